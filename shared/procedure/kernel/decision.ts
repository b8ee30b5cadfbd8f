import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { SeatCommand } from '../road/commands.ts';
import type { FactBody } from '../road/facts.ts';
import type { CommandOf } from './question.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Actor, SessionState } from './state.ts';

/** What `decide` may read of the world: it writes it into the fact, so that `step` need not. */
export interface Environment {
  /** ms since 1970. */
  readonly now: number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
}

export type Decision =
  | { readonly ok: true; readonly fact: FactBody }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a lawful command is turned into a fact with. */
export interface Circumstances {
  readonly scenario: PublicScenario;
  readonly state: SessionState;
  readonly actor: Actor;
  readonly environment: Environment;
}

/** Turns one type of command into its fact. */
export type Decide<T extends keyof CommandOf> = (
  command: CommandOf[T],
  circumstances: Circumstances,
) => Decision;

/** Turns one type of a delegation's command into its fact; the seat is the delegation's. */
export type SeatDecide<T extends SeatCommand['type']> = (
  command: CommandOf[T],
  seat: SeatId,
  circumstances: Circumstances,
) => Decision;

export const done = (fact: FactBody): Decision => ({ ok: true, fact });

/** A refusal that only `decide` can give, because it depends on people, clock or dice. */
export function not(...[rule, reason, values]: Parameters<typeof refusal>): Decision {
  return { ok: false, refusal: refusal(rule, reason, values) };
}
