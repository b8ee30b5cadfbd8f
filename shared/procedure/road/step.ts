import type { PublicScenario } from '../../scenario/scenario.ts';
import { scenarioAt } from '../../scenario/venues.ts';
import { isApart } from '../kernel/calendar.ts';
import { type ChairIntention, systemPresides } from '../kernel/chair-intention.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import { numbered } from '../kernel/numbered.ts';
import type { Minute, Room } from '../kernel/room.ts';
import { isTogether } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { everywhere, roomAt, stateAt } from '../kernel/venue.ts';
import { leaderOf } from '../leaders/leaders.ts';
import { withNobodyCovered } from '../seating/fold.ts';
import type { SessionOpened } from '../session/facts.ts';
import { withMoment } from '../session/going-back.ts';
import { revisionsOf } from '../texts/draft-names.ts';
import { chairIntention } from './chair.ts';
import { coveredSeat, noteCovered } from './cover.ts';
import { noteDeeds } from './deeds.ts';
import { definitionOf, type Fact } from './facts.ts';
import { houseOf } from './house.ts';
import { emptyRoom } from './opening.ts';
import { judgePromises } from './promises.ts';
import { noteStandIn } from './stand-ins.ts';

/** How many of the latest minutes stay in the room; the whole record is in the log. */
export const MINUTES_KEPT = 8;
/** And of how many of the latest facts it is known which facilitator made them. */
const LED_KEPT = 40;

/**
 * The state after a fact. Pure: the same state and fact give the same state on any machine.
 * Throws where the fact cannot follow the state: the log is broken.
 */
export function step(
  scenario: PublicScenario,
  before: SessionState | undefined,
  fact: Fact,
): SessionState {
  if (fact.type === 'sessionOpened') return open(scenario, fact);
  if (before === undefined) throw new Error('The log does not begin with the session opening.');
  if (fact.seq !== before.seq + 1) {
    throw new Error(`Fact ${fact.seq} cannot follow fact ${before.seq}.`);
  }
  // The fold knows when it happens.
  const state = { ...stateAt(before, fact.venue), at: fact.at };
  const house = houseOf(scenarioAt(scenario, state.room.venue));
  const done = definitionOf(fact).fold(state, fact, house);
  const folded =
    fact.type === 'movesTakenBack'
      ? done
      : everywhere(noteDeeds(done, fact, house), house, (there, its) =>
          judgePromises(roomAt(state.room, there.room.venue), there, fact, its),
        );
  // CAL-3: whoever is away sits on as soon as nobody need be there.
  const seated = isApart(folded.room) ? withNobodyCovered(folded) : folded;
  const noted = isOfAll(fact)
    ? everywhere(seated, house, (there, its) => keepMinutes(there, fact, its))
    : keepMinutes(seated, fact, house);
  const remembered = withMoment(state, noted, { ...fact, isOfAll: isOfAll(fact) }, house);
  const stoodIn = noteStandIn(state, noteCovered(remembered, fact), fact);
  const kept = noteLeader(noteMoved(stoodIn, fact), fact);
  // What the Chair was about to do is not what the session goes back to: it begins anew.
  const isAnew = fact.type === 'movesTakenBack';
  const clocked = everywhere(kept, house, (there, its) => {
    const was = isAnew ? undefined : roomAt(state.room, there.room.venue);
    return withChairClock(its.scenario, was, there, fact.at);
  });
  return { ...stateAt(clocked, before.room.venue), seq: fact.seq, at: fact.at };
}

/** Whether a fact is about the whole session: every venue enters it into its own record. */
const isOfAll = (fact: Fact): boolean =>
  fact.venue === undefined ||
  fact.type === 'injectReleased' ||
  (fact.type === 'movesTakenBack' && fact.together === true) ||
  fact.type === 'shadowRoundClosed' ||
  (fact.type === 'phaseEntered' && isTogether(fact.phase));

/** The state that a whole log folds to. Throws on an empty or broken log. */
export function replay(scenario: PublicScenario, facts: Iterable<Fact>): SessionState {
  let state: SessionState | undefined;
  for (const fact of facts) state = step(scenario, state, fact);
  if (state === undefined) throw new Error('The log is empty.');
  return state;
}

function open(scenario: PublicScenario, fact: SessionOpened & Fact): SessionState {
  const room = emptyRoom(scenario, fact.title, fact.options);
  return {
    seq: fact.seq,
    at: fact.at,
    scenarioId: fact.scenario,
    scenarioHash: fact.hash,
    rules: fact.rules,
    seed: fact.seed,
    room,
    people: {},
    readByFacilitator: [],
    choices: {},
    messages: {},
    overheard: {},
    suggested: {},
    silenced: {},
    deals: {},
    marks: {},
    ...(room.elsewhere && {
      choicesElsewhere: Object.fromEntries(Object.keys(room.elsewhere).map((id) => [id, {}])),
    }),
  };
}

/** When somebody last did anything, for who looks after the room. */
function noteMoved(state: SessionState, { by, at }: Fact): SessionState {
  return 'person' in by ? { ...state, moved: { ...state.moved, [by.person]: at } } : state;
}

/** SES-14: which of several facilitators it was, for those who lead. */
function noteLeader(state: SessionState, { by, seq }: Fact): SessionState {
  const who = leaderOf(state, by);
  if (who === undefined) return state;
  const all = [...Object.entries(state.ledBy ?? {}), [String(seq), who] as const];
  return { ...state, ledBy: numbered(all.slice(-LED_KEPT)) };
}

/** Enters the fact into the record of the meeting, if it belongs there. */
function keepMinutes(
  state: SessionState,
  fact: Exclude<Fact, SessionOpened>,
  house: House,
): SessionState {
  const words = definitionOf(fact).minute(state.room, fact, house);
  if (words === undefined) return state;
  const [key, values] = words;
  const isCovered = coveredSeat(state.room, fact) !== undefined;
  const revisions = revisionsOf(state.room);
  const minute: Minute = {
    at: fact.at,
    key: `minutes.${key}`,
    values,
    ...(isCovered && { covered: true }),
    ...(revisions && { revisions }),
  };
  const all: (readonly [string, Minute])[] = [
    ...Object.entries(state.room.minutes),
    [String(fact.seq), minute],
  ];
  return inRoom(state, { minutes: numbered(all.slice(-MINUTES_KEPT)) });
}

/** The Chair's clock starts anew when what the Chair intends to do next has changed. */
function withChairClock(
  scenario: PublicScenario,
  before: Room | undefined,
  state: SessionState,
  at: number,
): SessionState {
  if (before === state.room) return state;
  const { room } = state;
  // What was intended is known still, as long as nothing else has been asked about.
  const intended = before && intentionIn(scenario, before);
  const intention = intentionIn(scenario, room);
  if (intention?.key === intended?.key) return state;
  const clocks =
    intention === undefined
      ? drop(room.clocks, 'chair')
      : {
          ...room.clocks,
          chair: {
            endsAt: intention.until ?? clockStart(room, at) + intention.afterMs,
            totalMs: intention.afterMs,
            ...(intention.calendar && { calendar: true as const }),
          },
        };
  return inRoom(state, { clocks });
}

/** Only a Chair that moves by itself has intentions. */
function intentionIn(scenario: PublicScenario, room: Room): ChairIntention | undefined {
  return systemPresides(room) ? chairIntention(scenario, room) : undefined;
}
