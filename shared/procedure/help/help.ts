import { own } from '../kernel/own.ts';
import type { Person, PersonId, SessionState } from '../kernel/state.ts';

/** The state with one person changed in what lies between them and the facilitator; nobody's seat is. */
export function withPerson(
  state: SessionState,
  id: PersonId,
  change: (person: Person) => Person,
): SessionState {
  const before = own(state.people, id);
  return before === undefined
    ? state
    : { ...state, people: { ...state.people, [id]: change(before) } };
}
