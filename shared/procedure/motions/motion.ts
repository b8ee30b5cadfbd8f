import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { Hearing } from '../kernel/hearing.ts';
import type { CaucusMatter } from '../model-un/caucus.ts';

/** `m` and the number of the fact that made it. */
export type MotionId = string;

/** What a delegation can move. */
export type RaisedMatter =
  /** For so long, ms. */
  | { readonly kind: 'suspendMeeting'; readonly ms: number }
  | { readonly kind: 'adjournMeeting' }
  /** To take no action on the draft. */
  | { readonly kind: 'adjournDebate'; readonly draft: DraftId }
  /** To take no action on the item: on none of its drafts. */
  | { readonly kind: 'adjournItem' }
  | { readonly kind: 'closeDebate' }
  /** That the body has no competence to adopt the draft. */
  | { readonly kind: 'competence'; readonly draft: DraftId }
  /** Speeches of so long at most, ms. */
  | { readonly kind: 'limitSpeeches'; readonly ms: number }
  /** To vote on the draft before those that were submitted earlier. */
  | { readonly kind: 'takeFirst'; readonly draft: DraftId }
  | { readonly kind: 'reconsider'; readonly draft: DraftId }
  | CaucusMatter;

/** What a motion asks; an appeal comes from a point of order. */
export type MotionMatter =
  | RaisedMatter
  /** To overrule the Chair, who has upheld the point or not. */
  | { readonly kind: 'appeal'; readonly point: PointMatter; readonly upheld: boolean };

/** A procedural motion; `inFavour` and `against` have spoken on it. */
export interface Motion extends Hearing {
  readonly id: MotionId;
  readonly by: SeatId;
  readonly matter: MotionMatter;
  readonly phase: 'pending' | 'hearing' | 'voting';
}

/**
 * offTopic, overTime: of the speech under way; misapplied: the rules are not being followed; quorum:
 * too few are here; conductOfVote: how the vote under way is being run.
 */
export type PointMatter = 'offTopic' | 'overTime' | 'misapplied' | 'quorum' | 'conductOfVote';

/** A point of order and where it stands (rule 113). */
export interface PointOfOrder {
  readonly by: SeatId;
  readonly matter: PointMatter;
  readonly phase: 'raised' | 'ruled' | 'appealed';
  /** Set once the Chair has ruled. */
  readonly upheld?: boolean;
}

export type DivisionPhase = 'requested' | 'hearing' | 'voting' | 'granted';

/** A request to vote on parts of a draft separately, and where it stands (rule 129). */
export interface Division extends Hearing {
  readonly draft: DraftId;
  readonly phase: DivisionPhase;
  readonly movers: readonly SeatId[];
  /** The parts of all requests, cut into the smallest pieces that do not overlap; paragraph ids. */
  readonly parts: readonly (readonly string[])[];
  readonly objector?: SeatId;
}
