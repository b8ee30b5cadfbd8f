import { departure, type JudgedText } from './departure.ts';
import { type Changes, heartStruck, hostilityOf, type Matter, sympathyFor } from './matters.ts';
import type { IssueId } from './scenario.ts';
import {
  decidedAsTabled,
  gainByIssue,
  type Judge,
  linesCrossedBy,
  partsOfWorth,
  type TextCase,
  worthOfText,
} from './text-worth.ts';
import {
  CERTAIN,
  CHANGE,
  CLOSED_RANKS,
  COURTESY,
  DIVISION,
  DIVISION_COURTESY,
  INTEREST,
  LINE_COST,
  MILD,
  MOVER,
  PART_COURTESY,
} from './weights.ts';

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
 * The considerations behind `utilityOfMatter`: `sumOf` them is that utility. None is 0, and none stands
 * twice, except that a separate vote may have the record speak of the whole and of the part.
 */
export function termsOfMatter(judge: Judge, about: TextCase, matter: Matter): readonly Term[] {
  switch (matter.kind) {
    case 'whole':
      return termsOfText(judge, about, matter.text);
    case 'part': {
      const goes = termsOfChange(judge, about, matter.text, matter.without, MILD);
      return present([term({ kind: 'habit' }, PART_COURTESY), ...opposed(goes)]);
    }
    case 'division':
      return present([
        term({ kind: 'habit' }, DIVISION_COURTESY),
        term({ kind: 'text' }, -DIVISION * worthOfText(judge, about, matter.text)),
      ]);
    case 'changes':
      return termsOfMoved(judge, about, matter);
    case 'divisionOfChanges':
      return opposed(termsOfMoved(judge, about, matter));
  }
}

/** The utility that considerations add up to. */
export function sumOf(terms: readonly Term[]): number {
  let change = 0;
  let rest = 0;
  for (const { worth, isOfChange } of terms) {
    if (isOfChange) change += worth;
    else rest += worth;
  }
  return rest + Math.max(-CERTAIN, Math.min(CERTAIN, change));
}

function termsOfText(judge: Judge, about: TextCase, text: JudgedText): readonly Term[] {
  const { sponsors, record } = partsOfWorth(judge, about, text);
  return present([
    ...contentOf(judge, about, text),
    term({ kind: 'sponsors' }, sponsors),
    term({ kind: 'record' }, record),
    term({ kind: 'habit' }, COURTESY),
  ]);
}

function termsOfMoved(judge: Judge, about: TextCase, moved: Changes): readonly Term[] {
  const { before, after, mover } = moved;
  if (mover === judge.seat) return [term({ kind: 'own' }, CERTAIN)];
  return present([
    ...termsOfChange(judge, about, before, after, hostilityOf(about, mover)),
    term({ kind: 'mover' }, MOVER * sympathyFor(judge, about, mover)),
  ]);
}

function termsOfChange(
  judge: Judge,
  about: TextCase,
  before: JudgedText,
  after: JudgedText,
  hostility: number,
): readonly Term[] {
  const share = departure(before, after);
  if (share === 0) return [];
  const now = partsOfWorth(judge, about, before);
  const then = partsOfWorth(judge, about, after);
  const against = Math.max(hostility, heartStruck(before, after));
  const brings = (CHANGE / share) * against;
  const changed = [
    ...difference(contentOf(judge, about, before), contentOf(judge, about, after)).map((each) => ({
      ...each,
      worth: (CHANGE / share) * each.worth,
    })),
    term({ kind: 'sponsors' }, brings * (then.sponsors - now.sponsors)),
    term({ kind: 'record' }, brings * (then.record - now.record)),
    term({ kind: 'text' }, -against * CLOSED_RANKS * worthOfText(judge, about, before)),
  ];
  return present(changed).map((each) => ({ ...each, isOfChange: true }));
}

/** What a text decides of a delegation’s interests, issue by issue, and the red lines that it crosses. */
function contentOf({ instructions }: Judge, { draft }: TextCase, text: JudgedText): Term[] {
  const decided = decidedAsTabled(draft);
  const gains = [...gainByIssue(instructions, text)].map(([issue, gain]) =>
    term({ kind: 'issue', issue }, (INTEREST * gain) / decided),
  );
  const costs = new Map<IssueId, number>();
  for (const [{ issue }, share] of linesCrossedBy(instructions, text)) {
    if (issue !== undefined) costs.set(issue, (costs.get(issue) ?? 0) - LINE_COST * share);
  }
  return [...gains, ...[...costs].map(([issue, cost]) => term({ kind: 'line', issue }, cost))];
}

/** What each consideration comes to by a change, from the one text to the other. */
function difference(from: readonly Term[], to: readonly Term[]): readonly Term[] {
  const moved = new Map<string, Term>();
  for (const [terms, sign] of [
    [from, -1],
    [to, 1],
  ] as const) {
    for (const each of terms) {
      const key = JSON.stringify(each.about);
      const worth = (moved.get(key)?.worth ?? 0) + sign * each.worth;
      moved.set(key, { ...each, worth });
    }
  }
  return [...moved.values()];
}

const term = (about: Consideration, worth: number): Term => ({ about, worth, isOfChange: false });

const opposed = (terms: readonly Term[]): readonly Term[] =>
  terms.map((each) => ({ ...each, worth: -each.worth }));

/** What is 0 but for rounding is no consideration. */
const present = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ worth }) => Math.abs(worth) > 1e-12);
