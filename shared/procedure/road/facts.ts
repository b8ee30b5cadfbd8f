import type { FactDefinition, FactMeta } from '../kernel/fact.ts';
import type { SessionOpened } from '../session/facts.ts';
import { type FactTables, PROCEDURES } from './procedures.ts';

/** What happened, without its number and time. */
type BodyOf<Definition> = Definition extends {
  fold: (state: never, fact: infer Logged, house: never) => unknown;
}
  ? Omit<Logged, 'seq' | 'at' | 'by'>
  : never;

type LaterFact = { [T in keyof FactTables]: BodyOf<FactTables[T]> }[keyof FactTables];

/** What happened. Dice and clocks are already in it, so that `step` needs nothing else. */
export type FactBody = SessionOpened | LaterFact;

export type FactType = FactBody['type'];

/** A line of the session's log. */
export type Fact = FactBody & FactMeta;

/** Every type of fact but the first of a log, with what it makes of the state. */
export const FACTS: FactTables = Object.assign(
  {},
  ...Object.values(PROCEDURES).map(({ facts }) => facts),
);

/** What is known of a fact's type. */
export const definitionOf = ({ type }: Exclude<Fact, SessionOpened>): FactDefinition<FactBody> =>
  FACTS[type];
