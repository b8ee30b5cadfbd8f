import type { SeatId } from '../../scenario/scenario.ts';
import { clockStart, drop, type Fold, inRoom } from '../kernel/fold.ts';
import type { Floor, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { moveFloor } from '../road/room-machines.ts';

const withFloor = (state: SessionState, change: Partial<Floor>): SessionState =>
  inRoom(state, { floor: { ...state.room.floor, ...change } });

const remove = (seats: readonly SeatId[], seat: SeatId) => seats.filter((other) => other !== seat);

const countUp = (counts: Readonly<Record<SeatId, number>>, seat: SeatId) => ({
  ...counts,
  [seat]: (counts[seat] ?? 0) + 1,
});

export const floorRequested: Fold<'floorRequested'> = (state, { seat }) =>
  withFloor(state, { queue: [...state.room.floor.queue, seat] });

export const replyRequested: Fold<'replyRequested'> = (state, { seat }) =>
  withFloor(state, { replies: [...state.room.floor.replies, seat] });

export const speakersListLeft: Fold<'speakersListLeft'> = (state, { seat }) => {
  const { queue, replies } = state.room.floor;
  return withFloor(state, {
    queue: remove(queue, seat),
    replies: remove(replies, seat),
  });
};

export const floorGiven: Fold<'floorGiven'> = (state, { seat, reply, at }) => {
  const { room } = state;
  const { floor } = room;
  const length = reply ? room.options.times.reply : room.options.times.speech;
  const given: Floor = {
    ...floor,
    ...moveFloor(floor, reply ? 'giveReply' : 'giveFloor'),
    speaker: seat,
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

export const statementMade: Fold<'statementMade'> = (state, { text }) =>
  withFloor(state, { line: text });

export const floorYielded: Fold<'floorYielded'> = (state) => {
  const { floor, clocks } = state.room;
  const empty: Room['floor'] = {
    ...drop(drop(floor, 'speaker'), 'line'),
    ...moveFloor(floor, 'yield'),
  };
  return inRoom(state, { floor: empty, clocks: drop(clocks, 'speaker') });
};

export const speakersListClosed: Fold<'speakersListClosed'> = (state) =>
  withFloor(state, moveFloor(state.room.floor, 'closeList'));

export const speakersListOpened: Fold<'speakersListOpened'> = (state) =>
  withFloor(state, moveFloor(state.room.floor, 'openList'));

export const speakingTimeSet: Fold<'speakingTimeSet'> = (state, { ms }) => {
  const { options } = state.room;
  return inRoom(state, {
    options: { ...options, times: { ...options.times, speech: ms } },
  });
};
