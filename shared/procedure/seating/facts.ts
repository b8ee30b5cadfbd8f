import type { SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { Expected, PersonId } from '../kernel/state.ts';
import * as folds from './fold.ts';

/** People coming and going, and who plays a seat. */
export type PeopleFact =
  | {
      readonly type: 'personJoined';
      readonly person: PersonId;
      readonly name: string;
    }
  | {
      readonly type: 'personRemoved';
      readonly person: PersonId;
      /** As the person is told. */
      readonly reason?: string;
      /** Set where the person does not come back until they are let in. */
      readonly barred?: true;
    }
  | { readonly type: 'personLetBack'; readonly person: PersonId }
  | { readonly type: 'unseatedRemoved'; readonly people: readonly PersonId[] }
  | { readonly type: 'personDropped'; readonly person: PersonId }
  | { readonly type: 'personReturned'; readonly person: PersonId }
  | { readonly type: 'seatCovered'; readonly person: PersonId }
  | {
      readonly type: 'personSeated';
      readonly person: PersonId;
      readonly seat: SeatId;
    }
  | { readonly type: 'personUnseated'; readonly person: PersonId }
  /** SEA-21: the person has the seat when the next phase opens. */
  | { readonly type: 'seatPromised'; readonly person: PersonId; readonly seat: SeatId }
  | { readonly type: 'promiseGivenUp'; readonly person: PersonId }
  | {
      readonly type: 'seatsDealt';
      readonly seats: Readonly<Record<PersonId, SeatId>>;
    }
  | { readonly type: 'sharingAsked'; readonly person: PersonId; readonly seat: SeatId }
  | { readonly type: 'sharingWithdrawn'; readonly person: PersonId }
  | { readonly type: 'sharingDeclined'; readonly person: PersonId; readonly seat: SeatId }
  /** The brief of a seat is given to a person to read; without one, to the facilitator. */
  | { readonly type: 'briefRead'; readonly seat: SeatId; readonly person?: PersonId }
  /** Who is expected, and where: instead of whoever was before. */
  | { readonly type: 'peopleExpected'; readonly expected: readonly Expected[] }
  /** Somebody is whom the roster has under this name. */
  | { readonly type: 'personRecognised'; readonly person: PersonId; readonly name: string }
  | { readonly type: 'seatTakenOver'; readonly seat: SeatId }
  | { readonly type: 'seatHandedBack'; readonly seat: SeatId };

/** Who comes and goes, and who sits where, is not in the record of the meeting. */
export const peopleFacts: FactTable<PeopleFact> = {
  personJoined: { fold: folds.personJoined, minute: noMinute },
  personRemoved: { fold: folds.personRemoved, minute: noMinute },
  personLetBack: { fold: folds.personLetBack, minute: noMinute },
  unseatedRemoved: { fold: folds.unseatedRemoved, minute: noMinute },
  personDropped: { fold: folds.personDropped, minute: noMinute },
  personReturned: { fold: folds.personReturned, minute: noMinute },
  seatCovered: { fold: folds.seatCovered, minute: noMinute },
  personSeated: { fold: folds.personSeated, minute: noMinute },
  personUnseated: { fold: folds.personUnseated, minute: noMinute },
  seatPromised: { fold: folds.seatPromised, minute: noMinute },
  promiseGivenUp: { fold: folds.promiseGivenUp, minute: noMinute },
  seatsDealt: { fold: folds.seatsDealt, minute: noMinute },
  sharingAsked: { fold: folds.sharingAsked, minute: noMinute },
  sharingWithdrawn: { fold: folds.sharingWithdrawn, minute: noMinute },
  sharingDeclined: { fold: folds.sharingDeclined, minute: noMinute },
  briefRead: { fold: folds.briefRead, minute: noMinute },
  peopleExpected: { fold: folds.peopleExpected, minute: noMinute },
  personRecognised: { fold: folds.personRecognised, minute: noMinute },
  seatTakenOver: { fold: folds.seatTakenOver, minute: noMinute },
  seatHandedBack: { fold: folds.seatHandedBack, minute: noMinute },
};
