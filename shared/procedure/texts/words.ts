import type { IssueId, Paragraph } from '../../scenario/scenario.ts';

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

/** Why a change would make no sense in a text: nothing to change, nothing new to say, nothing operative left. */
export type ChangeProblem = 'paragraphGone' | 'saysSame' | 'emptiesText';
