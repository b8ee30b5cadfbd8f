import type { JudgedText } from './departure.ts';
import { type Matter, type Part, partsOfMatter } from './matters.ts';
import type { IssueId } from './scenario.ts';
import {
  decidedAsTabled,
  gainByIssue,
  type Judge,
  linesCrossedBy,
  type TextCase,
} from './text-worth.ts';
import { INTEREST, LINE_COST } from './weights.ts';

/** One of the considerations of which the utility of a yes is the sum. */
export interface Term {
  readonly about: Consideration;
  /** What it adds to the utility; below 0 it speaks for a no. */
  readonly worth: number;
  /** Those of a change count together for no more than CERTAIN. */
  readonly isOfChange: boolean;
}

type Consideration =
  /** What is decided on an issue. */
  | { readonly kind: 'issue'; readonly issue: IssueId }
  /** The red lines on an issue that are crossed; of a change, newly crossed or no longer. */
  | { readonly kind: 'line'; readonly issue: IssueId }
  /** Who asks for the text: poles, one’s own name, neighbours. */
  | { readonly kind: 'sponsors' }
  /** What is thought of the text as it stands, where it is not itself put to the vote. */
  | { readonly kind: 'text' }
  | { readonly kind: 'mover' }
  /** What is moved is the delegation’s own. */
  | { readonly kind: 'own' }
  /** What the record says of the delegation beyond all this. */
  | { readonly kind: 'record' }
  /** The habit to say yes, the same for all. */
  | { readonly kind: 'habit' };

/**
 * The considerations behind `utilityOfMatter`, content by content issue by issue: `sumOf` them is that utility.
 * None is 0, and none stands twice, except that a separate vote may have the record speak of the whole and of
 * the part.
 */
export function termsOfMatter(judge: Judge, about: TextCase, matter: Matter): readonly Term[] {
  const terms = new Map<string, Term>();
  for (const each of partsOfMatter(judge, about, matter).flatMap((part) =>
    inTerms(judge, about, part),
  )) {
    const key = JSON.stringify(each.about);
    terms.set(key, { ...each, worth: (terms.get(key)?.worth ?? 0) + each.worth });
  }
  return [...terms.values()].filter(({ worth }) => !isNothing(worth));
}

function inTerms(
  judge: Judge,
  about: TextCase,
  { of, isOfChange, ...part }: Part,
): readonly Term[] {
  if (part.about !== 'content') {
    return [{ about: { kind: part.about }, worth: part.worth, isOfChange }];
  }
  return of === undefined
    ? []
    : contentOf(judge, about, of.text).map(([each, worth]) => ({
        about: each,
        worth: of.times * worth,
        isOfChange,
      }));
}

/** What a text decides of a delegation’s interests, issue by issue, and the red lines that it crosses. */
function contentOf(
  { instructions }: Judge,
  { draft }: TextCase,
  text: JudgedText,
): readonly (readonly [Consideration, number])[] {
  const decided = decidedAsTabled(draft);
  const gains = [...gainByIssue(instructions, text)].map(
    ([issue, gain]) => [{ kind: 'issue', issue }, (INTEREST * gain) / decided] as const,
  );
  const lines = [...linesCrossedBy(instructions, text)].flatMap(([{ issue }, share]) =>
    issue === undefined ? [] : [[{ kind: 'line', issue }, 0 - LINE_COST * share] as const],
  );
  return [...gains, ...lines];
}

/** What is 0 but for rounding is no consideration. */
const isNothing = (worth: number): boolean => Math.abs(worth) <= 1e-12;
