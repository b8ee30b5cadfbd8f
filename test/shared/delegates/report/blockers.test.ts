import { beforeAll, describe, expect, it } from 'vitest';
import { loadScenario } from '../../../../server/scenarios/load-scenario.ts';
import { planMoves } from '../../../../shared/delegates/plan.ts';
import { candidatesOf } from '../../../../shared/delegates/report/candidates.ts';
import { type View, viewOf } from '../../../../shared/delegates/report/mind.ts';
import { holding } from '../../../../shared/delegates/report/open-report.ts';
import { type Simulation, simulate } from '../../../../shared/delegates/simulate.ts';
import { situationOf } from '../../../../shared/delegates/situation.ts';
import { adviseStance } from '../../../../shared/delegates/stance.ts';
import {
  isNamed,
  namedProposal,
  objectors,
} from '../../../../shared/procedure/consensus/consensus.ts';
import { sightOf } from '../../../../shared/procedure/kernel/sight.ts';
import type { SessionState } from '../../../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../../../shared/procedure/road/facts.ts';
import { step } from '../../../../shared/procedure/road/step.ts';
import { paragraphsOf } from '../../../../shared/procedure/texts/texts.ts';
import type { Scenario, SeatId } from '../../../../shared/scenario/scenario.ts';
import { publicContent, seatContent } from '../../../../shared/views/content.ts';
import { consensusScenario, inReading } from '../../../fixtures/consensus-scenario.ts';
import { seat as computer, facilitator, type TestSession } from '../../../fixtures/session.ts';

/** They play whole sessions, on machines of any speed. */
const PATIENCE_MS = 120_000;

/** The small scenario, whose catalogue has words that satisfy all, with time enough to find them. */
function withTime(): Scenario {
  const scenario = consensusScenario();
  const runsOfShow = scenario.runsOfShow.map((run) => ({
    ...run,
    minutes: { ...run.minutes, informals: 10, action: 6 },
  }));
  return { ...scenario, runsOfShow };
}

interface Played {
  readonly scenario: Scenario;
  readonly seed: number;
}

const GROUP = loadScenario('scenarios', 'gge-2017');
const played: readonly Played[] = [
  { scenario: withTime(), seed: 1 },
  { scenario: withTime(), seed: 12 },
  { scenario: consensusScenario('oewg'), seed: 1 },
  { scenario: GROUP, seed: 1 },
  { scenario: GROUP, seed: 2 },
];

/** Every fact of a session with the state before it. */
function* withStates(scenario: Scenario, facts: readonly Fact[]) {
  const open = publicContent(scenario);
  let state: SessionState | undefined;
  for (const fact of facts) {
    if (state !== undefined) yield { before: state, fact };
    state = step(open, state, fact);
  }
}

function negotiationIn({ room }: Pick<SessionState, 'room'>) {
  if (room.negotiation === undefined) throw new Error('no negotiation');
  return room.negotiation;
}

/** What a delegation makes of the text as it stands, by its brief as capital now has it. */
function viewIn(scenario: Scenario, state: SessionState, seat: SeatId) {
  const open = publicContent(scenario);
  const sight = sightOf(state, computer(seat));
  const { knowledge } = situationOf(open, sight, seatContent(scenario, seat), state.seed);
  return viewOf(open, state.room, negotiationIn(state), knowledge);
}

/** The paragraphs that a delegation holds, or is about to hold. */
function shownBy(scenario: Scenario, state: SessionState, seat: SeatId): readonly string[] {
  const { room, seed } = state;
  const sight = sightOf(state, computer(seat));
  const plans = planMoves(publicContent(scenario), sight, seatContent(scenario, seat), seed);
  return [
    ...(holding(paragraphsOf(room, negotiationIn(state).draft)).get(seat) ?? []),
    ...plans.flatMap(({ command }) =>
      command.type === 'holdParagraph' ? [command.paragraph] : [],
    ),
  ];
}

/** The wordings of a paragraph in the catalogue that would free it for a delegation, by name. */
function freeing({ report, reading }: View, paragraph: string): readonly string[] {
  const { draft, read } = report;
  const now = read.text.find(({ id }) => id === paragraph);
  const tabled = draft.paragraphs.find(({ id }) => id === paragraph);
  if (now === undefined || tabled === undefined) throw new Error(`no paragraph ${paragraph}`);
  return [{ id: 'original', stands: tabled.stands }, ...tabled.alternatives]
    .filter(({ stands }) => {
      const { frees, crossesMore } = reading.after([{ ...now, stands }]);
      return frees && !crossesMore;
    })
    .map(({ id }) => `${paragraph}/${id}`);
}

/** The names of all words that were put forward in a session, by delegations and by the Chair. */
const putForward = (facts: readonly Fact[]): readonly string[] =>
  facts
    .flatMap((fact) => {
      if (fact.type === 'changeProposed') return [fact.change, ...(fact.also ?? [])];
      return fact.type === 'textCirculated' ? fact.changes : [];
    })
    .flatMap((change) => (isNamed(change) ? namedProposal(change) : []));

/** Over which paragraphs who blocks to the end, with the wordings that would free it. */
function* blockedToTheEnd(scenario: Scenario, facts: readonly Fact[]) {
  for (const { before, fact } of withStates(scenario, facts)) {
    if (fact.type !== 'noConsensusDeclared') continue;
    for (const seat of objectors(negotiationIn(before))) {
      const view = viewIn(scenario, before, seat);
      for (const over of view.over) yield { seat, over, names: freeing(view, over) };
    }
  }
}

describe('blockers without a way out:', () => {
  const sessions = new Map<Played, Simulation>();
  beforeAll(() => {
    for (const each of played) {
      sessions.set(each, simulate(each.scenario, each.seed, { whatIf: true }));
    }
  }, PATIENCE_MS);

  it(
    'who would block the text holds in brackets all over which it would, each time before the Chair takes the next text',
    () => {
      let seen = 0;
      for (const [{ scenario, seed }, { facts }] of sessions) {
        for (const { before, fact } of withStates(scenario, facts)) {
          if (fact.type !== 'textCirculated') continue;
          for (const { id } of scenario.delegations) {
            const { objects, over } = viewIn(scenario, before, id);
            if (!objects) continue;
            seen += 1;
            const who = `${scenario.id} ${seed} ${id} at ${fact.at}`;
            expect(over, who).not.toEqual([]);
            expect(shownBy(scenario, before, id), who).toEqual(expect.arrayContaining([...over]));
          }
        }
      }
      expect(seen).toBeGreaterThan(50);
    },
    PATIENCE_MS,
  );

  it('who objects at the gavel names the paragraphs over which it does', () => {
    let objections = 0;
    for (const { facts } of sessions.values()) {
      for (const fact of facts) {
        if (fact.type !== 'stanceTaken' || fact.stance.kind !== 'object') continue;
        objections += 1;
        expect(fact.stance.paragraphs).not.toEqual([]);
        expect(fact.stance.text).toMatchObject({ key: 'stance.why.object' });
      }
    }
    expect(objections).toBeGreaterThan(3);
  });

  it('who blocks to the end has had words put forward that would free it, where the catalogue has any', () => {
    let blocked = 0;
    for (const [{ scenario, seed }, { facts }] of sessions) {
      const tried = putForward(facts);
      for (const { seat, over, names } of blockedToTheEnd(scenario, facts)) {
        if (names.length === 0) continue;
        blocked += 1;
        const found = names.filter((name) => tried.includes(name));
        expect(found, `${scenario.id} ${seed} ${seat} ${over}`).not.toEqual([]);
      }
    }
    expect(blocked).toBeGreaterThan(0);
  });

  it(
    'nobody blocks for good where words in the catalogue satisfy all, whatever was refused on the way',
    () => {
      const scenario = withTime();
      const stuck: number[] = [];
      for (let seed = 1; seed <= 100; seed += 1) {
        const { outcomes } = simulate(scenario, seed, { whatIf: true }).state.room;
        if (outcomes.group?.adopted !== true) stuck.push(seed);
      }
      expect(stuck).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('what a delegation cannot do without, once it has left the report,', () => {
  /** The law has gone to the summary: AAA has a line about the whole, and no paragraph to hold. */
  function withoutLaw(): TestSession {
    const session = inReading('oewg');
    for (const paragraph of ['defence', 'war']) {
      const change = { kind: 'place', paragraph, place: 'summary' } as const;
      session.do(facilitator, { type: 'changeParagraph', change });
    }
    return session;
  }

  it('is asked back by who blocks over it', () => {
    const { open, room, scenario } = withoutLaw();
    const knowledge = seatContent(scenario, 'AAA');
    const negotiation = negotiationIn({ room });
    expect(adviseStance(open, room, negotiation, knowledge)).toMatchObject({
      stance: 'object',
      over: [],
    });
    const [best] = candidatesOf(situationOf(open, { room }, knowledge, 1), negotiation);
    expect(best?.changes).toEqual([{ kind: 'place', paragraph: 'defence', place: 'report' }]);
    const plans = planMoves(open, { room }, knowledge, 1).map(({ command }) => command.type);
    expect(plans).toContain('proposeChange');
  });
});
