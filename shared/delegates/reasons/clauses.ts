import type { WhyKind, WhyPart } from '../../procedure/kernel/why.ts';
import type { IssueId } from '../../scenario/scenario.ts';

/** What a consideration is about, as it is named. */
export interface Named {
  readonly kind: WhyKind;
  readonly issue?: IssueId;
}

/** More clauses than this nobody follows. */
const CLAUSES = 3;
/** So many issues are named in one breath; of more, these and that there are more. */
const ISSUES_NAMED = 2;

/** Whether considerations can be said in as many clauses as anybody follows. */
export const areFew = (named: readonly Named[]): boolean =>
  named.length > 0 && clausesOf(named).length <= CLAUSES;

/**
 * What is said of considerations, the weightiest first: a clause for each kind, the first issue of several where
 * those are too many, and `otherwise` where there are none.
 */
export function partsOf(
  named: readonly Named[],
  otherwise: WhyKind = 'nothing',
): readonly WhyPart[] {
  if (named.length === 0) return [{ kind: otherwise, issues: [] }];
  if (areFew(named)) return clausesOf(named);
  const first = named.find(({ issue }) => issue !== undefined)?.issue;
  return [{ kind: 'several', issues: first === undefined ? [] : [first] }];
}

/** A crossed line on an issue says that the issue counts, too. A third issue only says that there are more. */
function clausesOf(named: readonly Named[]): readonly WhyPart[] {
  const lines = issuesOf(named, 'line');
  const issues = issuesOf(named, 'issue').filter((issue) => !lines.includes(issue));
  const kinds = [...new Set(named.map(({ kind }) => kind))];
  return kinds.flatMap((kind): readonly WhyPart[] => {
    if (kind === 'line') return [{ kind, issues: lines.slice(0, ISSUES_NAMED + 1) }];
    if (kind !== 'issue') return [{ kind, issues: [] }];
    return issues.length === 0 ? [] : [{ kind, issues: issues.slice(0, ISSUES_NAMED + 1) }];
  });
}

/** The issues of considerations of one kind. */
const issuesOf = (named: readonly Named[], of: WhyKind): readonly IssueId[] =>
  named.flatMap(({ kind, issue }) => (kind === of && issue !== undefined ? [issue] : []));
