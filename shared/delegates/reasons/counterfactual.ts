import type { WhyKind } from '../../procedure/kernel/why.ts';
import type { IssueId, SeatContent } from '../../scenario/scenario.ts';

/** Something on which a decision may turn, and the same case as if it did not count. */
export interface Consideration<Case> {
  readonly kind: WhyKind;
  readonly issue?: IssueId;
  /** What is looked at first, among as many that decide. */
  readonly weight: number;
  readonly without: (about: Case) => Case;
}

/**
 * The smallest set of considerations without which the decision would be another, the weightiest of that size;
 * where two are not enough, a set of which none can be spared. Empty where it turns on none of them.
 */
export function decisiveFor<Case>(
  about: Case,
  all: readonly Consideration<Case>[],
  decide: (about: Case) => string,
): readonly Consideration<Case>[] {
  const decision = decide(about);
  const sorted = all.toSorted((one, other) => other.weight - one.weight);
  const isOther = (taken: readonly Consideration<Case>[]): boolean =>
    decide(taken.reduce((left, { without }) => without(left), about)) !== decision;
  const single = sorted.find((one) => isOther([one]));
  if (single !== undefined) return [single];
  for (const [index, one] of sorted.entries()) {
    const other = sorted.slice(index + 1).find((each) => isOther([one, each]));
    if (other !== undefined) return [one, other];
  }
  if (!isOther(sorted)) return [];
  return sorted.reduceRight((needed, each) => {
    const others = needed.filter((other) => other !== each);
    return isOther(others) ? others : needed;
  }, sorted);
}

/** A red line that is crossed comes before what is only wanted, and that before whose it is. */
const WEIGHT = { line: 10, loyalty: 0.5, record: 0.25 } as const;

/** What of its brief a delegation may decide by: each issue that it cares for, its red lines on each, whom it stands with, and what only the record knows. */
export function ofTheBrief<Case extends { readonly knowledge: SeatContent }>({
  knowledge,
}: Case): readonly Consideration<Case>[] {
  const { positions, redLines } = knowledge.instructions;
  const issues = Object.entries(positions).filter(([, { salience }]) => salience > 0);
  const lines = new Set(redLines.flatMap(({ issue }) => issue ?? []));
  const brief = (change: (knowledge: SeatContent) => SeatContent) => (about: Case) => ({
    ...about,
    knowledge: change(about.knowledge),
  });
  return [
    ...[...lines].map((issue) => ({
      kind: 'line' as const,
      issue,
      weight: WEIGHT.line + (positions[issue]?.salience ?? 0),
      without: brief((before) => withoutLines(before, issue)),
    })),
    ...issues.map(([issue, { salience }]) => ({
      kind: 'issue' as const,
      issue,
      weight: salience,
      without: brief((before) => indifferentTo(before, issue)),
    })),
    {
      kind: 'sponsors',
      weight: WEIGHT.loyalty,
      without: brief((before) => ({
        ...before,
        instructions: { ...before.instructions, loyalty: {} },
      })),
    },
    {
      kind: 'record',
      weight: WEIGHT.record,
      without: brief((before) => ({ ...before, anchors: {}, stanceAnchors: {} })),
    },
  ];
}

const withoutLines = (knowledge: SeatContent, issue: IssueId): SeatContent => ({
  ...knowledge,
  instructions: {
    ...knowledge.instructions,
    redLines: knowledge.instructions.redLines.filter((line) => line.issue !== issue),
  },
});

function indifferentTo(knowledge: SeatContent, issue: IssueId): SeatContent {
  const { instructions } = knowledge;
  const position = instructions.positions[issue];
  return position === undefined
    ? knowledge
    : {
        ...knowledge,
        instructions: {
          ...instructions,
          positions: { ...instructions.positions, [issue]: { ...position, salience: 0 } },
        },
      };
}
