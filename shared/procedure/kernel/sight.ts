import { own } from './own.ts';
import { type OwnSeat, ownSeat } from './own-seat.ts';
import type { Room } from './room.ts';
import { standInSight } from './stand-in.ts';
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

export type OwnPerson = Pick<
  Person,
  'seat' | 'promised' | 'read' | 'spent' | 'asks' | 'declined' | 'onRoster'
>;

/** What the actor sees of the state as it stands, from the venue that it is seen from. */
export function sightOf(state: SessionState, actor: Actor): Sight {
  const { room, people } = state;
  const person = 'person' in actor ? own(people, actor.person) : undefined;
  if (actor.kind !== 'seat') return { room, ...(person && { person }) };
  const standIn = actor.via === 'facilitator' ? standInSight(state, actor.seat) : undefined;
  return { room, ...(person && { person }), seat: standIn ?? ownSeat(state, actor.seat) };
}
