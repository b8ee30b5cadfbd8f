import { changedAll } from '../kernel/boxes.ts';
import { type Appointment, appointmentFor, isAdjourned } from '../kernel/calendar.ts';
import type { Fold } from '../kernel/fact.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import type { Clocks, Room } from '../kernel/room.ts';
import { isTogether, type ScriptStep } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { everywhere } from '../kernel/venue.ts';
import { byCalendar } from './calendar.ts';
import { laterBy, stoodStill } from './clocks.ts';
import type { SessionFact } from './facts.ts';
import { wentBack } from './going-back.ts';
import { beginsAt, fittedLength } from './hour.ts';

type SessionFold<T extends SessionFact['type']> = Fold<Extract<SessionFact, { type: T }>>;

export const optionsChanged: SessionFold<'optionsChanged'> = (state, { options }, house) => {
  const changed = inRoom(state, { options: { ...state.room.options, ...options } });
  if (options.calendar === undefined) return changed;
  return everywhere(changed, house, byCalendar);
};

export const phaseEntered: SessionFold<'phaseEntered'> = (state, { phase, stage, at }, house) =>
  enterPhase(state, { phase, stage }, at, house);

/**
 * The state at the beginning of a phase; what was pending in the one before is over. A phase that the
 * whole session is in together begins everywhere, in each venue at the stage that it has come to.
 */
export function enterPhase(
  state: SessionState,
  to: ScriptStep,
  at: number,
  house: House,
): SessionState {
  if (!isTogether(to.phase)) return enterHere(state, to, at, house);
  const { venue } = state.room;
  return everywhere(state, house, (there, its) => {
    const stage = there.room.venue === venue ? to.stage : there.room.stage;
    return enterHere(there, { phase: to.phase, stage }, at, its);
  });
}

function enterHere(state: SessionState, to: ScriptStep, at: number, house: House): SessionState {
  const change = { to, isNewStage: to.stage !== state.room.stage, at };
  const ended = house.phaseEnds(state, change, house);
  const start = clockStart(ended.room, at);
  const appointment = appointmentFor(ended.room, to);
  // The first sitting opens when the facilitator opens it, whatever the calendar says.
  const opens = to.phase === 'briefing' ? start : beginsAt(appointment, start);
  const { begun = start } = ended.room;
  const opened =
    to.phase === 'lobby'
      ? ended
      : inRoom(ended, { begun: appointment?.kind === 'sitting' ? opens : begun });
  const length = fittedLength(house.scenario, opened.room, to, opens);
  const entered = house.phaseOpens(
    inRoom(opened, { ...to, clocks: clocksOf(start, length, appointment) }),
    change,
    house,
  );
  return opens > start ? adjourned(entered, start, opens, house) : entered;
}

function clocksOf(start: number, length: number, appointment: Appointment | undefined): Clocks {
  const clock = { endsAt: start + length, totalMs: length };
  if (appointment?.kind === 'writing') return { phase: { ...clock, calendar: true } };
  return length === 0 ? {} : { phase: clock };
}

/** CAL-1: the phase has been entered, and the meeting on it begins at the next sitting. */
const adjourned = (state: SessionState, since: number, until: number, house: House) =>
  house.suspended(inRoom(state, { suspended: { since, until, adjourned: true } }), house);

export const paused: SessionFold<'paused'> = (state, { at }) =>
  inRoom(state, { paused: { since: at } });

export const resumed: SessionFold<'resumed'> = (state, { at }, house) => {
  const stopped = at - (state.room.paused?.since ?? at);
  const people = Object.fromEntries(
    Object.entries(state.people).map(([id, person]) => [
      id,
      person.droppedAt === undefined
        ? person
        : { ...person, droppedAt: person.droppedAt + stopped },
    ]),
  );
  const { cables } = state;
  const going = {
    ...state,
    people,
    // CAP-4: capital, too, has stood still.
    ...(cables && {
      cables: changedAll(cables, ({ due, ...cable }) =>
        due === undefined ? cable : { ...cable, due: due + stopped },
      ),
    }),
    room: { ...drop(state.room, 'paused'), ...roundLater(state.room, stopped) },
  };
  return everywhere(going, house, (there) => stoodStill(there, stopped));
};

/** RND-3: the round that is open has stood still, too. */
function roundLater({ rounds }: Room, stopped: number): Pick<Room, 'rounds'> {
  if (rounds === undefined) return {};
  const later = Object.entries(rounds).map(([id, round]) => [
    id,
    round.until === undefined ? round : { ...round, until: round.until + stopped },
  ]);
  return { rounds: Object.fromEntries(later) };
}

export const clockExtended: SessionFold<'clockExtended'> = (state, { clock: name, ms }) => {
  const clock = state.room.clocks[name];
  if (clock === undefined) return state;
  const extended = {
    endsAt: clock.endsAt + ms,
    totalMs: Math.max(0, clock.totalMs + ms),
  };
  return inRoom(state, { clocks: { ...state.room.clocks, [name]: extended } });
};

export const wallDirected: SessionFold<'wallDirected'> = (state, { shows, pinned }) =>
  shows === undefined
    ? { ...state, room: drop(state.room, 'wall') }
    : inRoom(state, { wall: { shows, ...(pinned && { pinned }) } });

/** The formal meeting stands still for so long, ms (rule 118). */
export function suspendedFor(
  state: SessionState,
  ms: number,
  at: number,
  house: House,
): SessionState {
  const since = clockStart(state.room, at);
  return house.suspended(inRoom(state, { suspended: { since, until: since + ms } }), house);
}

/** SES-9 */
export const chairCovered: SessionFold<'chairCovered'> = (state) =>
  inRoom(state, { chairCovered: true });

export const chairHandedBack: SessionFold<'chairHandedBack'> = (state) => ({
  ...state,
  room: drop(state.room, 'chairCovered'),
});

/** MOT-6: the meeting goes on, and its clocks have as much time left as when it was suspended. */
export const meetingResumed: SessionFold<'meetingResumed'> = (state, { at }, house) => {
  const now = clockStart(state.room, at);
  const stood = now - (state.room.suspended?.since ?? now);
  const { chair, ...clocks } = state.room.clocks;
  const going = inRoom(
    { ...state, room: drop(state.room, 'suspended') },
    {
      clocks: { ...laterBy(clocks, stood), ...(chair && { chair }) },
      // CAL-6: the hour of a sitting begins when it does.
      ...(isAdjourned(state.room) && { begun: now }),
    },
  );
  return house.resumed(going, stood, house);
};

/** SES-11 */
export const movesTakenBack: SessionFold<'movesTakenBack'> = (state, { back, at }, house) =>
  wentBack(state, back, at, house);
