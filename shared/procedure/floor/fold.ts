import type { SeatId } from '../../scenario/scenario.ts';
import type { Fold } from '../kernel/fact.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { Floor } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { FloorFact } from './facts.ts';
import { freshFloor, moveFloor } from './floor.ts';

type FloorFold<T extends FloorFact['type']> = Fold<Extract<FloorFact, { type: T }>>;

const withFloor = (state: SessionState, change: Partial<Floor>): SessionState =>
  inRoom(state, { floor: { ...state.room.floor, ...change } });

const remove = (seats: readonly SeatId[], seat: SeatId) => seats.filter((other) => other !== seat);

const countUp = (counts: Readonly<Record<SeatId, number>>, seat: SeatId) => ({
  ...counts,
  [seat]: (counts[seat] ?? 0) + 1,
});

export const floorRequested: FloorFold<'floorRequested'> = (state, { seat }) =>
  withFloor(state, { queue: [...state.room.floor.queue, seat] });

export const replyRequested: FloorFold<'replyRequested'> = (state, { seat }) =>
  withFloor(state, { replies: [...state.room.floor.replies, seat] });

export const speakersListLeft: FloorFold<'speakersListLeft'> = (state, { seat }) => {
  const { queue, replies } = state.room.floor;
  return withFloor(state, {
    queue: remove(queue, seat),
    replies: remove(replies, seat),
  });
};

export const floorGiven: FloorFold<'floorGiven'> = (state, { seat, reply, at, seq }) => {
  const { room } = state;
  const { floor } = room;
  const length = reply ? room.options.times.reply : room.options.times.speech;
  const given: Floor = {
    ...floor,
    ...moveFloor(floor, reply ? 'giveReply' : 'giveFloor'),
    speaker: seat,
    speech: `s${seq}`,
    queue: reply ? floor.queue : remove(floor.queue, seat),
    replies: reply ? remove(floor.replies, seat) : floor.replies,
    repliesUsed: reply ? countUp(floor.repliesUsed, seat) : floor.repliesUsed,
    spoken: countUp(floor.spoken, seat),
  };
  return inRoom(state, {
    floor: given,
    clocks: {
      ...room.clocks,
      speaker: { endsAt: clockStart(room, at) + length, totalMs: length },
    },
  });
};

export const statementMade: FloorFold<'statementMade'> = (state, { text }) =>
  withFloor(state, { line: text });

export const floorYielded: FloorFold<'floorYielded'> = (state) => speechEnded(state);

/** The podium is empty again, if somebody spoke. */
export function speechEnded(state: SessionState): SessionState {
  const { floor, clocks } = state.room;
  if (floor.podium === 'empty') return state;
  const { speaker, speech, line, ...rest } = floor;
  return inRoom(state, {
    floor: { ...rest, ...moveFloor(floor, 'yield') },
    clocks: drop(clocks, 'speaker'),
  });
}

export const speakersListClosed: FloorFold<'speakersListClosed'> = (state) =>
  withFloor(state, moveFloor(state.room.floor, 'closeList'));

export const speakersListOpened: FloorFold<'speakersListOpened'> = (state) =>
  withFloor(state, moveFloor(state.room.floor, 'openList'));

export const speakingTimeSet: FloorFold<'speakingTimeSet'> = (state, { ms }) => {
  const { options } = state.room;
  return inRoom(state, {
    options: { ...options, times: { ...options.times, speech: ms } },
  });
};

/** A new debate has a new list; any other phase takes the floor from whoever had it, and leaves the replies. */
export function floorFor(state: SessionState, isFresh: boolean): SessionState {
  const { floor } = speechEnded(state).room;
  return inRoom(speechEnded(state), { floor: isFresh ? freshFloor : { ...floor, queue: [] } });
}

/** FLO-1: who has left the room is not called. */
export function leftTheLists(state: SessionState, seat: SeatId): SessionState {
  const { queue, replies } = state.room.floor;
  return withFloor(state, { queue: remove(queue, seat), replies: remove(replies, seat) });
}
