import type { Choice, SeatId } from '../../scenario/scenario.ts';
import { own } from './own.ts';
import type { Room } from './room.ts';
import { type BeforeStandIn, standInSight } from './stand-in.ts';
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

export interface OwnSeat {
  /** What was said to it and by it; left out while nothing. */
  readonly messages?: SessionState['messages'][SeatId];
  /** What it has offered and was offered; left out while nothing. */
  readonly deals?: SessionState['deals'][SeatId];
  /** What it has asked of its capital; left out while nothing. */
  readonly cables?: NonNullable<SessionState['cables']>[SeatId];
  /** Set while it may not write (TAL-6). */
  readonly silenced?: true;
  /** How the seat has voted in the present ballot, also while the board is sealed. */
  readonly vote?: Choice;
  /** What it does in the shadow of cyber war; left out while it has done nothing. */
  readonly shadow?: NonNullable<SessionState['shadow']>['seats'][SeatId];
  /** Set for the facilitator who plays the seat: what is told of what was before (SEA-23). */
  readonly before?: BeforeStandIn;
}

/** What the actor sees of the state as it stands, from the venue that it is seen from. */
export function sightOf(state: SessionState, actor: Actor): Sight {
  const { room, people } = state;
  const person = 'person' in actor ? own(people, actor.person) : undefined;
  if (actor.kind !== 'seat') return { room, ...(person && { person }) };
  const standIn = actor.via === 'facilitator' ? standInSight(state, actor.seat) : undefined;
  return { room, ...(person && { person }), seat: standIn ?? ownSeat(state, actor.seat) };
}

function ownSeat(state: SessionState, seat: SeatId): OwnSeat {
  const vote = own(state.choices, seat);
  const messages = own(state.messages, seat);
  const deals = own(state.deals, seat);
  const cables = own(state.cables ?? {}, seat);
  const silenced = own(state.silenced, seat);
  const shadow = own(state.shadow?.seats ?? {}, seat);
  return {
    ...(vote && { vote }),
    ...(messages && { messages }),
    ...(deals && { deals }),
    ...(cables && { cables }),
    ...(silenced && { silenced }),
    ...(shadow && { shadow }),
  };
}
