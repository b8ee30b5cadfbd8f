import type { PublicScenario, VenueId } from '../../scenario/scenario.ts';
import { scenarioAt, venueIds } from '../../scenario/venues.ts';
import { freshFloor } from '../floor/floor.ts';
import type { Room, Venue } from '../kernel/room.ts';
import { firstStage } from '../kernel/script.ts';
import type { SessionOptions } from '../kernel/session-options.ts';

/** The empty room that a session opens with, as its first venue sees it. */
export function emptyRoom(scenario: PublicScenario, title: string, options: SessionOptions): Room {
  const [here, ...others] = venueIds(scenario);
  const elsewhere = others.flatMap((venue) =>
    venue === undefined ? [] : [[venue, emptyVenue(scenario, venue)] as const],
  );
  return {
    title,
    options,
    people: 0,
    seats: {},
    deputies: {},
    ...emptyVenue(scenario, here),
    ...(elsewhere.length > 0 && { elsewhere: Object.fromEntries(elsewhere) }),
  };
}

/** Who alone sees what goes on in a closed venue. */
function membersOf(
  { venues, delegations }: PublicScenario,
  id: VenueId | undefined,
): Pick<Venue, 'members'> {
  const venue = venues?.find((each) => each.id === id);
  return venue?.closed ? { members: venue.members ?? delegations.map(({ id: seat }) => seat) } : {};
}

function emptyVenue(whole: PublicScenario, venue: VenueId | undefined): Venue {
  const scenario = scenarioAt(whole, venue);
  return {
    ...(venue && { venue }),
    ...membersOf(whole, venue),
    phase: 'lobby',
    stage: firstStage(scenario, venue),
    clocks: {},
    pledged: {},
    absent: {},
    floor: freshFloor,
    drafts: Object.fromEntries(
      scenario.drafts.map((draft) => [
        draft.id,
        {
          status: 'circulated' as const,
          joined: [],
          left: [],
          signatories: [],
          paragraphs: {},
          revision: 0,
        },
      ]),
    ),
    amendments: {},
    programme: [],
    motions: [],
    lights: {},
    outcomes: {},
    results: {},
    tables: {},
    deals: {},
    minutes: {},
  };
}
