import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Person, PersonId, SessionState } from '../procedure/kernel/state.ts';
import { standingRequest } from '../procedure/seating/choice.ts';
import type { Choice, Phase, SeatId } from '../scenario/scenario.ts';
import type {
  Audience,
  FacilitatorPerson,
  FacilitatorView,
  PersonView,
  PublicView,
} from './views.ts';

/**
 * The only way out: what an audience may see of a session. What is not put into one of these three
 * views never leaves the server during play.
 */
export function project(
  state: SessionState,
  audience: Audience,
): PublicView | PersonView | FacilitatorView {
  switch (audience.kind) {
    case 'public':
      return publicView(state);
    case 'person':
      return personView(state, audience.person);
    case 'facilitator':
      return facilitatorView(state);
  }
}

/** What everybody in the room sees. The same reference as long as nothing visible changes. */
export function publicView(state: SessionState): PublicView {
  return state.room;
}

interface KnownPersonView {
  readonly people: SessionState['people'];
  readonly phase: Phase;
  readonly vote: Choice | undefined;
  readonly view: PersonView;
}

const personViews = new WeakMap<Person, KnownPersonView>();

/**
 * What one person sees beyond the room: their seat, who shares it, how it voted. The same reference
 * as long as neither the people nor the phase nor the seat's vote change.
 */
export function personView(state: SessionState, id: PersonId): PersonView {
  const { people, choices } = state;
  const { phase } = state.room;
  const person = own(people, id);
  if (person === undefined) return { person: id, name: '', companions: [], removed: true };
  const vote = person.seat === undefined ? undefined : choices[person.seat];
  const known = personViews.get(person);
  if (known?.people === people && known.phase === phase && known.vote === vote) return known.view;
  const view = makePersonView(person, state, vote);
  personViews.set(person, { people, phase, vote, view });
  return view;
}

function makePersonView(person: Person, state: SessionState, vote: Choice | undefined): PersonView {
  const { id, name, seat, read, spent, declined } = person;
  const asks = standingRequest(state.room, person);
  const others = Object.values(state.people).filter((other) => other.id !== id);
  const requests =
    seat === undefined ? [] : others.filter((other) => standingRequest(state.room, other) === seat);
  return {
    person: id,
    name,
    companions: others
      .filter((other) => seat !== undefined && other.seat === seat)
      .map((other) => other.name),
    ...(seat && { seat }),
    ...(read && { read }),
    ...(spent && { spent }),
    ...(asks && { asks }),
    ...(declined && { declined }),
    ...(requests.length > 0 && {
      requests: Object.fromEntries(requests.map((other) => [other.id, other.name])),
    }),
    ...(vote && { vote }),
  };
}

interface KnownFacilitatorView {
  readonly phase: Phase;
  readonly read: readonly SeatId[];
  readonly view: FacilitatorView;
}

const facilitatorViews = new WeakMap<SessionState['people'], KnownFacilitatorView>();

/** What the facilitator sees beyond the room: people by name. The same reference until they or the phase change. */
export function facilitatorView(state: SessionState): FacilitatorView {
  const { people, room, readByFacilitator: read } = state;
  const known = facilitatorViews.get(people);
  if (known?.phase === room.phase && known.read === read) return known.view;
  const view: FacilitatorView = {
    people: Object.fromEntries(
      Object.values(people).map((person) => [person.id, facilitatorPerson(room, person)]),
    ),
    read,
  };
  facilitatorViews.set(people, { phase: room.phase, read, view });
  return view;
}

function facilitatorPerson(room: Room, person: Person): FacilitatorPerson {
  const { name, seat, online, read } = person;
  const asks = standingRequest(room, person);
  return { name, online, ...(seat && { seat }), ...(read && { read }), ...(asks && { asks }) };
}
