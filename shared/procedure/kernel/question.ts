import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { Command, SeatCommand } from '../road/commands.ts';
import { ALLOWED, refuse, type Verdict } from './refusal.ts';
import type { Ballot, Room } from './room.ts';
import type { Actor } from './state.ts';

/** One question to the rules: may this actor do this now, in this room? */
export interface Question<C extends Command = Command> {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly actor: Actor;
  readonly command: C;
}

/** A seat's question: the seat is known to exist and to be played by the actor. */
export interface SeatQuestion<C extends Command = Command> extends Question<C> {
  readonly seat: SeatId;
}

/** Every command by its type. */
export type CommandOf = {
  [T in Command['type']]: Extract<Command, { type: T }>;
};

/** The rule that answers one type of command. */
export type Rule<T extends keyof CommandOf> = (question: Question<CommandOf[T]>) => Verdict;

/** The rule that answers one type of command of a delegation. */
export type SeatRule<T extends SeatCommand['type']> = (
  question: SeatQuestion<CommandOf[T]>,
) => Verdict;

export const isSeat = (scenario: PublicScenario, seat: SeatId): boolean =>
  scenario.delegations.some((delegation) => delegation.id === seat);

/** BAL-5: between the opening of a vote and its lock there is only the vote. */
export function noVoteUnderWay({ room }: Question): Verdict {
  return room.ballot?.phase === 'inProgress' || room.ballot?.phase === 'locked'
    ? refuse('BAL-5', 'voteUnderWay')
    : ALLOWED;
}

/** ATT-1: only who is in the room can act in it. */
export function inTheRoom({ room, seat }: SeatQuestion): Verdict {
  return room.absent[seat] ? refuse('ATT-1', 'outOfRoom') : ALLOWED;
}

/** BAL-13: there must be a ballot to act on. */
export function withBallot(room: Room, ask: (ballot: Ballot) => Verdict): Verdict {
  return room.ballot === undefined ? refuse('BAL-13', 'noBallot') : ask(room.ballot);
}
