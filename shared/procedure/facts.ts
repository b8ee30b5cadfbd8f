import type { AmendmentFact } from './facts/amendments.ts';
import type { BallotFact } from './facts/ballot.ts';
import type { ConsensusFact } from './facts/consensus.ts';
import type { DivisionFact } from './facts/division.ts';
import type { DraftFact } from './facts/drafts.ts';
import type { FloorFact } from './facts/floor.ts';
import type { HouseRuleFact } from './facts/house-rules.ts';
import type { MotionFact } from './facts/motions.ts';
import type { PeopleFact } from './facts/people.ts';
import type { SessionFact } from './facts/session.ts';
import type { Actor } from './state.ts';

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
};

export type FactType = FactBody['type'];
