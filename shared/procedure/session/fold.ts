import { isConsensus } from '../../scenario/forums.ts';
import type { Phase, PublicScenario } from '../../scenario/scenario.ts';
import { withAmendments } from '../amendments/fold.ts';
import { programmeOf } from '../ballot/programme.ts';
import { withText } from '../consensus/fold.ts';
import { clockStart, drop, type Fold, inRoom } from '../kernel/fold.ts';
import type { Clock, Clocks, Floor, Room } from '../kernel/room.ts';
import { phaseLength, type ScriptStep, stageOf } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { freshFloor } from './opening.ts';

export const optionsChanged: Fold<'optionsChanged'> = (state, { options }) =>
  inRoom(state, { options: { ...state.room.options, ...options } });

export const phaseEntered: Fold<'phaseEntered'> = (state, { phase, stage, at }, scenario) =>
  enterPhase(state, { phase, stage }, at, scenario);

/** The state at the beginning of a phase; what was pending in the one before is over. */
export function enterPhase(
  state: SessionState,
  { phase, stage }: ScriptStep,
  at: number,
  scenario: PublicScenario,
): SessionState {
  const { room } = state;
  const newStage = stage !== room.stage;
  const length = phaseLength(scenario, room, phase);
  const clocks: Clocks =
    length === 0 ? {} : { phase: { endsAt: clockStart(room, at) + length, totalMs: length } };
  const kept = newStage || !isMeeting(phase) ? drop(room, 'negotiation') : room;
  const entered: Room = {
    ...drop(drop(drop(drop(withoutCaucus(kept), 'ballot'), 'division'), 'point'), 'suspended'),
    phase,
    stage,
    clocks,
    lights: {},
    programme: [],
    pledged: newStage ? {} : room.pledged,
    motions: [],
    absent: newStage ? {} : room.absent,
    floor: newStage || phase === 'generalDebate' ? freshFloor : closePodium(room.floor),
  };
  return { ...state, choices: {}, room: withAgenda(scenario, entered) };
}

/** MUN-7: a caucus ends with its phase, and a point that the Chair has not answered falls. */
const withoutCaucus = (room: Room): Room => drop(drop(room, 'caucus'), 'housePoint');

/** Phases in which a report is before a body that decides by consensus. */
const isMeeting = (phase: Phase) =>
  phase === 'informals' || phase === 'action' || phase === 'outcome';

/** What the phase has before it: a report to be agreed, or drafts to be voted on. */
function withAgenda(scenario: PublicScenario, entered: Room): Room {
  if (isConsensus(stageOf(scenario, entered).forum)) {
    return isMeeting(entered.phase) ? withText(scenario, entered) : entered;
  }
  const programme = entered.phase === 'action' ? programmeOf(scenario, entered) : [];
  return { ...entered, programme: withAmendments(scenario, { ...entered, programme }) };
}

/** A phase that ends takes the floor from whoever had it; the requests for a reply stay. */
function closePodium(floor: Floor): Floor {
  return {
    ...drop(drop(floor, 'speaker'), 'line'),
    podium: 'empty',
    queue: [],
  };
}

export const paused: Fold<'paused'> = (state, { at }) => inRoom(state, { paused: { since: at } });

export const resumed: Fold<'resumed'> = (state, { at }) => {
  const stopped = at - (state.room.paused?.since ?? at);
  const later = (clock: Clock): Clock => ({
    ...clock,
    endsAt: clock.endsAt + stopped,
  });
  const clocks: Clocks = Object.fromEntries(
    Object.entries(state.room.clocks).map(([name, clock]) => [name, later(clock)]),
  );
  const people = Object.fromEntries(
    Object.entries(state.people).map(([id, person]) => [
      id,
      person.droppedAt === undefined
        ? person
        : { ...person, droppedAt: person.droppedAt + stopped },
    ]),
  );
  const { suspended } = state.room;
  const room: Room = {
    ...drop(state.room, 'paused'),
    clocks,
    ...(suspended && {
      suspended: { since: suspended.since + stopped, until: suspended.until + stopped },
    }),
  };
  return { ...state, people, room };
};

export const clockExtended: Fold<'clockExtended'> = (state, { clock: name, ms }) => {
  const clock = state.room.clocks[name];
  if (clock === undefined) return state;
  const extended = {
    endsAt: clock.endsAt + ms,
    totalMs: Math.max(0, clock.totalMs + ms),
  };
  return inRoom(state, { clocks: { ...state.room.clocks, [name]: extended } });
};

export const noteBroadcast: Fold<'noteBroadcast'> = (state) => state;
