import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { Fold } from '../kernel/fact.ts';
import { beganAt, clockStart, drop, inRoom } from '../kernel/fold.ts';
import { isComputerPlayed } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Floor, Room, Voice } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { FloorFact } from './facts.ts';
import { freshFloor, moveFloor } from './floor.ts';
import { listedAfter, speechLength } from './stakeholders.ts';

type FloorFold<T extends FloorFact['type']> = Fold<Extract<FloorFact, { type: T }>>;

const withFloor = (state: SessionState, change: Partial<Floor>): SessionState =>
  inRoom(state, { floor: { ...state.room.floor, ...change } });

const remove = (seats: readonly SeatId[], seat: SeatId) => seats.filter((other) => other !== seat);

const countUp = (counts: Readonly<Record<SeatId, number>>, seat: SeatId) => ({
  ...counts,
  [seat]: (counts[seat] ?? 0) + 1,
});

export const floorRequested: FloorFold<'floorRequested'> = (state, { seat }, { scenario }) =>
  withFloor(state, { queue: listedAfter(scenario, state.room.floor.queue, seat) });

export const replyRequested: FloorFold<'replyRequested'> = (state, { seat }) =>
  withFloor(state, { replies: [...state.room.floor.replies, seat] });

export const speakersListLeft: FloorFold<'speakersListLeft'> = (state, { seat }) => {
  const { queue, replies } = state.room.floor;
  return withFloor(state, {
    queue: remove(queue, seat),
    replies: remove(replies, seat),
  });
};

export const floorGiven: FloorFold<'floorGiven'> = (
  state,
  { seat, reply, at, seq },
  { scenario },
) => {
  const { room } = state;
  const { floor } = room;
  const length = reply ? replyLength(room, seat) : speechLength(scenario, room, seat);
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

/** FLO-6: the second reply is half as long as the first, ms. */
const replyLength = ({ floor, options }: Room, seat: SeatId): number =>
  (floor.repliesUsed[seat] ?? 0) === 0 ? options.times.reply : options.times.reply / 2;

export const statementMade: FloorFold<'statementMade'> = (state, { seat, text, inFavourOf }) => {
  const said = withFloor(state, { line: text });
  return inFavourOf === undefined ? said : speaksFor(said, seat, inFavourOf);
};

/** FLO-9: what a delegation said last of the texts takes the place of what it said before. */
function speaksFor(state: SessionState, seat: SeatId, texts: readonly DraftId[]): SessionState {
  const drafts = Object.entries(state.room.drafts).map(([id, { spokenFor, ...standing }]) => {
    const others = (spokenFor ?? []).filter((other) => other !== seat);
    const now = texts.includes(id) ? [...others, seat] : others;
    return [id, { ...standing, ...(now.length > 0 && { spokenFor: now }) }];
  });
  return inRoom(state, { drafts: Object.fromEntries(drafts) });
}

export const floorYielded: FloorFold<'floorYielded'> = (state) => speechEnded(state);

/** The podium is empty again, if somebody spoke. */
export function speechEnded(state: SessionState): SessionState {
  const { floor, clocks } = state.room;
  if (floor.podium === 'empty') return state;
  const { speaker, speech, line, ...rest } = floor;
  const heard = speaker === undefined ? state : heardFor(state, speaker, timeSpoken(state));
  return inRoom(heard, {
    floor: { ...rest, ...moveFloor(floor, 'yield') },
    clocks: drop(clocks, 'speaker'),
  });
}

/** How long the speech under way has lasted by its clock, ms. */
function timeSpoken({ room, at }: SessionState): number {
  const { speaker } = room.clocks;
  if (speaker === undefined) return 0;
  const now = room.suspended?.since ?? clockStart(room, at);
  return Math.max(0, now - beganAt(speaker));
}

/** FLO-12: one turn more, and the time that it took, ms. */
function heardFor(state: SessionState, seat: SeatId, ms: number): SessionState {
  const before = own(state.room.voice ?? {}, seat) ?? NOT_HEARD;
  const { computer } = before;
  const byComputer = isComputerPlayed(state.room, seat) ? oneMore(computer, ms) : computer;
  const voice = { ...oneMore(before, ms), ...(byComputer && { computer: byComputer }) };
  return inRoom(state, { voice: { ...state.room.voice, [seat]: voice } });
}

const NOT_HEARD: Voice = { turns: 0, ms: 0 };

const oneMore = ({ turns, ms }: Pick<Voice, 'turns' | 'ms'> = NOT_HEARD, more: number) => ({
  turns: turns + 1,
  ms: ms + more,
});

// Older logs know lists that were not opened and closed with the action: they say what the list is then.
export const speakersListClosed: FloorFold<'speakersListClosed'> = (state) =>
  withFloor(state, { list: 'closed' });

export const speakersListOpened: FloorFold<'speakersListOpened'> = (state) =>
  withFloor(state, { list: 'open' });

export const speakingTimeSet: FloorFold<'speakingTimeSet'> = (state, { ms }) => {
  const { options } = state.room;
  return inRoom(state, {
    options: { ...options, times: { ...options.times, speech: ms } },
  });
};

/** A new debate has a new list; any other phase leaves the replies. */
export const floorFor = (state: SessionState, isFresh: boolean): SessionState =>
  isFresh ? inRoom(state, { floor: freshFloor }) : withFloor(state, { queue: [] });

/** FLO-6 and FLO-8: the meeting for action has a list of its own, and replies are counted anew. */
export const floorForAction = (state: SessionState): SessionState =>
  withFloor(state, { list: 'open', repliesUsed: {} });

/** Somebody has said something at this stage that others may reply to. */
export const hasSpoken = (state: SessionState, seat: SeatId): SessionState =>
  heardFor(withFloor(state, { spoken: countUp(state.room.floor.spoken, seat) }), seat, 0);

/** FLO-8: once the first vote is announced, the list of speakers is closed and who waited is not called. */
export const statementsClosed = (state: SessionState): SessionState =>
  withFloor(state, { list: 'closed', queue: [] });

/** FLO-1: who has left the room is not called. */
export function leftTheLists(state: SessionState, seat: SeatId): SessionState {
  const { queue, replies } = state.room.floor;
  return withFloor(state, { queue: remove(queue, seat), replies: remove(replies, seat) });
}
