import { own } from '../procedure/kernel/own.ts';
import type { Venue } from '../procedure/kernel/room.ts';
import type { LeaderId, PersonId, SessionState } from '../procedure/kernel/state.ts';
import { ofOneVenue, roomAt, roomsOf, venueIn } from '../procedure/kernel/venue.ts';
import type { SeatId } from '../scenario/scenario.ts';
import { forecastsMadeOf, forecastsView } from './forecasts-view.ts';
import { facilitatorView, personView, seatView, standInView } from './own-views.ts';
import { type PackedRoom, packRoom, unpackRoom } from './packed-room.ts';
import type { PublicView } from './views.ts';

/** Who is connected to a session. */
export type Visitor =
  | { readonly role: 'projector' }
  | {
      readonly role: 'facilitator';
      /** By the key that is shown; told of only once the facilitator has given a name (SES-14). */
      readonly who?: LeaderId;
    }
  | { readonly role: 'person'; readonly person: PersonId };

/** Whom something is told: a kind of audience, and which one of its kind: `public`, `seat:FRA`. */
export type AudienceId = string;

/** All that is to be known of one kind of audience. `key` is what follows the colon; the only one of its kind has none. */
export interface AudienceKind<View extends object> {
  /** Which audiences of this kind a visitor belongs to, by key. Reads nothing but `membersFrom`. */
  readonly members: (state: SessionState, visitor: Visitor) => readonly string[];
  /** The part of the state that says who belongs: while it is the same, nobody comes or goes. */
  readonly membersFrom: (state: SessionState) => unknown;
  /** What such an audience may see. */
  readonly view: (state: SessionState, key: string) => View;
  /** What the view is made of: while each of these is the same, so is the view. */
  readonly madeOf: (state: SessionState, key: string) => readonly unknown[];
  /** How a whole view travels, where it is worth packing. */
  readonly packing?: {
    readonly pack: (state: SessionState, key: string) => object;
    readonly unpack: (packed: object) => View;
  };
}

export type AudienceKinds = Readonly<Record<string, AudienceKind<object>>>;

const ONLY = [''];
const NONE: readonly string[] = [];

/**
 * Every audience there is, and what it sees. Whatever leaves a room goes through one of these views;
 * to add an audience is to add a line here.
 */
export const AUDIENCES = {
  /** Everybody who has a place in the session, and the projector. */
  public: {
    members: (state, visitor) => (isHere(state, visitor) ? ONLY : NONE),
    membersFrom: ({ people }) => people,
    view: ({ room }): PublicView => ofOneVenue(room),
    madeOf: ({ room }) => [room],
    packing: {
      pack: ({ room }) => packRoom(ofOneVenue(room)),
      unpack: (packed) => unpackRoom(packed as PackedRoom),
    },
  },
  /** What goes on in each of the other venues: all who are here, or those alone who have a place there. */
  venue: {
    members: (state, visitor) => {
      const seat = seatOf(state, visitor);
      return !isHere(state, visitor)
        ? NONE
        : Object.entries(state.room.elsewhere ?? {}).flatMap(([id, { members }]) =>
            members === undefined ||
            visitor.role === 'facilitator' ||
            (seat !== undefined && members.includes(seat))
              ? [id]
              : [],
          );
    },
    membersFrom: ({ people }) => people,
    view: ({ room }, id): Venue => venueIn(roomAt(room, id)),
    madeOf: ({ room }, id) => [own(room.elsewhere ?? {}, id)],
  },
  /** How many have forecast what, and how it lay once it is decided: for all who are here, once anybody has. */
  forecasts: {
    members: (state, visitor) =>
      state.forecasts !== undefined && isHere(state, visitor) ? ONLY : NONE,
    membersFrom: ({ people, forecasts }) => (forecasts === undefined ? undefined : people),
    view: forecastsView,
    madeOf: forecastsMadeOf,
  },
  facilitator: {
    members: (_, { role }) => (role === 'facilitator' ? ONLY : NONE),
    membersFrom: () => undefined,
    view: facilitatorView,
    madeOf: ({ people, room, readByFacilitator, messages, overheard, silenced, ...state }) => [
      people,
      state.shadow?.seats,
      room.phase,
      readByFacilitator,
      messages,
      overheard,
      silenced,
      state.cables,
      state.moved,
      state.removed,
      state.leaders,
      state.ledBy,
      state.roster,
    ],
  },
  /** A seat that the facilitator plays, from the take-over until it is handed back (SEA-23). */
  standIn: {
    members: ({ standIns = {} }, { role }) =>
      role === 'facilitator' ? Object.keys(standIns) : NONE,
    membersFrom: ({ standIns }) => standIns,
    view: standInView,
    madeOf: (state, key) => [
      state.people,
      state.room.phase,
      own(state.standIns ?? {}, key),
      own(state.choices, key),
      ...roomsOf(state.room).map(({ ballot }) => ballot?.id),
      ...Object.values(state.choicesElsewhere ?? {}).map((cast) => own(cast, key)),
      own(state.messages, key),
      own(state.deals, key),
      own(state.cables ?? {}, key),
      own(state.marks, key),
      own(state.lines ?? {}, key),
      state.room.rounds,
      own(state.silenced, key),
      own(state.shadow?.seats ?? {}, key),
    ],
  },
  person: {
    members: (state, visitor) =>
      visitor.role === 'person' && isHere(state, visitor) ? [visitor.person] : NONE,
    membersFrom: ({ people }) => people,
    view: personView,
    madeOf: ({ people, room, forecasts = {} }, key) => [
      own(people, key),
      room.phase,
      own(forecasts, key),
    ],
  },
  /** The people who hold a seat together. */
  seat: {
    members: (state, visitor) => {
      const seat = seatOf(state, visitor);
      return seat === undefined ? NONE : [seat];
    },
    membersFrom: ({ people }) => people,
    view: seatView,
    madeOf: ({ people, room, choices, choicesElsewhere = {}, covered = {}, ...state }, key) => [
      people,
      room.phase,
      own(choices, key),
      own(covered, key),
      own(state.messages, key),
      own(state.deals, key),
      own(state.cables ?? {}, key),
      own(state.marks, key),
      own(state.lines ?? {}, key),
      own(state.suggested, key),
      own(state.silenced, key),
      own(state.shadow?.seats ?? {}, key),
      ...Object.values(choicesElsewhere).map((cast) => own(cast, key)),
    ],
  },
} satisfies AudienceKinds;

type Registry = typeof AUDIENCES;

/** What a visitor holds: the view of each audience that they belong to. */
export type Views = {
  readonly [Kind in keyof Registry as Kind | `${Kind}:${string}`]?: ReturnType<
    Registry[Kind]['view']
  >;
};

const seatOf = ({ people }: SessionState, visitor: Visitor): SeatId | undefined =>
  visitor.role === 'person' ? own(people, visitor.person)?.seat : undefined;

/** Whether a visitor has a place in the session: who was removed has none. */
function isHere({ people }: SessionState, visitor: Visitor): boolean {
  return visitor.role !== 'person' || own(people, visitor.person) !== undefined;
}

/** The audiences that a visitor belongs to; none means that they have no business here any more. */
export function audiencesOf(
  kinds: AudienceKinds,
  state: SessionState,
  visitor: Visitor,
): readonly AudienceId[] {
  return Object.entries(kinds).flatMap(([name, { members }]) =>
    members(state, visitor).map((key) => (key === '' ? name : `${name}:${key}`)),
  );
}

/** Whether the same visitors belong to the same audiences in both states. */
export function haveSameMembers(
  kinds: AudienceKinds,
  before: SessionState,
  after: SessionState,
): boolean {
  return Object.values(kinds).every(
    ({ membersFrom }) => membersFrom(before) === membersFrom(after),
  );
}

/** The kind of an audience and its key. Throws where there is no such kind. */
export function audienceOf(
  kinds: AudienceKinds,
  audience: AudienceId,
): { readonly kind: AudienceKind<object>; readonly key: string } {
  const [name = '', key = ''] = audience.split(':', 2);
  const kind = own(kinds, name);
  if (kind === undefined) throw new Error(`There is no audience ${audience}.`);
  return { kind, key };
}

/** A whole view as it was before it was packed for its way. */
export function unpacked(audience: AudienceId, whole: object): object {
  const kinds: AudienceKinds = AUDIENCES;
  const [name = ''] = audience.split(':', 1);
  return own(kinds, name)?.packing?.unpack(whole) ?? whole;
}
