import { once } from '../../scenario/once.ts';
import type { VenueId } from '../../scenario/scenario.ts';
import type { House } from './house.ts';
import { own } from './own.ts';
import type { Room, Session, Venue } from './room.ts';
import type { Choices, SessionState } from './state.ts';

const venues = new WeakMap<Room, Venue>();

/** What goes on in the venue that the room is seen from. The same for the same room. */
export function venueIn(room: Room): Venue {
  const known = venues.get(room);
  if (known !== undefined) return known;
  const {
    elsewhere,
    title,
    paused,
    options,
    chairCovered,
    begun,
    people,
    seats,
    deputies,
    promised,
    injects,
    cables,
    talked,
    wire,
    hasRoster,
    shadow,
    rounds,
    ...venue
  } = room;
  const there = only<Venue>()(venue);
  venues.set(room, there);
  return there;
}

/** The value, which has nothing beside what the type names: another property does not compile. */
const only =
  <T>() =>
  <U extends T>(value: U & Record<Exclude<keyof U, keyof T>, never>): T =>
    value;

/** Who is in the session and how it is played, apart from what goes on in any venue. */
export function sessionIn(room: Room): Session {
  const { title, paused, options, chairCovered, begun, people, seats, deputies } = room;
  const { promised, injects, cables, talked, wire, shadow, rounds, hasRoster } = room;
  const passing = {
    ...(paused && { paused }),
    ...(chairCovered && { chairCovered }),
    ...(begun !== undefined && { begun }),
    ...(promised && { promised }),
    ...(injects && { injects }),
    ...(cables && { cables }),
    ...(talked && { talked }),
    ...(wire && { wire }),
    ...(hasRoster && { hasRoster }),
    ...(shadow && { shadow }),
    ...(rounds && { rounds }),
  };
  return { title, ...passing, options, people, seats, deputies };
}

/** The room without what goes on elsewhere; itself where the session has but one venue. */
export const ofOneVenue = once((room: Room): Room => {
  if (room.elsewhere === undefined) return room;
  const { elsewhere, ...here } = room;
  return here;
});

/** The venues of the session, the one that the room is seen from first; one without a name where there is but one. */
export const venuesOf = ({ venue, elsewhere }: Room): readonly (VenueId | undefined)[] => [
  venue,
  ...Object.keys(elsewhere ?? {}),
];

/** Whether the session meets in several venues. */
export const hasVenues = ({ elsewhere }: Room): boolean => elsewhere !== undefined;

export const isVenue = (room: Room, venue: VenueId): boolean =>
  room.venue === venue || own(room.elsewhere ?? {}, venue) !== undefined;

const rooms = new WeakMap<Room, Map<VenueId, Room>>();

/**
 * The room as another venue sees it; left out: as it is seen. The same for the same room, also on the
 * way back. Throws where the session has no such venue.
 */
export function roomAt(room: Room, venue: VenueId | undefined): Room {
  if (venue === undefined || venue === room.venue) return room;
  const known = rooms.get(room)?.get(venue);
  if (known !== undefined) return known;
  const { elsewhere = {} } = room;
  const there = own(elsewhere, venue);
  if (there === undefined || room.venue === undefined) {
    throw new Error(`The session has no venue ${venue}.`);
  }
  const { [venue]: _, ...others } = elsewhere;
  const seen: Room = {
    ...sessionIn(room),
    ...there,
    elsewhere: inOrder({ ...others, [room.venue]: venueIn(room) }),
  };
  venues.set(seen, there);
  remember(room, venue, seen);
  remember(seen, room.venue, room);
  return seen;
}

/** The room as each venue of the session sees it. */
export const roomsOf = (room: Room): readonly Room[] =>
  venuesOf(room).map((venue) => roomAt(room, venue));

/** The state as another venue sees it. Throws where the session has no such venue. */
export function stateAt(state: SessionState, venue: VenueId | undefined): SessionState {
  const { room, choices, choicesElsewhere = {} } = state;
  if (venue === undefined || venue === room.venue || room.venue === undefined) return state;
  const { [venue]: there = {}, ...others } = choicesElsewhere;
  return {
    ...state,
    room: roomAt(room, venue),
    choices: there,
    choicesElsewhere: inOrder<Choices>({ ...others, [room.venue]: choices }),
  };
}

/** Makes the same change in every venue, each by its own house, and comes back to where it began. */
export function everywhere(
  state: SessionState,
  house: House,
  change: (state: SessionState, house: House) => SessionState,
): SessionState {
  const { venue } = state.room;
  const changed = venuesOf(state.room).reduce(
    (before, there) => change(stateAt(before, there), house.at(there)),
    state,
  );
  return stateAt(changed, venue);
}

/** In an order that does not tell from where the session was last seen. */
const inOrder = <T>(record: Readonly<Record<VenueId, T>>): Readonly<Record<VenueId, T>> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

function remember(from: Room, venue: VenueId, seen: Room): void {
  const known = rooms.get(from) ?? new Map<VenueId, Room>();
  known.set(venue, seen);
  rooms.set(from, known);
}
