import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../../../shared/delegates/plan.ts';
import { adviseChanges, askedBy, weigh } from '../../../../shared/delegates/report/answers.ts';
import { candidatesOf } from '../../../../shared/delegates/report/candidates.ts';
import { decide } from '../../../../shared/delegates/report/decision.ts';
import { simulate } from '../../../../shared/delegates/simulate.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import type { NamedChange } from '../../../../shared/procedure/consensus/consensus.ts';
import { changesOf } from '../../../../shared/procedure/consensus/negotiation.ts';
import type { SessionOptions } from '../../../../shared/procedure/kernel/session-options.ts';
import type { SessionState } from '../../../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../../../shared/procedure/road/facts.ts';
import { step } from '../../../../shared/procedure/road/step.ts';
import { wholeText } from '../../../../shared/procedure/texts/texts.ts';
import { judgeReport } from '../../../../shared/scenario/consensus-model.ts';
import { publicContent, seatContent } from '../../../../shared/views/content.ts';
import { facilitator, seat, TestSession } from '../../../fixtures/session.ts';

const scenario = loadScenario('scenarios', 'gge-2017');
const open = publicContent(scenario);
const SEEDS = [1, 2, 3, 4];
/** They play whole sessions, on machines of any speed. */
const PATIENCE_MS = 60_000;

const wording = (paragraph: string, alternative: string): NamedChange => ({
  kind: 'alternative',
  paragraph,
  alternative,
});

const play = (seed: number, options: Partial<SessionOptions> = {}) =>
  simulate(scenario, seed, { whatIf: true, ...options });

/** Every fact of a session with the state before it. */
function* withStates(facts: readonly Fact[]) {
  let state: SessionState | undefined;
  for (const fact of facts) {
    if (state !== undefined) yield { before: state, fact };
    state = step(open, state, fact);
  }
}

/** What delegations propose and accept, as each of them weighs it at that moment. */
function* consents(facts: readonly Fact[]) {
  for (const { before, fact } of withStates(facts)) {
    const { negotiation } = before.room;
    if (fact.type !== 'changeProposed' && fact.type !== 'proposalAccepted') continue;
    const asked = fact.type === 'changeProposed' ? fact : negotiation?.proposals[fact.proposal];
    if (negotiation === undefined || asked === undefined) continue;
    const changes = changesOf(asked);
    const knowledge = seatContent(scenario, fact.seat);
    const about = { changes, acceptedBy: [] };
    const weighing = weigh(open, before.room, negotiation, knowledge, about);
    yield { who: `${fact.seat} ${JSON.stringify(changes)}`, weighing };
  }
}

/** What delegations refuse, as each of them weighs it at that moment. */
function* refusals(facts: readonly Fact[]) {
  for (const { before, fact } of withStates(facts)) {
    const { negotiation } = before.room;
    if (fact.type !== 'proposalRefused' || negotiation === undefined) continue;
    const proposal = negotiation.proposals[fact.proposal];
    if (proposal === undefined) continue;
    const knowledge = seatContent(scenario, fact.seat);
    yield weigh(open, before.room, negotiation, knowledge, askedBy(proposal));
  }
}

/** The talks, with the brackets of those who refuse, before anybody has proposed anything. */
function inTalks(options: Partial<SessionOptions> = {}): TestSession {
  const session = new TestSession(scenario, options).enter('briefing', 'informals');
  for (const { id } of scenario.delegations) {
    for (const { command } of planMoves(
      open,
      { room: session.room },
      seatContent(scenario, id),
      1,
    )) {
      if (command.type === 'holdParagraph') session.try(seat(id), command);
    }
  }
  return session;
}

function negotiationIn({ room }: TestSession) {
  if (room.negotiation === undefined) throw new Error('no negotiation');
  return room.negotiation;
}

const adviceIn = (session: TestSession, id: string, changes: readonly NamedChange[], by = 'CHE') =>
  adviseChanges(open, session.room, negotiationIn(session), seatContent(scenario, id), {
    changes,
    by,
    acceptedBy: [by],
  });

describe('delegations that bargain among themselves', () => {
  const played = new Map<number, ReturnType<typeof play>>();
  beforeAll(() => {
    for (const seed of SEEDS) played.set(seed, play(seed));
  }, PATIENCE_MS);

  it('do the same whether they think of a text for the first time or remember it', () => {
    const afresh = simulate(structuredClone(scenario), 3, { whatIf: true });
    expect(JSON.stringify(afresh.facts)).toBe(JSON.stringify(played.get(3)?.facts));
  });

  it('never propose or accept what crosses one of their red lines anew', () => {
    for (const seed of SEEDS) {
      for (const { who, weighing } of consents(played.get(seed)?.facts ?? [])) {
        expect(weighing.crossesMore, `${seed} ${who}`).toBe(false);
      }
    }
  });

  it('adopt no report that crosses a line of somebody who blocks', () => {
    for (const seed of SEEDS) {
      const { state } = played.get(seed) ?? play(seed);
      if (!state.room.outcomes['final-session']?.adopted) continue;
      const text = wholeText(open, state.room, 'report');
      for (const { id } of scenario.delegations) {
        const { instructions, stanceAnchors } = seatContent(scenario, id);
        const [anchor] = Object.values(stanceAnchors);
        expect(judgeReport(instructions, text, anchor).objects, `${seed} ${id}`).toBe(false);
      }
    }
  });

  it('put nothing forward twice, and not more than people can read', () => {
    for (const seed of SEEDS) {
      const { facts } = played.get(seed) ?? play(seed);
      const proposed = facts.flatMap((fact) =>
        fact.type === 'changeProposed'
          ? [{ at: fact.at, what: JSON.stringify([fact.change, fact.also]) }]
          : [],
      );
      expect(proposed.length).toBeGreaterThan(5);
      expect(new Set(proposed.map(({ what }) => what)).size).toBe(proposed.length);
      const gaps = proposed.slice(1).map(({ at }, index) => at - (proposed[index]?.at ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15_000);
    }
  });

  it('give no paragraph back words that it has had before', () => {
    for (const seed of SEEDS) {
      for (const { fact } of withStates(played.get(seed)?.facts ?? [])) {
        if (fact.type !== 'changeProposed') continue;
        expect(fact.change).not.toMatchObject({ alternative: 'original' });
      }
    }
  });

  it('come to different ends by their dice, and to the same by the same', () => {
    expect(play(2).facts).toEqual(played.get(2)?.facts);
    expect(new Set(SEEDS.map((seed) => played.get(seed)?.facts.length)).size).toBeGreaterThan(2);
  });

  it('propose nothing as long as nobody has taken the room off the record', () => {
    const { facts } = simulate(scenario, 1);
    expect(facts.filter(({ type }) => type === 'changeProposed')).toEqual([]);
  });
});

describe('the answer to a proposal', () => {
  it('does not give a single matter away that leaves others in the way', () => {
    const session = inTalks();
    expect(
      adviceIn(session, 'USA', [wording('law-self-defence', 'self-defence-2015')]),
    ).toMatchObject({ answer: 'refuse', why: 'worse' });
  });

  it('pays for an agreement with what it frees', () => {
    const session = inTalks();
    const three = [
      wording('law-self-defence', 'self-defence-2015'),
      wording('law-responsibility', 'responsibility-2015'),
      wording('law-armed-conflict', 'armed-conflict-only'),
    ];
    expect(adviceIn(session, 'USA', three)).toMatchObject({ answer: 'accept', why: 'bridges' });
    expect(adviceIn(session, 'RUS', three)).toMatchObject({
      answer: 'accept',
      why: 'removesOurObjection',
    });
  });

  it('refuses several changes together that hide a loss among gifts', () => {
    const session = inTalks();
    const gifts = [
      wording('capacity-means', 'capacity-means-fund'),
      wording('threat-divide', 'threat-divide-access'),
    ];
    const hidden = wording('norm-infrastructure', 'norm-infrastructure-peace');
    expect(adviceIn(session, 'NLD', gifts).answer).toBe('accept');
    expect(adviceIn(session, 'NLD', [...gifts, hidden]).answer).toBe('refuse');
    expect(
      adviceIn(session, 'NLD', [...gifts, wording('law-charter', 'law-charter-instrument')]),
    ).toMatchObject({ answer: 'refuse', why: 'redLine' });
  });

  it('lets small losses pass, but not again and again for the same delegation', () => {
    const session = inTalks({ style: 'gentle' });
    const small = [
      wording('law-rights', 'law-rights-short'),
      wording('norm-supply', 'norm-supply-split'),
      wording('law-sovereignty', 'law-sovereignty-plain'),
      wording('law-charter', 'law-charter-open'),
    ];
    const answers = small.map((change) => {
      const { why } = adviceIn(session, 'EST', [change], 'IDN');
      session
        .do(seat('IDN'), { type: 'proposeChange', draft: 'report', change })
        .do(facilitator, { type: 'circulateText', changes: [change] });
      for (const other of ['CHN', 'CUB', 'RUS']) {
        session.try(seat(other), { type: 'holdParagraph', paragraph: 'law-self-defence' });
      }
      return why;
    });
    expect(answers).toEqual(['livesWithIt', 'livesWithIt', 'livesWithIt', 'oneSided']);
  });

  it('finds nothing in junk', () => {
    const session = inTalks();
    const junk: NamedChange = { kind: 'delete', paragraph: 'threat-infrastructure' };
    const answers = scenario.delegations.map(({ id }) => adviceIn(session, id, [junk]).answer);
    expect(answers).not.toContain('accept');
  });

  it('hangs on what everybody sees and on the own brief alone', () => {
    const session = inTalks();
    session.do(seat('CHE'), {
      type: 'proposeChange',
      draft: 'report',
      change: wording('law-self-defence', 'self-defence-fence'),
    });
    const ids = scenario.delegations.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      const briefs = ids
        .filter((other) => other !== id)
        .map((other) => scenario.instructions[other]);
      const shuffled = Object.fromEntries(
        ids.map((other, place) => [
          other,
          other === id ? scenario.instructions[id] : briefs[(place * 7 + index) % briefs.length],
        ]),
      );
      const other = { ...scenario, instructions: shuffled as typeof scenario.instructions };
      const plans = [scenario, other].map((each) =>
        planMoves(publicContent(each), { room: session.room }, seatContent(each, id), 1),
      );
      expect(plans[1]).toEqual(plans[0]);
    }
  });

  it('spends no turn on what one side will not hear of, where it holds nothing itself', () => {
    const session = inTalks({ whatIf: true });
    const asksFor = (id: string): readonly string[] => {
      const situation = situationOf(open, { room: session.room }, seatContent(scenario, id), 1);
      return candidatesOf(situation, negotiationIn(session)).flatMap(({ changes }) =>
        changes.flatMap((change) => (change.kind === 'alternative' ? [change.alternative] : [])),
      );
    };
    expect(asksFor('CUB')).toContain('armed-conflict-refused');
    for (const id of ['EGY', 'KAZ', 'IDN']) {
      expect(asksFor(id), id).not.toHaveLength(0);
      expect(asksFor(id), id).not.toContain('armed-conflict-refused');
    }
  });

  it('gives the reason on which it turns: without that it would be another', () => {
    const told = SEEDS.slice(0, 2)
      .flatMap((seed) => [...refusals(play(seed).facts)])
      .map((weighing) => ({ weighing, ...decide(weighing) }))
      .filter(({ answer }) => answer === 'refuse');
    const turned = told.filter(({ weighing, why }) => {
      const without = decide({ ...weighing, ...WITHOUT[why] });
      return without.answer !== 'refuse' || without.why !== why;
    });
    expect(told.length).toBeGreaterThan(50);
    expect(turned.length / told.length).toBeGreaterThanOrEqual(0.95);
  });
});

/** The weighing without what each reason names. */
const WITHOUT: Readonly<Record<string, object>> = {
  redLine: { crossesMore: false, blocksThen: false },
  mandate: { leastThen: Number.NEGATIVE_INFINITY, blocksThen: false },
  worse: { gain: 0 },
  oneSided: { isOneSided: false },
};
