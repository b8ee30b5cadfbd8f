import { describe, expect, it } from 'vitest';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import { drawIncidents } from '../../../shared/procedure/shadow/draw.ts';
import { normsInForce, restraintOn } from '../../../shared/procedure/shadow/norms.ts';
import type { Scenario, SeatId, ShadowModel } from '../../../shared/scenario/scenario.ts';
import { consensusScenario } from '../../fixtures/consensus-scenario.ts';
import { contestedScenario } from '../../fixtures/scenario.ts';
import { facilitator, seat, TestSession } from '../../fixtures/session.ts';
import { withShadow } from '../../fixtures/shadow.ts';

const POSTURES: ShadowModel['postures'] = {
  restrain: { pays: 0, costs: -4, incident: 0, struck: 8 },
  prepare: { pays: 3, costs: 12, incident: 0.5, struck: 5 },
  operate: { pays: 6, costs: 20, incident: 1, struck: 5 },
};

function underNegotiation(norms?: ShadowModel['norms']) {
  const plain = consensusScenario('gge');
  const rounds = [
    { id: 'talks', stage: plain.stages[0]?.id ?? '', phase: 'informals', share: 1 },
  ] as const;
  const scenario = withShadow(plain, {
    rounds: [...rounds],
    postures: POSTURES,
    attribution: { chance: 1, costs: 10 },
    ...(norms && { norms }),
  });
  const session = new TestSession(scenario, { chair: 'facilitator', shadow: 'on' });
  return session.seatPerson('ada', 'AAD').enter('briefing', 'informals');
}

const modelOf = ({ shadow }: Pick<Scenario, 'shadow'>): ShadowModel => {
  if (shadow === undefined) throw new Error('The scenario has no shadow.');
  return shadow;
};
const inForce = (session: TestSession) =>
  normsInForce(session.open, modelOf(session.open), session.room);
const supporters = (session: TestSession): readonly SeatId[] => [
  ...(inForce(session)[0]?.supporters ?? []),
];
const normOf = (session: TestSession) => modelOf(session.open).norms[0]?.paragraph ?? '';
const allOf = (session: TestSession) => membersOf(session.open).map(({ id }) => id);

describe('a norm', () => {
  it('[SHA-5] of a report under negotiation holds back all who do not hold its paragraph', () => {
    const session = underNegotiation();
    expect(supporters(session)).toEqual(allOf(session));
    session.do(seat('AAB'), { type: 'holdParagraph', paragraph: normOf(session) });
    expect(supporters(session)).toEqual(allOf(session).filter((id) => id !== 'AAB'));
    expect(restraintOn(inForce(session), 'AAB')).toBe(0);
    expect(restraintOn(inForce(session), 'AAC')).toBe(0.5);
  });

  it('[SHA-5] that has left the report, or whose report was not agreed, holds back nobody', () => {
    const session = underNegotiation();
    const paragraph = normOf(session);
    session.do(facilitator, {
      type: 'changeParagraph',
      change: { kind: 'delete', paragraph },
    });
    expect(inForce(session)).toEqual([]);
  });

  it('[SHA-5] of a resolution holds back its sponsors, and once it is adopted those who voted for it', () => {
    const session = new TestSession(withShadow(contestedScenario()), {
      chair: 'facilitator',
      shadow: 'on',
    }).enter('briefing', 'generalDebate');
    const { drafts } = session.open;
    const draft = drafts.find(({ id }) => id === modelOf(session.open).norms[0]?.draft);
    expect(supporters(session)).toEqual(draft?.sponsors.map((sponsor) => sponsor.seat));
    session.enter('action').ballot({ AAA: 'yes', AAC: 'yes', AAF: 'yes', AAB: 'no' });
    expect(supporters(session)).toEqual(['AAA', 'AAC', 'AAF']);
  });

  it('[SHA-5] never holds back wholly: some risk stays, however many there are', () => {
    const one = { draft: 'report', paragraph: normOf(underNegotiation()), restrains: 0.6 };
    expect(restraintOn(inForce(underNegotiation([one, one])), 'AAC')).toBe(0.8);
  });

  it('[SHA-5] makes incidents rarer from who supports it, over many dice', () => {
    const session = underNegotiation();
    for (const id of allOf(session).filter((each) => each !== 'AAD')) {
      session.do(seat(id), { type: 'takePosture', round: 'talks', posture: 'prepare' });
    }
    const held = underNegotiation([]);
    for (const id of allOf(held).filter((each) => each !== 'AAD')) {
      held.do(seat(id), { type: 'takePosture', round: 'talks', posture: 'prepare' });
    }
    const count = ({ open, state }: TestSession): number =>
      Array.from({ length: 200 }, (_, seed): SessionState => ({ ...state, seed })).reduce(
        (sum, thrown) =>
          sum + drawIncidents(open, { ...modelOf(open), most: 9 }, thrown, 'talks').length,
        0,
      );
    expect(count(session) / count(held)).toBeGreaterThan(0.4);
    expect(count(session) / count(held)).toBeLessThan(0.6);
  });

  it('[SHA-6] costs who supports it and is named twice', () => {
    const ada = { kind: 'seat', seat: 'AAD', via: 'person', person: 'ada' } as const;
    const drawn = (holds: boolean, seed: number) => {
      const session = underNegotiation();
      if (holds) session.do(ada, { type: 'holdParagraph', paragraph: normOf(session) });
      session.do(ada, { type: 'takePosture', round: 'talks', posture: 'operate' });
      const thrown = { ...session.state, seed };
      return drawIncidents(session.open, modelOf(session.open), thrown, 'talks')[0];
    };
    const struck = Array.from({ length: 20 }, (_, seed) => drawn(false, seed)).find(Boolean);
    expect(struck).toMatchObject({ from: 'AAD', named: 'AAD', againstNorm: true });
    expect(drawn(true, 1)).toMatchObject({ from: 'AAD', named: 'AAD' });
    expect(drawn(true, 1)).not.toHaveProperty('againstNorm');
  });
});
