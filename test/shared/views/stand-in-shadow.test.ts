import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../shared/procedure/kernel/state.ts';
import type { Posture } from '../../../shared/scenario/scenario.ts';
import { AUDIENCES, audiencesOf } from '../../../shared/views/audiences.ts';
import { project } from '../../../shared/views/project.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';

const ada: Actor = { kind: 'seat', seat: 'AAB', via: 'person', person: 'ada' };
const ben: Actor = { kind: 'seat', seat: 'AAC', via: 'person', person: 'ben' };
const hand: Actor = { kind: 'seat', seat: 'AAB', via: 'facilitator' };
const takeOver = { type: 'takeOverSeat', seat: 'AAB' } as const;
const early = { type: 'closeShadowRound', round: 'early' } as const;
const late = { type: 'closeShadowRound', round: 'late' } as const;
const take = (round: string, posture: Posture) =>
  ({ type: 'takePosture', round, posture }) as const;

/** Nothing ever happens, so that all that could show is what was taken. */
const scenario = withShadow(contestedScenario(), {
  postures: {
    restrain: { pays: 0, costs: -4, incident: 0, struck: 8 },
    prepare: { pays: 3, costs: 12, incident: 0, struck: 5 },
    operate: { pays: 6, costs: 20, incident: 0, struck: 5 },
  },
});

const inDebate = () =>
  new TestSession(scenario, { chair: 'facilitator', shadow: 'on' })
    .seatPerson('ada', 'AAB')
    .seatPerson('ben', 'AAC')
    .enter('briefing', 'generalDebate');

/** The first round closes under what these two have taken; then the facilitator takes over the first of them. */
const takenOver = (ours: Posture, theirs: Posture) =>
  inDebate()
    .do(ada, take('early', ours))
    .do(ben, take('early', theirs))
    .do(facilitator, early)
    .enter('informals')
    .do(facilitator, takeOver);

const seen = ({ state }: TestSession) => project(state, 'standIn:AAB').shadow;
/** Every byte that the facilitator is sent. */
const bytes = ({ state }: TestSession): string =>
  audiencesOf(AUDIENCES, state, { role: 'facilitator' })
    .map((audience) => `${audience} ${JSON.stringify(project(state, audience, AUDIENCES))}`)
    .join('\n');

const posture = fc.constantFrom<Posture>('restrain', 'prepare', 'operate');

describe('the shadow of a seat that the facilitator plays', () => {
  it('[SEA-23] shows the rounds that closed since the facilitator chose, and how far the interest has moved', () => {
    const session = takenOver('operate', 'restrain').do(hand, take('late', 'prepare'));
    expect(seen(session)).toEqual({
      posture: 'prepare',
      takenFor: 'late',
      past: '',
      interest: [],
      unseen: 1,
    });
    session.do(facilitator, late);
    const { interest = [] } = session.state.shadow?.seats['AAB'] ?? {};
    const [before = 0, after = 0] = interest;
    expect(seen(session)).toMatchObject({ past: 'p', interest: [Math.round(after - before)] });
    expect(after).not.toBe(before);
    // Who plays it again has all of it.
    session.do(facilitator, { type: 'handBackSeat', seat: 'AAB' });
    expect(project(session.state, 'seat:AAB').shadow).toMatchObject({ past: 'op' });
  });

  it('[SEA-23] is shown whole where the facilitator chose before any round had closed', () => {
    const session = inDebate().do(ada, take('early', 'operate')).do(facilitator, takeOver);
    session.do(hand, take('early', 'prepare')).do(facilitator, early);
    expect(seen(session)).toEqual(project(session.state, 'seat:AAB').shadow);
    session.enter('informals').do(hand, take('late', 'restrain')).do(facilitator, late);
    expect(seen(session)).toMatchObject({ past: 'pr' });
    expect(seen(session)).not.toHaveProperty('unseen');
  });

  it('[SEA-23] tells no byte of what was taken before: two that are exchanged leave every byte', () => {
    fc.assert(
      fc.property(posture, posture, fc.option(posture, { nil: undefined }), (one, other, since) => {
        const [as, exchanged] = [takenOver(one, other), takenOver(other, one)].map((session) => {
          // Without a choice of the facilitator's own the posture of before stands for the second round too.
          if (since !== undefined) {
            session.do(hand, take('late', since)).do(ben, take('late', 'restrain'));
          }
          return bytes(session.do(facilitator, late));
        });
        expect(as).toBe(exchanged);
      }),
      { numRuns: 30 },
    );
  });
});
