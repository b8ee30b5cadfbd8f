import type { AnyStateMachine, StateValue } from 'xstate';
import type { Catalogue } from '../../language/language.ts';
import type { DraftId } from '../../scenario/scenario.ts';
import type { Thinkable } from './enumerate.ts';
import type { FactBody, FactTable } from './fact.ts';
import type { DecidesTable, Hooks } from './house.ts';
import type { Moves } from './move.ts';
import type { BusinessAt, Place } from './order.ts';
import type { Room } from './room.ts';
import type { RuleId } from './rules.ts';

/** A procedure that is under way in the room, and where it stands. */
export interface UnderWay {
  /** Whose life it is, where it is a draft's. */
  readonly draft?: DraftId;
  readonly value: StateValue;
}

/** Where the procedure stands, as the rule book knows it, and the rules that govern it there. */
export interface Standing {
  readonly procedure: string;
  /** Each region of the procedure with the state that it stands in, such as 'ballot.inProgress'. */
  readonly states: readonly string[];
  readonly rules: readonly RuleId[];
}

/** A machine that can be shown, with the rules that speak at each of its states. */
export interface ShownMachine {
  readonly machine: AnyStateMachine;
  readonly rulesAt: Readonly<Record<string, readonly RuleId[]>>;
  /** Where it stands now; empty while it is not under way. */
  underWay(room: Room): readonly UnderWay[];
}

/** What is said of a procedure, in English; its other languages are files beside it. */
export interface Words {
  /** Why a move is refused (`why.<reason>`), and what would unblock it (`mend.<reason>`). */
  readonly refusals: Catalogue;
  /** What the record of the meeting says of its facts and votes, and the names that stand in it. */
  readonly minutes: Catalogue;
  /** The names of its machines, of their states and of the events that lead on. */
  readonly machines: Catalogue;
  /** What the Chair does, on a button (`step.<move>`), and what the Chair is about to do (`next.<move>`). */
  readonly steps: Catalogue;
}

/**
 * All that is known of a procedure. Nothing is optional: a procedure that is not asked for something
 * says so.
 */
export interface Procedure<
  M extends Moves = Moves,
  F extends FactBody = FactBody,
  D extends Partial<DecidesTable> = Partial<DecidesTable>,
  B extends Partial<Record<Place, BusinessAt>> = Partial<Record<Place, BusinessAt>>,
  S extends Readonly<Record<string, ShownMachine>> = Readonly<Record<string, ShownMachine>>,
> {
  readonly moves: M;
  /** The moves of each type that can be thought of now, lawful or not. */
  readonly thinkable: { readonly [T in keyof M]: Thinkable<M[T]['takes']> };
  readonly facts: FactTable<F>;
  /** What it puts to the vote. */
  readonly decides: D;
  /** What it has before the meeting, by the place in the order of business. */
  readonly business: B;
  readonly when: Hooks;
  readonly machines: S;
  readonly words: Words;
}
