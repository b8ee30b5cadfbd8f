import type { DraftId, SeatId } from '../../../shared/scenario/scenario.ts';
import type { Addition } from '../texts/additions.ts';
import type { en } from './words.en.ts';

type KindOf<Key> = Key extends `news.title.${infer Kind}` ? Kind : never;

/** What a piece of news tells: the end of the keys of its words. */
export type NewsKind = KindOf<keyof typeof en>;

/**
 * Something of consequence that has just been done in public. News of the same group are told together:
 * the delegations of both, and the text of the later.
 */
export interface News {
  readonly group: string;
  readonly kind: NewsKind;
  /** Whose doing it is; nobody's where it is the Chair's. */
  readonly seats: readonly SeatId[];
  /** In answers to a proposal: who cannot live with it. */
  readonly against?: readonly SeatId[];
  /** In answers to a proposal: who needs more. */
  readonly wanting?: readonly SeatId[];
  /** In answers to a proposal that adds to the text. */
  readonly adds?: Addition;
  /** What it is about: a draft, an amendment, a paragraph. */
  readonly about: string;
  /** The draft that it happens to, which concerns those who lead or sponsor it. */
  readonly draft?: DraftId;
  /** Whose proposal or amendment it happens to. */
  readonly whose?: SeatId;
  /** A line more, such as what an amendment does. */
  readonly text?: string;
}

/** Who is in the second list and not in the first. */
export const added = <T>(before: readonly T[] = [], after: readonly T[] = []): readonly T[] =>
  after.filter((one) => !before.includes(one));
