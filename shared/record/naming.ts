import type { Language } from '../language/language.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { asRevised, revisionsOf } from '../procedure/texts/draft-names.ts';
import type { PublicScenario, SeatId, VenueId } from '../scenario/scenario.ts';
import { scenarioAt } from '../scenario/venues.ts';
import type { Gathered } from './reading.ts';

/** What a part of the record is made from: what was gathered, and one venue as it now stands. */
export interface VenueSeen {
  readonly gathered: Gathered;
  readonly room: Room;
  /** As the venue sees it, each draft as it is called by now. */
  readonly scenario: PublicScenario;
  readonly language: Language;
}

/** The scenario of a room, each draft as it is called by now. */
export const scenarioOf = (scenario: PublicScenario, room: Room): PublicScenario =>
  asRevised(scenarioAt(scenario, room.venue), revisionsOf(room));

export const seatName = ({ delegations }: PublicScenario, seat: SeatId): string =>
  delegations.find(({ id }) => id === seat)?.shortName ?? seat;

/** Says of which venue something is, where there are several. */
export const ofVenue = (venue: VenueId | undefined): { readonly venue?: VenueId } =>
  venue === undefined ? {} : { venue };

export const instant = (ms: number): string => new Date(ms).toISOString();
