import type { SeatId } from '../../scenario/scenario.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { Person } from '../kernel/state.ts';

/** What a person knows of their own seating. */
export type OwnSeating = Pick<Person, 'seat' | 'read' | 'spent'>;

/**
 * SEA-10: whether a person may choose a seat now, or ask for one. Seats are changed freely in the
 * lobby until the brief of one has been read; after it only who has no seat chooses, and once.
 */
export function mayChoose({ phase }: Pick<Room, 'phase'>, own: OwnSeating): Verdict {
  if (own.seat !== undefined) {
    return isSettled(phase, own) ? refuse('SEA-10', 'seatKept') : ALLOWED;
  }
  return own.spent ? refuse('SEA-10', 'choiceSpent') : ALLOWED;
}

/** Whether the seat a person has is theirs for good: play has begun, or they know its brief. */
export function isSettled(phase: Room['phase'], { seat, read }: OwnSeating): boolean {
  return seat !== undefined && (phase !== 'lobby' || (read?.includes(seat) ?? false));
}

/** The seat that a person still asks to share; a request lapses when its maker may choose no more. */
export function standingRequest(room: Room, person: Person): SeatId | undefined {
  return person.asks !== undefined && mayChoose(room, person).may ? person.asks : undefined;
}
