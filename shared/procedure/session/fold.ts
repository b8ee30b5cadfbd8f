import type { Fold } from '../kernel/fact.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import type { Clock, Clocks, Room } from '../kernel/room.ts';
import { phaseLength, type ScriptStep } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import type { SessionFact } from './facts.ts';

type SessionFold<T extends SessionFact['type']> = Fold<Extract<SessionFact, { type: T }>>;

export const optionsChanged: SessionFold<'optionsChanged'> = (state, { options }) =>
  inRoom(state, { options: { ...state.room.options, ...options } });

export const phaseEntered: SessionFold<'phaseEntered'> = (state, { phase, stage, at }, house) =>
  enterPhase(state, { phase, stage }, at, house);

/** The state at the beginning of a phase; what was pending in the one before is over. */
export function enterPhase(
  state: SessionState,
  to: ScriptStep,
  at: number,
  house: House,
): SessionState {
  const change = { to, isNewStage: to.stage !== state.room.stage, at };
  const ended = house.phaseEnds(state, change, house);
  const length = phaseLength(house.scenario, ended.room, to.phase);
  const clocks: Clocks =
    length === 0 ? {} : { phase: { endsAt: clockStart(ended.room, at) + length, totalMs: length } };
  return house.phaseOpens(inRoom(ended, { ...to, clocks }), change, house);
}

export const paused: SessionFold<'paused'> = (state, { at }) =>
  inRoom(state, { paused: { since: at } });

export const resumed: SessionFold<'resumed'> = (state, { at }) => {
  const stopped = at - (state.room.paused?.since ?? at);
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
    clocks: laterBy(state.room.clocks, stopped),
    ...(suspended && {
      suspended: { since: suspended.since + stopped, until: suspended.until + stopped },
    }),
  };
  return { ...state, people, room };
};

/** All clocks with so much more time, ms: they have stood still for so long. */
export function laterBy(clocks: Clocks, ms: number): Clocks {
  const later = (clock: Clock): Clock => ({ ...clock, endsAt: clock.endsAt + ms });
  return Object.fromEntries(Object.entries(clocks).map(([name, clock]) => [name, later(clock)]));
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

/** MOT-6: the meeting goes on, and its clocks have as much time left as when it was suspended. */
export const meetingResumed: SessionFold<'meetingResumed'> = (state, { at }, house) => {
  const now = clockStart(state.room, at);
  const stood = now - (state.room.suspended?.since ?? now);
  const { chair, ...clocks } = state.room.clocks;
  const going = inRoom(
    { ...state, room: drop(state.room, 'suspended') },
    { clocks: { ...laterBy(clocks, stood), ...(chair && { chair }) } },
  );
  return house.resumed(going, stood, house);
};
