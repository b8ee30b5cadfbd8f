import type { PublicScenario } from '../../scenario/scenario.ts';
import { scenarioAt } from '../../scenario/venues.ts';
import type { Glance } from '../kernel/enumerate.ts';
import { sightOf } from '../kernel/sight.ts';
import type { Actor, SessionState } from '../kernel/state.ts';
import { mayDo } from './may-do.ts';
import type { ClockCommand, Command } from './moves.ts';
import { PROCEDURES } from './procedures.ts';

/** Every kind of move that somebody makes; a clock only rings. */
export type MoveType = Exclude<Command, ClockCommand>['type'];

const THINKABLE: { readonly [T in MoveType]: (glance: Glance) => readonly object[] } =
  Object.assign({}, ...Object.values(PROCEDURES).map((procedure) => procedure.thinkable));

/** The moves of one type that can be thought of now, lawful or not: none, one, or a few. */
export function thinkable(type: MoveType, glance: Glance): readonly Command[] {
  return THINKABLE[type](glance).map((taken) => ({ type, ...taken }) as Command);
}

/** Every kind of move. */
export const MOVE_TYPES = Object.keys(THINKABLE) as readonly MoveType[];

/** The moves of the given kinds that the rules allow the actor now. */
export function enabled(
  scenario: PublicScenario,
  state: SessionState,
  actor: Actor,
  types: readonly MoveType[] = MOVE_TYPES,
): readonly Command[] {
  const { room, people } = state;
  const here = scenarioAt(scenario, room.venue);
  const sight = sightOf(state, actor);
  return types
    .flatMap((type) => thinkable(type, { scenario: here, room, people }))
    .filter((command) => mayDo(scenario, sight, actor, command).may);
}
