import type { PublicScenario } from '../../scenario/scenario.ts';
import * as amendments from '../amendments/fold.ts';
import * as ballot from '../ballot/fold.ts';
import * as consensus from '../consensus/fold.ts';
import * as division from '../division/fold.ts';
import * as drafts from '../drafts/fold.ts';
import * as floor from '../floor/fold.ts';
import type { ChairIntention } from '../kernel/chair-intention.ts';
import { clockStart, drop, type FactOf, type Fold, inRoom } from '../kernel/fold.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import * as houseRules from '../model-un/fold.ts';
import * as motions from '../motions/fold.ts';
import * as people from '../seating/fold.ts';
import * as session from '../session/fold.ts';
import { emptyRoom } from '../session/opening.ts';
import { chairIntention } from './chair.ts';
import type { Fact, FactType } from './facts.ts';
import { keepMinutes } from './minutes.ts';

type LaterFact = Exclude<FactType, 'sessionOpened'>;

const { afterAmendment, dropAmendments, withAmendments, ...amendmentFolds } = amendments;
const { afterMotion, dropMotionsOn, setDown, ...motionFolds } = motions;
const { enterPhase, ...sessionFolds } = session;
const { afterDivisionVote, endDivision, partsLeft, ...divisionFolds } = division;
const { openCaucus, ...houseRuleFolds } = houseRules;
const { withText, ...consensusFolds } = consensus;

const folds: { readonly [T in LaterFact]: Fold<T> } = {
  ...people,
  ...sessionFolds,
  ...floor,
  ...drafts,
  ...amendmentFolds,
  ...motionFolds,
  ...divisionFolds,
  ...ballot,
  ...consensusFolds,
  ...houseRuleFolds,
};

/**
 * The state after a fact. Pure: the same state and fact give the same state on any machine.
 * Throws where the fact cannot follow the state: the log is broken.
 */
export function step(
  scenario: PublicScenario,
  state: SessionState | undefined,
  fact: Fact,
): SessionState {
  if (fact.type === 'sessionOpened') return open(scenario, fact);
  if (state === undefined) throw new Error('The log does not begin with the session opening.');
  if (fact.seq !== state.seq + 1) {
    throw new Error(`Fact ${fact.seq} cannot follow fact ${state.seq}.`);
  }
  const folded = apply(fact.type, state, fact, scenario);
  const noted = keepMinutes(folded, fact);
  const clocked = withChairClock(scenario, state.room, noted, fact.at);
  return { ...clocked, seq: fact.seq, at: fact.at };
}

/** The state that a whole log folds to. Throws on an empty or broken log. */
export function replay(scenario: PublicScenario, facts: Iterable<Fact>): SessionState {
  let state: SessionState | undefined;
  for (const fact of facts) state = step(scenario, state, fact);
  if (state === undefined) throw new Error('The log is empty.');
  return state;
}

function open(scenario: PublicScenario, fact: FactOf<'sessionOpened'>): SessionState {
  return {
    seq: fact.seq,
    at: fact.at,
    scenarioId: fact.scenario,
    scenarioHash: fact.hash,
    rules: fact.rules,
    seed: fact.seed,
    room: emptyRoom(scenario, fact.title, fact.options),
    people: {},
    readByFacilitator: [],
    choices: {},
  };
}

function apply<T extends LaterFact>(
  type: T,
  state: SessionState,
  fact: FactOf<T>,
  scenario: PublicScenario,
): SessionState {
  return folds[type](state, fact, scenario);
}

/** The Chair's clock starts anew when what the Chair intends to do next has changed. */
function withChairClock(
  scenario: PublicScenario,
  before: Room,
  state: SessionState,
  at: number,
): SessionState {
  if (before === state.room) return state;
  const { room } = state;
  const intention = intentionIn(scenario, room);
  if (intention?.key === intentionIn(scenario, before)?.key) return state;
  const clocks =
    intention === undefined
      ? drop(room.clocks, 'chair')
      : {
          ...room.clocks,
          chair: {
            endsAt: intention.until ?? clockStart(room, at) + intention.afterMs,
            totalMs: intention.afterMs,
          },
        };
  return inRoom(state, { clocks });
}

/** Only a Chair that moves by itself has intentions. */
function intentionIn(scenario: PublicScenario, room: Room): ChairIntention | undefined {
  return room.options.chair === 'system' ? chairIntention(scenario, room) : undefined;
}
