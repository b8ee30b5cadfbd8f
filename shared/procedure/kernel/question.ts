import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { House } from './house.ts';
import { refuse, type Verdict } from './refusal.ts';
import type { Ballot, Room } from './room.ts';
import type { Sight } from './sight.ts';
import type { Actor } from './state.ts';

/** One question to the rules: may this actor do this now, in this room? */
export interface Question<C = unknown> {
  readonly scenario: PublicScenario;
  readonly house: House;
  readonly room: Room;
  /** All that who asks may see, the room among it. */
  readonly sight: Sight;
  readonly actor: Actor;
  readonly command: C;
}

/** A seat's question: the seat is known to exist and to be played by the actor. */
export interface SeatQuestion<C = unknown> extends Question<C> {
  readonly seat: SeatId;
}

export const isSeat = (scenario: PublicScenario, seat: SeatId): boolean =>
  scenario.delegations.some((delegation) => delegation.id === seat);

/** BAL-13: there must be a ballot to act on, and it must be the one that is meant. */
export function withBallot(room: Room, ask: (ballot: Ballot) => Verdict): Verdict {
  return room.ballot === undefined ? refuse('BAL-13', 'noBallot') : ask(room.ballot);
}

/** Between the opening of a vote and its declaration there is only the vote (BAL-5). */
export const isVoteUnderWay = ({ ballot }: Room): boolean =>
  ballot?.phase === 'inProgress' || ballot?.phase === 'locked';
