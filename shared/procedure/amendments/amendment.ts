import type { EventFromLogic } from 'xstate';
import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { ChangeProblem, TextChange } from '../texts/words.ts';
import { amendmentMachine } from './machine.ts';

/** '1', '2', '3' ... in the order of submission. */
export type AmendmentId = string;

/** accepted: taken into the text by its sponsors, without a vote (house rule). */
export type AmendmentStatus =
  | 'pending'
  | 'adopted'
  | 'accepted'
  | 'rejected'
  | 'skipped'
  | 'withdrawn';

/** A change to a draft that a delegation other than its sponsors proposes (rule 130). */
export interface Amendment {
  readonly draft: DraftId;
  readonly mover: SeatId;
  /** For a sub-amendment: the words that it would put in the place of its parent's. */
  readonly change: TextChange;
  /** Set for a sub-amendment: the amendment that it would change. */
  readonly parent?: AmendmentId;
  readonly status: AmendmentStatus;
  /** Set for a skipped amendment: why it was not put to the vote. */
  readonly skipped?: Skipped;
  /** Set once a sub-amendment has changed its words. */
  readonly amended?: true;
  /** The sponsors of the draft who have accepted it as friendly (house rule). */
  readonly friendlyTo?: readonly SeatId[];
}

/**
 * contradicts: what was adopted decides the same paragraph otherwise; parentGone: the amendment that it
 * would change will not be voted on; paragraphGone, saysSame, emptiesText: the text has changed so
 * that it has nothing left to change, to say, or would leave nothing operative; draftGone: the draft
 * will not be voted on.
 */
export type SkipReason = 'contradicts' | 'parentGone' | ChangeProblem | 'draftGone';

export interface Skipped {
  readonly because: SkipReason;
  /** The amendment whose adoption or withdrawal decided it, where one did. */
  readonly by?: AmendmentId;
}

export type AmendmentEvent = EventFromLogic<typeof amendmentMachine>['type'];

const phases = phasesOf<AmendmentStatus>()(amendmentMachine);

/** Whether the amendment's machine takes the event now. */
export const amendmentAccepts = ({ status }: Amendment, event: AmendmentEvent): boolean =>
  phases.accepts(status, event);

/** The amendment after an event. Throws where the machine does not take it: the log is broken. */
export const moveAmendment = (amendment: Amendment, event: AmendmentEvent): Amendment => ({
  ...amendment,
  status: phases.after(amendment.status, event),
});
