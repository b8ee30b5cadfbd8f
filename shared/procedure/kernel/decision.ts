import type { Limits } from '../../scenario/red-lines.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { FactBody } from './fact.ts';
import type { House } from './house.ts';
import { type Refusal, refusal } from './refusal.ts';
import type { Actor, SessionState } from './state.ts';

/** What `decide` may read of the world: it writes it into the fact, so that `step` need not. */
export interface Environment {
  /** ms since 1970. */
  readonly now: number;
  /** A number from 0 to below 1. */
  readonly random: () => number;
  /** What a delegation's capital has in its files (CAP-2); left out where there are no capitals. */
  readonly briefOf?: (seat: SeatId) => Limits | undefined;
}

export type Decision<F extends FactBody = FactBody> =
  | { readonly ok: true; readonly fact: F }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a lawful command is turned into a fact with. */
export interface Circumstances {
  readonly scenario: PublicScenario;
  readonly house: House;
  readonly state: SessionState;
  readonly actor: Actor;
  readonly environment: Environment;
}

/** The same for a delegation's move: the seat is the delegation's. */
export interface SeatCircumstances extends Circumstances {
  readonly seat: SeatId;
}

export const done = <const F extends FactBody>(fact: F): Decision<F> => ({ ok: true, fact });

/** A refusal that only `decide` can give, because it depends on people, clock or dice. */
export function not(...[rule, reason, values]: Parameters<typeof refusal>): Decision<never> {
  return { ok: false, refusal: refusal(rule, reason, values) };
}
