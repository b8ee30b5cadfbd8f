import type { AmendmentFact } from '../amendments/facts.ts';
import type { BallotFact } from '../ballot/facts.ts';
import type { ConsensusFact } from '../consensus/facts.ts';
import type { DivisionFact } from '../division/facts.ts';
import type { DraftFact } from '../drafts/facts.ts';
import type { FloorFact } from '../floor/facts.ts';
import type { Actor } from '../kernel/state.ts';
import type { HouseRuleFact } from '../model-un/facts.ts';
import type { MotionFact } from '../motions/facts.ts';
import type { PeopleFact } from '../seating/facts.ts';
import type { SessionFact } from '../session/facts.ts';

/** What happened. Dice and clocks are already in it, so that `step` needs nothing else. */
export type FactBody =
  | SessionFact
  | PeopleFact
  | FloorFact
  | DraftFact
  | AmendmentFact
  | MotionFact
  | DivisionFact
  | BallotFact
  | ConsensusFact
  | HouseRuleFact;

/** A line of the session's log. */
export type Fact = FactBody & {
  /** 1, 2, 3 ... within the session. */
  readonly seq: number;
  /** ms since 1970. */
  readonly at: number;
  readonly by: Actor;
  /** Made by the sender; a repeat is answered as the first was. */
  readonly commandId: string;
  /** The version of the rules that wrote it, where it is not the one that the session opened with. */
  readonly rules?: number;
};

export type FactType = FactBody['type'];
