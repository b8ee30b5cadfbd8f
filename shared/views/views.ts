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
  /** The own seat's vote in the present ballot, also on a sealed board. */
  readonly vote?: Choice;
  /** Set once the facilitator has removed this person. */
  readonly removed?: true;
}

/** What the facilitator sees beyond the room: people by name. Ballots stay sealed for them too. */
export interface FacilitatorView {
  readonly people: Readonly<Record<PersonId, FacilitatorPerson>>;
}

export interface FacilitatorPerson {
  readonly name: string;
  readonly seat?: SeatId;
  readonly online: boolean;
}
