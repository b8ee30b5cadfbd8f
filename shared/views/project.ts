import type { Person, PersonId, SessionState } from '../procedure/kernel/state.ts';
import type { Choice } from '../scenario/scenario.ts';
import type { Audience, FacilitatorView, PersonView, PublicView } from './views.ts';

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
  readonly vote: Choice | undefined;
  readonly view: PersonView;
}

const personViews = new WeakMap<Person, KnownPersonView>();

/**
 * What one person sees beyond the room: their seat, who shares it, how it voted. The same reference
 * as long as neither the people nor the seat's vote change.
 */
export function personView({ people, choices }: SessionState, id: PersonId): PersonView {
  const person = people[id];
  if (person === undefined) return { person: id, name: '', companions: [], removed: true };
  const vote = person.seat === undefined ? undefined : choices[person.seat];
  const known = personViews.get(person);
  if (known?.people === people && known.vote === vote) return known.view;
  const view = makePersonView(person, people, vote);
  personViews.set(person, { people, vote, view });
  return view;
}

function makePersonView(
  { id, name, seat }: Person,
  people: SessionState['people'],
  vote: Choice | undefined,
): PersonView {
  if (seat === undefined) return { person: id, name, companions: [] };
  const companions = Object.values(people)
    .filter((other) => other.seat === seat && other.id !== id)
    .map((other) => other.name);
  return { person: id, name, seat, companions, ...(vote && { vote }) };
}

const facilitatorViews = new WeakMap<SessionState['people'], FacilitatorView>();

/** What the facilitator sees beyond the room: people by name. The same reference until they change. */
export function facilitatorView({ people }: SessionState): FacilitatorView {
  const known = facilitatorViews.get(people);
  if (known !== undefined) return known;
  const view: FacilitatorView = {
    people: Object.fromEntries(
      Object.values(people).map(({ id, name, seat, online }) => [
        id,
        { name, online, ...(seat && { seat }) },
      ]),
    ),
  };
  facilitatorViews.set(people, view);
  return view;
}
