import type { DraftSubject, Room } from '../../procedure/kernel/room.ts';
import type { Why, WhyPart } from '../../procedure/kernel/why.ts';
import { sumOf } from '../../scenario/matters.ts';
import type { IssueId, PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import type { Term } from '../../scenario/terms.ts';
import { choiceFor } from '../advice.ts';
import { byWeight, decisiveTerms } from './decisive.ts';
import { voteTerms } from './vote-terms.ts';

/** Why a delegation would vote as `adviseVote` says. */
export interface VoteReason {
  readonly why: Why;
  /** The considerations that the reason stands for: without them the vote would be another. */
  readonly named: readonly Term[];
}

/** More clauses than this nobody follows. */
const CLAUSES = 3;
/** So many issues are named in one breath; of more, these and that there are more. */
const ISSUES_NAMED = 2;

/**
 * The reason for a vote on a draft, a part of it or a change to it: the smallest set of considerations
 * without which it would be another. What all delegations share, and what only the record knows, is named
 * where the rest does not explain the vote.
 */
export function voteReason(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: DraftSubject,
): VoteReason {
  const terms = voteTerms(scenario, room, knowledge, subject);
  const decides = (utility: number) => choiceFor(room, knowledge, subject, utility);
  const particular = decisiveTerms(terms, decides, isParticular);
  const isEnough = particular.length > 0 && partsOf(particular).length <= CLAUSES;
  const named = isEnough ? particular : told(decisiveTerms(terms, decides), terms);
  const [first] = named;
  const parts = partsOf(named);
  return {
    named,
    why: {
      about: isOfChange(subject) ? 'change' : 'text',
      side: (first?.worth ?? sumOf(terms)) > 0 ? 'for' : 'against',
      abstains: decides(sumOf(terms)) === 'abstain' && first !== undefined,
      parts: parts.length > 0 && parts.length <= CLAUSES ? parts : [inShort(named)],
    },
  };
}

/**
 * The habit that all share comes last, and with it the weightiest issue on its side is told, where the rest of the
 * reason names none.
 */
function told(decisive: readonly Term[], terms: readonly Term[]): readonly Term[] {
  const habit = decisive.filter(({ about }) => about.kind === 'habit');
  const others = decisive.filter(({ about }) => about.kind !== 'habit');
  const [first] = habit;
  if (first === undefined) return decisive;
  if (others.some(({ about }) => 'issue' in about)) return [...others, first];
  const [issue] = terms
    .filter(({ about, worth }) => about.kind === 'issue' && worth * first.worth > 0)
    .toSorted(byWeight);
  return issue === undefined ? [...others, first] : [...others, issue, first];
}

const isParticular = ({ about }: Term): boolean =>
  about.kind !== 'habit' && about.kind !== 'record';

/** To keep a part is to keep the text as it is; all else that is asked of a text changes it. */
const isOfChange = ({ kind }: DraftSubject): boolean =>
  kind === 'amendment' || kind === 'amendmentPart' || kind === 'division';

/**
 * One clause for each kind of consideration; a crossed line on an issue says that the issue counts, too. A third
 * issue only says that there are more.
 */
function partsOf(named: readonly Term[]): readonly WhyPart[] {
  const lines = issuesOf(named, 'line');
  const issues = issuesOf(named, 'issue').filter((issue) => !lines.includes(issue));
  const kinds = [...new Set(named.map(({ about }) => about.kind))];
  return kinds.flatMap((kind): readonly WhyPart[] => {
    if (kind === 'line') return [{ kind, issues: lines.slice(0, ISSUES_NAMED + 1) }];
    if (kind !== 'issue') return [{ kind, issues: [] }];
    return issues.length === 0 ? [] : [{ kind, issues: issues.slice(0, ISSUES_NAMED + 1) }];
  });
}

function inShort(named: readonly Term[]): WhyPart {
  if (named.length === 0) return { kind: 'nothing', issues: [] };
  const first = named.find(({ about }) => about.kind === 'issue' || about.kind === 'line');
  return { kind: 'several', issues: first && 'issue' in first.about ? [first.about.issue] : [] };
}

/** The issues of considerations of one kind, the weightiest first. */
const issuesOf = (named: readonly Term[], kind: 'issue' | 'line'): readonly IssueId[] =>
  named.flatMap(({ about }) => (about.kind === kind ? [about.issue] : []));
