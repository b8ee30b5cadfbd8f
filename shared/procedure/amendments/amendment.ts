import type { DraftId, IssueId, Paragraph, SeatId } from '../../scenario/scenario.ts';

/** What a paragraph says: its words, what they mean, how much they count. */
export interface Words {
  readonly lead: string;
  readonly text: string;
  readonly stands: Readonly<Record<IssueId, number>>;
  readonly weight: number;
}

/** A paragraph as it now reads. */
export interface Wording extends Words {
  /** Set for a paragraph that the tabled text does not have. */
  readonly added?: {
    readonly kind: Paragraph['kind'];
    readonly number: string;
    /** The paragraph that it follows; '' at the beginning. */
    readonly after: string;
  };
}

/** '1', '2', '3' ... in the order of submission. */
export type AmendmentId = string;

/** What an amendment or a revision does to one paragraph of a text. */
export type TextChange =
  | { readonly kind: 'delete'; readonly paragraph: string }
  | {
      readonly kind: 'replace';
      readonly paragraph: string;
      readonly words: Words;
      /** Set where the words are an alternative that the scenario offers. */
      readonly alternative?: string;
    }
  | {
      readonly kind: 'insert';
      /** The paragraph that the new one follows; '' at the beginning. */
      readonly after: string;
      readonly paragraphKind: 'PP' | 'OP';
      readonly words: Words;
    };

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
export type SkipReason =
  | 'contradicts'
  | 'parentGone'
  | 'paragraphGone'
  | 'saysSame'
  | 'emptiesText'
  | 'draftGone';

export interface Skipped {
  readonly because: SkipReason;
  /** The amendment whose adoption or withdrawal decided it, where one did. */
  readonly by?: AmendmentId;
}
