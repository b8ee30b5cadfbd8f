import type { DeclaredVenue, PublicScenario, SeatId, VenueId } from './scenario.ts';

/** All venues of a scenario by id; one without a name where there is but one. */
export const venueIds = ({
  venues,
}: Pick<PublicScenario, 'venues'>): readonly (VenueId | undefined)[] =>
  venues === undefined ? [undefined] : venues.map(({ id }) => id);

/** Whether a delegation has a place in a venue. */
export const hasPlace = ({ members }: Pick<DeclaredVenue, 'members'>, seat: SeatId): boolean =>
  members === undefined || members.includes(seat);

const seen = new WeakMap<PublicScenario, Map<VenueId, PublicScenario>>();
const wholes = new WeakMap<PublicScenario, PublicScenario>();

/**
 * The scenario as one of its venues sees it: with the drafts on which that venue takes action, and the
 * delegations that have a place there. The whole scenario where none is named, or it has but one. The
 * same for the same scenario, whole or already seen from a venue. Throws where there is no such venue.
 */
export function scenarioAt<S extends PublicScenario>(scenario: S, id: VenueId | undefined): S;
export function scenarioAt(scenario: PublicScenario, id: VenueId | undefined): PublicScenario {
  const whole = wholes.get(scenario) ?? scenario;
  if (whole.venues === undefined || id === undefined) return whole;
  const known = seen.get(whole)?.get(id);
  if (known !== undefined) return known;
  const venue = whole.venues.find((each) => each.id === id);
  if (venue === undefined) throw new Error(`The scenario has no venue ${id}.`);
  const there = partAt(whole, venue);
  const all = seen.get(whole) ?? new Map<VenueId, PublicScenario>();
  seen.set(whole, all.set(id, there));
  wholes.set(there, whole);
  return there;
}

function partAt(whole: PublicScenario, venue: DeclaredVenue): PublicScenario {
  const stages = whole.stages.filter((stage) => stage.venue === venue.id);
  const drafts = new Set(stages.flatMap(({ action }) => action.map(({ draft }) => draft)));
  return {
    ...whole,
    drafts: whole.drafts.filter(({ id }) => drafts.has(id)),
    delegations: whole.delegations.filter(({ id }) => hasPlace(venue, id)),
  };
}
