import type { ChairIntention } from './chair-intention.ts';
import type { House } from './house.ts';
import type { Refusal } from './refusal.ts';
import type { Room } from './room.ts';

/**
 * What comes before what in a meeting (rules 113, 118, 119, 128 and 129, and practice): the one order
 * that the Chair follows, that every move waits for, and that the programme is kept in.
 */
export const ORDER = [
  'point',
  'housePoint',
  'ballot',
  'suspension',
  'caucus',
  'motion',
  'speech',
  'consensus',
  'division',
  'programme',
  'replies',
  'phase',
] as const;

export type Place = (typeof ORDER)[number];

/** Something that is before the meeting, and has to be dealt with before what comes after it. */
export interface Business {
  /** What is told to a move that has to wait for it. */
  readonly first: Refusal;
  /** What the Chair will do about it; undefined while the room itself must move. */
  readonly next: ChairIntention | undefined;
}

/** What a procedure has before the meeting at one place of the order, if anything. */
export type BusinessAt = (house: House, room: Room) => Business | undefined;
