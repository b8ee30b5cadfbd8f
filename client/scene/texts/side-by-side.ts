import type { Issue, IssueId, Paragraph } from '../../../shared/scenario/scenario.ts';
import type { MarkedParagraph } from './marked-text.ts';

/** Paragraphs of two drafts that are about the same, or one that stands alone. */
export interface Row {
  readonly left?: MarkedParagraph;
  readonly right?: MarkedParagraph;
}

/** How two paragraphs that are about the same stand to each other. */
export interface Likeness {
  /** same: word for word; near: many words in common; apart: words of their own. */
  readonly words: 'same' | 'near' | 'apart';
  /** The issues on which they stand differently, the farthest apart first. */
  readonly parts: readonly {
    readonly issue: Issue;
    readonly left: number;
    readonly right: number;
  }[];
  /** The issues on which they stand alike. */
  readonly shares: readonly Issue[];
}

/** From so much in common on, two paragraphs are about the same. */
const ABOUT_THE_SAME = 0.38;
/** From so many common words on, it helps to mark the others. */
const NEAR = 0.34;
/** As far as a paragraph can stand to either side, and what it counts that two do on one issue. */
const FARTHEST = 2;
const AT_HEART = 0.8;
/** What an issue counts on which a paragraph stands in the middle: it is about it, and decides nothing. */
const NAMED_ONLY = 0.25;

/**
 * Two drafts paragraph by paragraph: each beside the one of the other draft that is about the same, by
 * the issues it stands on and the words it uses. The order is that of the left draft; what only the
 * right one has follows the paragraph before it.
 */
export function sideBySide(
  left: readonly MarkedParagraph[],
  right: readonly MarkedParagraph[],
): readonly Row[] {
  const pairs = pairsOf(left, right);
  const ofRight = new Map([...pairs].map(([one, other]) => [other, one]));
  const alone = new Map<MarkedParagraph | undefined, MarkedParagraph[]>();
  let before: MarkedParagraph | undefined;
  for (const each of right) {
    if (ofRight.has(each)) before = each;
    else if (before?.paragraph.kind === each.paragraph.kind) push(alone, before, each);
    else push(alone, undefined, each);
  }
  const ahead = alone.get(undefined) ?? [];
  const rows = left.flatMap((each): Row[] => {
    const other = pairs.get(each);
    if (other === undefined) return [{ left: each }];
    const after = (alone.get(other) ?? []).map((lone): Row => ({ right: lone }));
    return [{ left: each, right: other }, ...after];
  });
  return ahead.reduce(placed, rows);
}

/** What nothing comes before in its own draft goes to the end of its kind. */
function placed(rows: readonly Row[], lone: MarkedParagraph): readonly Row[] {
  const { kind } = lone.paragraph;
  const last = rows.findLastIndex(({ left, right }) => (left ?? right)?.paragraph.kind === kind);
  const at = last === -1 ? (kind === 'PP' ? 0 : rows.length) : last + 1;
  return [...rows.slice(0, at), { right: lone }, ...rows.slice(at)];
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  lists.set(key, [...(lists.get(key) ?? []), value]);
}

/** Each paragraph of the left draft with its counterpart, the likest first; no paragraph twice. */
function pairsOf(
  left: readonly MarkedParagraph[],
  right: readonly MarkedParagraph[],
): ReadonlyMap<MarkedParagraph, MarkedParagraph> {
  const likest = left
    .flatMap((one) =>
      right.map((other) => ({ one, other, like: likenessOf(one.paragraph, other.paragraph) })),
    )
    .filter(({ like }) => like >= ABOUT_THE_SAME)
    .toSorted((first, second) => second.like - first.like);
  const pairs = new Map<MarkedParagraph, MarkedParagraph>();
  const taken = new Set<MarkedParagraph>();
  for (const { one, other } of likest) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

/** How much two paragraphs have in common, from 0; what introduces is never about the same as what decides. */
function likenessOf(one: Paragraph, other: Paragraph): number {
  if (one.kind !== other.kind) return 0;
  const weights = Math.min(one.weight, other.weight) / Math.max(one.weight, other.weight, 1);
  return wordsInCommon(one, other) + issuesInCommon(one, other) * (0.1 + 0.9 * weights);
}

/**
 * The share of issues that two paragraphs are about, each by how strongly they stand on it; more where
 * both stand at an end of one, for a decision may take in much besides.
 */
function issuesInCommon({ stands }: Paragraph, { stands: others }: Paragraph): number {
  const strength = (stand: number | undefined): number =>
    stand === undefined ? 0 : Math.max(NAMED_ONLY, Math.abs(stand));
  const issues = [...new Set([...Object.keys(stands), ...Object.keys(others)])];
  const strengths = issues.map((id) => [strength(stands[id]), strength(others[id])] as const);
  const all = strengths.reduce((sum, [mine, theirs]) => sum + Math.max(mine, theirs), 0);
  const shared = strengths.reduce((sum, [mine, theirs]) => sum + Math.min(mine, theirs), 0);
  const isAtHeart = strengths.some(([mine, theirs]) => Math.min(mine, theirs) === FARTHEST);
  return all === 0 ? 0 : shared / all + (isAtHeart ? AT_HEART : 0);
}

/** The share of words in common, short ones apart: what two readings share of their meaning. */
export function wordsInCommon(one: Reading, other: Reading): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size + others.size === 0 ? 0 : (2 * shared) / (words.size + others.size);
}

type Reading = Pick<Paragraph, 'lead' | 'text'>;

const wordsOf = ({ lead, text }: Reading): ReadonlySet<string> =>
  new Set(`${lead} ${text}`.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));

/** What two paragraphs share, and where they part: in words, and on which issues. */
export function likeness(one: Paragraph, other: Paragraph, issues: readonly Issue[]): Likeness {
  const about = issues.filter(({ id }) => id in one.stands || id in other.stands);
  const standsOn = (id: IssueId) => ({ left: one.stands[id] ?? 0, right: other.stands[id] ?? 0 });
  const parts = about
    .map((issue) => ({ issue, ...standsOn(issue.id) }))
    .filter(({ left, right }) => left !== right)
    .toSorted((first, second) => apart(second) - apart(first));
  const isSame = one.lead === other.lead && one.text === other.text;
  return {
    words: isSame ? 'same' : wordsInCommon(one, other) >= NEAR ? 'near' : 'apart',
    parts,
    shares: about.filter(({ id }) => parts.every(({ issue }) => issue.id !== id)),
  };
}

const apart = ({ left, right }: { readonly left: number; readonly right: number }): number =>
  Math.abs(left - right);
