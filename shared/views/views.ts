import type { Room } from '../procedure/kernel/room.ts';
import type { PersonId } from '../procedure/kernel/state.ts';
import type { Choice, SeatId } from '../scenario/scenario.ts';

/** Who looks: everybody (and the projector), one person in the room, or the facilitator. */
export type Audience =
  | { readonly kind: 'public' }
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'facilitator' };

export type PublicView = Room;

/** What one person sees beyond the room: who they are, and how their own seat has voted. */
export interface PersonView {
  readonly person: PersonId;
  readonly name: string;
  readonly seat?: SeatId;
  /** The others who share the seat, by name. */
  readonly companions: readonly string[];
  /** Whose briefs the person has been given to read; left out while none. */
  readonly read?: readonly SeatId[];
  /** Set once the person has given up a seat after the time of free choice (SEA-10). */
  readonly spent?: true;
  /** The seat that the person asks to share, and those that were declined. */
  readonly asks?: SeatId;
  readonly declined?: readonly SeatId[];
  /** Who asks to share the person's seat: names by person. Left out while nobody does. */
  readonly requests?: Readonly<Record<PersonId, string>>;
  /** The own seat's vote in the present ballot, also on a sealed board. */
  readonly vote?: Choice;
  /** Set once the facilitator has removed this person. */
  readonly removed?: true;
}

/** What the facilitator sees beyond the room: people by name. Ballots stay sealed for them too. */
export interface FacilitatorView {
  readonly people: Readonly<Record<PersonId, FacilitatorPerson>>;
  /** Whose briefs the facilitator has read. */
  readonly read: readonly SeatId[];
}

export interface FacilitatorPerson {
  readonly name: string;
  readonly seat?: SeatId;
  readonly online: boolean;
  /** Whose briefs the person has been given to read; left out while none. */
  readonly read?: readonly SeatId[];
  /** The seat that the person asks to share. */
  readonly asks?: SeatId;
}
