import type { Choice } from '../../scenario/scenario.ts';
import { own } from './own.ts';
import type { Room } from './room.ts';
import type { Actor, Person, SessionState } from './state.ts';

/**
 * What somebody sees who is about to move: what everybody sees, and what is theirs alone. The rules,
 * the advice and the computer-played delegations know nothing else.
 */
export interface Sight {
  readonly room: Room;
  /** What the person who moves knows of themselves; left out for who moves as nobody in particular. */
  readonly person?: OwnPerson;
  /** What those who play the seat know of it; left out for who moves without a seat. */
  readonly seat?: OwnSeat;
}

export type OwnPerson = Pick<Person, 'seat' | 'read' | 'spent' | 'asks' | 'declined'>;

export interface OwnSeat {
  /** How the seat has voted in the present ballot, also while the board is sealed. */
  readonly vote?: Choice;
}

/** What the actor sees of the state as it stands, from the venue that it is seen from. */
export function sightOf({ room, people, choices }: SessionState, actor: Actor): Sight {
  const person = 'person' in actor ? own(people, actor.person) : undefined;
  if (actor.kind !== 'seat') return { room, ...(person && { person }) };
  const vote = own(choices, actor.seat);
  return { room, ...(person && { person }), seat: { ...(vote && { vote }) } };
}
