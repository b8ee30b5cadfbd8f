import type { Place } from '../../scenario/forums.ts';
import { once } from '../../scenario/once.ts';
import type { AlternativeId, Paragraph, ParagraphId, SeatId } from '../../scenario/scenario.ts';
import type { Words } from './words.ts';

/** The paragraphs of a draft that play has touched; all others stand as tabled. */
export type Paragraphs = Readonly<Record<ParagraphId, ParagraphState>>;

/** What play has made of one paragraph; what is left out is as it was tabled. */
export interface ParagraphState {
  /** Words of somebody's own. */
  readonly words?: Words;
  /** The alternative of the scenario that it reads as. */
  readonly alternative?: AlternativeId;
  /** Set for a paragraph that the tabled text does not have. */
  readonly added?: {
    readonly kind: Paragraph['kind'];
    readonly number: string;
    /** The paragraph that it follows; '' at the beginning. */
    readonly after: ParagraphId;
  };
  /** The paragraph that it was moved to follow; '' to the beginning. */
  readonly after?: ParagraphId;
  /** Where it stands instead of in the text; 'dropped': nowhere. */
  readonly place?: Exclude<Place, 'report'>;
  /** Who holds it in brackets. */
  readonly heldBy?: readonly SeatId[];
  /** Agreed ad referendum, for nothing is agreed until everything is agreed. */
  readonly agreed?: true;
  /** The ledger: what was done to it, the latest last; only so many are kept. */
  readonly changes?: readonly LedgerEntry[];
}

/** The ledger of a paragraph keeps so many changes: everybody in the room gets it. */
export const CHANGES_KEPT = 8;

/** What was done to a paragraph, by whom and by what right. */
export interface LedgerEntry extends Cause {
  readonly did: 'replace' | 'delete' | 'insert' | 'place' | 'move';
  /** How it read and where it stood before; what is left out was as tabled. */
  readonly was?: Pick<ParagraphState, 'words' | 'alternative' | 'place' | 'after'>;
}

/** What brings about a change of a text. */
export interface Cause {
  /** The number of the fact. */
  readonly fact: number;
  /** When, ms since 1970. */
  readonly at: number;
  /**
   * amendment: carried in a vote; friendly: taken in by the sponsors (house rule); separateVote: a part
   * that was not kept; reconsidered: put back when the draft was decided anew; proposal: circulated by
   * the Chair of a consensus body as somebody proposed it; chair: by the Chair alone.
   */
  readonly how:
    | 'amendment'
    | 'friendly'
    | 'revision'
    | 'separateVote'
    | 'reconsidered'
    | 'proposal'
    | 'chair';
  /** Whose change it is: who moved, proposed, revised, or asked for the vote; nobody for the Chair's. */
  readonly by: readonly SeatId[];
  /** The number of the amendment, where it was one. */
  readonly amendment?: string;
}

/** How a paragraph stands before the meeting. */
export interface ParagraphStanding {
  readonly status: 'clean' | 'bracketed' | 'agreed';
  readonly place: Place;
  /** Who put the brackets. */
  readonly heldBy: readonly SeatId[];
}

/** How a paragraph stands; one that play has not touched stands in the text, and nobody holds it. */
export function standingOf({ place, heldBy, agreed }: ParagraphState = {}): ParagraphStanding {
  return {
    status: agreed ? 'agreed' : heldBy === undefined ? 'clean' : 'bracketed',
    place: place ?? 'report',
    heldBy: heldBy ?? [],
  };
}

/** The paragraphs with one of them otherwise; one of which nothing is left to say is left out. */
export function withParagraph(
  paragraphs: Paragraphs,
  id: ParagraphId,
  { words, alternative, added, after, place, heldBy, agreed, changes }: Loose<ParagraphState>,
): Paragraphs {
  const state: ParagraphState = {
    ...(words && { words }),
    ...(alternative !== undefined && { alternative }),
    ...(added && { added }),
    ...(after !== undefined && { after }),
    ...(place && { place }),
    ...(heldBy && heldBy.length > 0 && { heldBy }),
    ...(agreed && { agreed }),
    ...(changes && { changes }),
  };
  if (Object.keys(state).length > 0) return { ...paragraphs, [id]: state };
  const { [id]: gone, ...others } = paragraphs;
  return others;
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** The paragraphs with nothing in brackets, and with nothing agreed unless that is to stay. */
export const withoutBrackets = (
  paragraphs: Paragraphs,
  { keepAgreed }: { readonly keepAgreed: boolean },
): Paragraphs =>
  Object.entries(paragraphs).reduce(
    (before, [id, { heldBy, agreed, ...state }]) =>
      heldBy === undefined && (agreed === undefined || keepAgreed)
        ? before
        : withParagraph(before, id, { ...state, agreed: keepAgreed ? agreed : undefined }),
    paragraphs,
  );

/** The ids of the paragraphs that play has added. */
export const addedIn = once((paragraphs: Paragraphs): readonly ParagraphId[] =>
  Object.entries(paragraphs).flatMap(([id, { added }]) => (added === undefined ? [] : [id])),
);
