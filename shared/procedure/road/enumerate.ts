import type { PublicScenario } from '../../scenario/scenario.ts';
import { amendmentsThinkable } from '../amendments/enumerate.ts';
import { ballotThinkable } from '../ballot/enumerate.ts';
import { consensusThinkable } from '../consensus/enumerate.ts';
import { divisionThinkable } from '../division/enumerate.ts';
import { draftsThinkable } from '../drafts/enumerate.ts';
import { floorThinkable } from '../floor/enumerate.ts';
import type { Glance, Thinkable } from '../kernel/enumerate.ts';
import type { CommandOf } from '../kernel/question.ts';
import type { Actor, SessionState } from '../kernel/state.ts';
import { houseRulesThinkable } from '../model-un/enumerate.ts';
import { motionsThinkable } from '../motions/enumerate.ts';
import { seatingThinkable } from '../seating/enumerate.ts';
import { sessionThinkable } from '../session/enumerate.ts';
import type { ClockCommand, Command } from './commands.ts';
import { mayDo } from './may-do.ts';

/** Every kind of move that somebody makes; a clock only rings. */
export type MoveType = Exclude<Command, ClockCommand>['type'];

const THINKABLE: { readonly [T in MoveType]: Thinkable<CommandOf[T]> } = {
  ...sessionThinkable,
  ...seatingThinkable,
  ...floorThinkable,
  ...draftsThinkable,
  ...amendmentsThinkable,
  ...motionsThinkable,
  ...divisionThinkable,
  ...ballotThinkable,
  ...consensusThinkable,
  ...houseRulesThinkable,
};

/** The moves of one kind that can be thought of now, lawful or not: none, one, or a few. */
export function thinkable<T extends MoveType>(type: T, glance: Glance): readonly CommandOf[T][] {
  const moves: Thinkable<CommandOf[T]> = THINKABLE[type];
  return moves(glance).map((move) => ({ type, ...move }) as CommandOf[T]);
}

/** Every kind of move. */
export const MOVE_TYPES = Object.keys(THINKABLE) as readonly MoveType[];

/** The moves of the given kinds that the rules allow the actor now. */
export function enabled(
  scenario: PublicScenario,
  { room, people }: SessionState,
  actor: Actor,
  types: readonly MoveType[] = MOVE_TYPES,
): readonly Command[] {
  return types
    .flatMap((type): readonly Command[] => thinkable(type, { scenario, room, people }))
    .filter((command) => mayDo(scenario, room, actor, command).may);
}
