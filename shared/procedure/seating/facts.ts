import type { SeatId } from '../../scenario/scenario.ts';
import type { PersonId } from '../kernel/state.ts';

/** People coming and going, and who plays a seat. */
export type PeopleFact =
  | {
      readonly type: 'personJoined';
      readonly person: PersonId;
      readonly name: string;
    }
  | { readonly type: 'personRemoved'; readonly person: PersonId }
  | { readonly type: 'personDropped'; readonly person: PersonId }
  | { readonly type: 'personReturned'; readonly person: PersonId }
  | { readonly type: 'seatCovered'; readonly person: PersonId }
  | {
      readonly type: 'personSeated';
      readonly person: PersonId;
      readonly seat: SeatId;
    }
  | { readonly type: 'personUnseated'; readonly person: PersonId }
  | {
      readonly type: 'seatsDealt';
      readonly seats: Readonly<Record<PersonId, SeatId>>;
    }
  | { readonly type: 'sharingAsked'; readonly person: PersonId; readonly seat: SeatId }
  | { readonly type: 'sharingWithdrawn'; readonly person: PersonId }
  | { readonly type: 'sharingDeclined'; readonly person: PersonId; readonly seat: SeatId }
  /** The brief of a seat is given to a person to read; without one, to the facilitator. */
  | { readonly type: 'briefRead'; readonly seat: SeatId; readonly person?: PersonId }
  | { readonly type: 'seatTakenOver'; readonly seat: SeatId }
  | { readonly type: 'seatHandedBack'; readonly seat: SeatId };
