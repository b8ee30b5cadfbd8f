import type { PublicScenario } from '../../scenario/scenario.ts';
import { scenarioAt } from '../../scenario/venues.ts';
import { allDeals } from '../deals/deal.ts';
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
  const here = scenarioAt(scenario, state.room.venue);
  const sight = sightOf(state, actor);
  return types
    .flatMap((type) => thinkable(type, glanceAt(here, state)))
    .filter((command) => mayDo(scenario, sight, actor, command).may);
}

/** What moves can be thought of from: the state as one of its venues sees it. */
export function glanceAt(scenario: PublicScenario, state: SessionState): Glance {
  const { room, people, messages } = state;
  const said = Object.values(messages).flatMap((box) => Object.keys(box));
  return {
    scenario,
    room,
    people,
    said: [...new Set(said)],
    offered: Object.keys(allDeals(state)),
  };
}
