import type { EventFromLogic } from 'xstate';
import type { DraftId, Paragraph, SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { ChangeProblem, TextChange } from '../texts/words.ts';
import { amendmentMachine } from './machine.ts';
import type { Signal } from './signals.ts';

/** '1', '2', '3' ... in the order of submission. */
export type AmendmentId = string;

/** '1', '2' ...: which of the changes of its amendment, in the mover's order. */
export type ChangeNumber = string;

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
  /** At least one, each of another paragraph; of a sub-amendment one, with other words for its parent's. */
  readonly changes: readonly TextChange[];
  /** Set for a sub-amendment: the amendment that it would change, and which of its changes. */
  readonly parent?: AmendmentId;
  readonly parentChange?: ChangeNumber;
  /** The changes that are no longer part of it, and why. */
  readonly fallen?: Readonly<Record<ChangeNumber, Fall>>;
  readonly status: AmendmentStatus;
  /** Set for a skipped amendment: why it was not put to the vote. */
  readonly skipped?: Skipped;
  /** Set once a sub-amendment has changed its words. */
  readonly amended?: true;
  /** The sponsors of the draft who have accepted it as friendly (house rule). */
  readonly friendlyTo?: readonly SeatId[];
  /** What delegations have said of it before the vote (AMD-14), of its words as they are. */
  readonly signals?: Readonly<Record<SeatId, Signal>>;
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

/** Why a change is no longer part of its amendment; separateVote: it was voted down on its own (rule 129). */
export interface Fall {
  readonly because: SkipReason | 'separateVote';
  /** The amendment whose adoption or withdrawal decided it, where one did. */
  readonly by?: AmendmentId;
}

/** The changes of an amendment that are still part of it, with their numbers. */
export const standingChanges = ({
  changes,
  fallen = {},
}: Pick<Amendment, 'changes' | 'fallen'>): readonly (readonly [ChangeNumber, TextChange])[] =>
  changes
    .map((change, index) => [String(index + 1), change] as const)
    .filter(([number]) => own(fallen, number) === undefined);

/** Whether a change touches what the text does, not only why. */
export const isOperative = (text: readonly Paragraph[], change: TextChange): boolean =>
  change.kind === 'insert'
    ? change.paragraphKind === 'OP'
    : text.find(({ id }) => id === change.paragraph)?.kind === 'OP';

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
