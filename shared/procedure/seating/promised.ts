import type { Phase, SeatId } from '../../scenario/scenario.ts';
import { isAdjourned, isInWriting } from '../kernel/calendar.ts';
import { own } from '../kernel/own.ts';
import type { Room, Venue } from '../kernel/room.ts';
import type { Person, SessionState } from '../kernel/state.ts';
import { roomsOf } from '../kernel/venue.ts';

/** Up to so many people a class is small: nobody is told to wait. */
export const SMALL_CLASS = 8;

/** Phases into which nobody steps in the middle. */
const PLAYED: readonly Phase[] = ['generalDebate', 'informals', 'action'];

/** CAL-1 and CAL-2: days may pass before the next phase opens, and nobody steps into the middle of anything. */
const isAwayFromMeeting = (venue: Venue): boolean => isInWriting(venue) || isAdjourned(venue);

/** SEA-21: whether a seat that the computer plays is had at once, or is promised from the next phase on. */
export const isHadAtOnce = (room: Room): boolean =>
  room.people <= SMALL_CLASS ||
  room.options.lateSeats === 'atOnce' ||
  !roomsOf(room).some((venue) => PLAYED.includes(venue.phase) && !isAwayFromMeeting(venue));

/** Whether a seat is promised to somebody. */
export const isPromised = ({ promised = {} }: Pick<Room, 'promised'>, seat: SeatId): boolean =>
  own(promised, seat) !== undefined;

/** The seats that are promised to somebody, for everybody to see; who to, they do not. */
export function promisedTo(
  people: SessionState['people'],
  before: Room['promised'],
): Room['promised'] {
  const seats = Object.values(people).flatMap(({ promised }) => promised ?? []);
  if (seats.length === 0) return undefined;
  const isSame =
    before !== undefined &&
    Object.keys(before).length === seats.length &&
    seats.every((seat) => own(before, seat));
  return isSame ? before : Object.fromEntries(seats.map((seat) => [seat, true as const]));
}

/** The people without the promise of a seat that somebody else has been given. */
export function withoutPromiseOf(
  people: SessionState['people'],
  seat: SeatId,
): SessionState['people'] {
  const others = Object.values(people).filter(({ promised }) => promised === seat);
  if (others.length === 0) return people;
  return { ...people, ...Object.fromEntries(others.map((each) => [each.id, unpromised(each)])) };
}

export function unpromised({ promised, ...person }: Person): Person {
  return person;
}
