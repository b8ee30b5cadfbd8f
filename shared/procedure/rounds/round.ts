import type { SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { Spoken } from '../kernel/spoken.ts';

/** `r` and the number of the fact that opened it. */
export type LineRoundId = string;

/** A question to which every delegation writes one line at once. */
export interface LineRound {
  readonly id: LineRoundId;
  readonly question: string;
  readonly totalMs: number;
  /** When it closes, ms since 1970; left out once it has closed. */
  readonly until?: number;
  /** Who has written; what stays hidden while the round is open (RND-2). */
  readonly wrote: Readonly<Record<SeatId, true>>;
  /** What was written; left out while the round is open. */
  readonly lines?: Readonly<Record<SeatId, Spoken>>;
}

/** How many rounds a session holds. */
export const MOST_ROUNDS = 12;

/** RND-1: the round that is open; one at a time is. */
export const openRoundOf = ({ rounds = {} }: Pick<Room, 'rounds'>): LineRound | undefined =>
  Object.values(rounds).find(({ until }) => until !== undefined);

/** The round that was opened last. */
export const latestRound = ({ rounds = {} }: Pick<Room, 'rounds'>): LineRound | undefined =>
  Object.values(rounds).at(-1);

/** The lines of a round that is over: those of people first, in the order in which they were first written. */
export function linesInOrder(
  { seats }: Pick<Room, 'seats'>,
  { lines = {} }: LineRound,
): readonly (readonly [SeatId, Spoken])[] {
  const isPeoples = ([seat]: readonly [SeatId, Spoken]) => own(seats, seat) !== undefined;
  const all = Object.entries(lines);
  return [...all.filter(isPeoples), ...all.filter((line) => !isPeoples(line))];
}
