import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import type { Posture, SeatId } from '../../../shared/scenario/scenario.ts';
import { AUDIENCES, audiencesOf, type Visitor } from '../../../shared/views/audiences.ts';
import { project } from '../../../shared/views/project.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';

const SEATED = { ada: 'AAD', ben: 'AAE', cam: 'AAF' } as const;
const COMPUTERS = ['AAA', 'AAB', 'AAC'] as const;
const SEATS: readonly SeatId[] = [...Object.values(SEATED), ...COMPUTERS];
const VISITORS: readonly Visitor[] = [
  { role: 'projector' },
  { role: 'facilitator' },
  ...Object.keys(SEATED).map((id) => ({ role: 'person', person: id }) as const),
];

/** Nothing ever happens, so that all that could show is what was taken. */
const scenario = withShadow(contestedScenario(), {
  postures: {
    restrain: { pays: 0, costs: -4, incident: 0, struck: 8 },
    prepare: { pays: 3, costs: 12, incident: 0, struck: 5 },
    operate: { pays: 6, costs: 20, incident: 0, struck: 5 },
  },
});

const byPeople = fc.constantFrom<Posture>('restrain', 'prepare', 'operate');
const byComputer = fc.constantFrom<Posture>('restrain', 'prepare');
const taken = fc.tuple(byPeople, byPeople, byPeople, byComputer, byComputer, byComputer);

function session(
  postures: readonly Posture[],
  until: 'taken' | 'closed' | 'debrief',
): SessionState {
  const opened = new TestSession(scenario, { chair: 'facilitator', shadow: 'on' });
  for (const [id, at] of Object.entries(SEATED)) opened.seatPerson(id, at);
  opened.enter('briefing', 'generalDebate');
  for (const [index, at] of SEATS.entries()) {
    const [person] = Object.entries(SEATED).find(([, held]) => held === at) ?? [];
    const actor =
      person === undefined
        ? seat(at)
        : ({ kind: 'seat', seat: at, via: 'person', person } as const);
    opened.do(actor, {
      type: 'takePosture',
      round: 'early',
      posture: postures[index] ?? 'restrain',
    });
  }
  if (until !== 'taken') opened.do(facilitator, { type: 'closeShadowRound', round: 'early' });
  if (until === 'debrief') opened.enter('debrief');
  return opened.state;
}

/** Every byte that a visitor is sent. */
const bytesFor = (state: SessionState, visitor: Visitor): string =>
  audiencesOf(AUDIENCES, state, visitor)
    .map((audience) => `${audience} ${JSON.stringify(project(state, audience, AUDIENCES))}`)
    .join('\n');

const seatOf = (visitor: Visitor): SeatId | undefined =>
  visitor.role === 'person' ? SEATED[visitor.person as keyof typeof SEATED] : undefined;

describe('what anybody is told of postures', () => {
  it('[SHA-3] before the round closes: who has chosen, to the facilitator alone, and no posture to anybody else', () => {
    fc.assert(
      fc.property(taken, taken, fc.nat(SEATS.length - 1), (postures, others, at) => {
        const changed = postures.map((posture, index) => (index === at ? others[index] : posture));
        for (const visitor of VISITORS.filter((each) => seatOf(each) !== SEATS[at])) {
          expect(bytesFor(session(changed as Posture[], 'taken'), visitor)).toBe(
            bytesFor(session(postures, 'taken'), visitor),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('[SHA-3] after it closes never tells whose they are: two that are exchanged leave every byte for others', () => {
    fc.assert(
      fc.property(taken, fc.nat(2), fc.nat(2), (postures, one, other) => {
        const exchanged = postures.map((posture, index) =>
          index === one ? postures[other] : index === other ? postures[one] : posture,
        );
        for (const visitor of VISITORS) {
          const own = seatOf(visitor);
          if (own === SEATS[one] || own === SEATS[other]) continue;
          expect(bytesFor(session(exchanged as Posture[], 'closed'), visitor)).toBe(
            bytesFor(session(postures, 'closed'), visitor),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('[SHA-6] tells collective stability in steps of five, and one’s own interest in whole points', () => {
    fc.assert(
      fc.property(taken, (postures) => {
        const state = session(postures, 'closed');
        const { shadow } = project(state, 'public');
        expect((shadow?.stability ?? 1) % 5).toBe(0);
        const own = project(state, 'seat:AAD').shadow?.interest ?? [0.5];
        expect(own.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('[SHA-3] the facilitator sees who has chosen, and the seat’s own people what', () => {
    const state = session(
      ['operate', 'prepare', 'restrain', 'prepare', 'restrain', 'prepare'],
      'taken',
    );
    const { postures = {} } = project(state, 'facilitator');
    expect(Object.keys(postures).toSorted()).toEqual(SEATS.toSorted());
    expect(new Set(Object.values(postures))).toEqual(new Set(['early']));
    expect(project(state, 'seat:AAD').shadow?.posture).toBe('operate');
    for (const visitor of VISITORS.filter((each) => seatOf(each) !== 'AAD')) {
      expect(bytesFor(state, visitor)).not.toContain('operate');
    }
  });

  it('[SHA-3] the debrief tells everybody all of it', () => {
    const state = session(
      ['operate', 'prepare', 'restrain', 'prepare', 'restrain', 'restrain'],
      'debrief',
    );
    expect(project(state, 'public').shadow?.told?.postures).toMatchObject({
      AAD: 'o',
      AAE: 'p',
      AAF: 'r',
      AAA: 'p',
      AAG: 'r',
    });
    const before = session(
      ['operate', 'prepare', 'restrain', 'prepare', 'restrain', 'restrain'],
      'closed',
    );
    expect(project(before, 'public').shadow).not.toHaveProperty('told');
  });
});
