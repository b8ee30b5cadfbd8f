import type { Place } from '../../scenario/forums.ts';
import type { AlternativeId, IssueId, Paragraph, ParagraphId } from '../../scenario/scenario.ts';

/** What a paragraph says: its words, what they mean, how much they count. */
export interface Words {
  readonly lead: string;
  readonly text: string;
  readonly stands: Readonly<Record<IssueId, number>>;
  readonly weight: number;
  /** Set once the facilitator has said otherwise than their author what they mean. */
  readonly corrected?: true;
}

/** What an amendment, a revision or a proposal does to one paragraph of a text. */
export type TextChange =
  | { readonly kind: 'delete'; readonly paragraph: ParagraphId }
  /** Own words. */
  | { readonly kind: 'replace'; readonly paragraph: ParagraphId; readonly words: Words }
  /** Words that the scenario has ready; 'original' are those that were tabled. */
  | {
      readonly kind: 'alternative';
      readonly paragraph: ParagraphId;
      readonly alternative: 'original' | AlternativeId;
    }
  | {
      readonly kind: 'insert';
      /** The paragraph that the new one follows; '' at the beginning. */
      readonly after: ParagraphId;
      readonly paragraphKind: Paragraph['kind'];
      readonly words: Words;
    }
  /** Where in a report it stands; back in the text for one that had been taken out. */
  | {
      readonly kind: 'place';
      readonly paragraph: ParagraphId;
      readonly place: Exclude<Place, 'dropped'>;
    }
  /** The same words further up or down the text. */
  | {
      readonly kind: 'move';
      readonly paragraph: ParagraphId;
      /** The paragraph that it then follows; '' at the beginning. */
      readonly after: ParagraphId;
    };

/** The paragraph that a change is about, or that a new one follows. */
export const targetOf = (
  change: { readonly paragraph: ParagraphId } | { readonly after: ParagraphId },
): ParagraphId => ('paragraph' in change ? change.paragraph : change.after);

/** What a change does, whosever words they are. */
export const doneBy = ({ kind }: TextChange): Exclude<TextChange['kind'], 'alternative'> =>
  kind === 'alternative' ? 'replace' : kind;

/** Why a change would make no sense in a text: nothing to change, nowhere to put it, nothing new to say, nothing operative left. */
export type ChangeProblem = 'paragraphGone' | 'noSuchPlace' | 'saysSame' | 'emptiesText';
