import type { DraftSubject, Room } from '../../procedure/kernel/room.ts';
import type { Why } from '../../procedure/kernel/why.ts';
import { sumOf } from '../../scenario/matters.ts';
import type { PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import type { Term } from '../../scenario/terms.ts';
import { choiceFor } from '../advice.ts';
import { areFew, type Named, partsOf } from './clauses.ts';
import { byWeight, decisiveTerms } from './decisive.ts';
import { voteTerms } from './vote-terms.ts';

/** Why a delegation would vote as `adviseVote` says. */
export interface VoteReason {
  readonly why: Why;
  /** The considerations that the reason stands for: without them the vote would be another. */
  readonly named: readonly Term[];
}

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
  const named = areFew(inWords(particular))
    ? particular
    : told(decisiveTerms(terms, decides), terms);
  const [first] = named;
  return {
    named,
    why: {
      about: isOfChange(subject) ? 'change' : 'text',
      side: (first?.worth ?? sumOf(terms)) > 0 ? 'for' : 'against',
      abstains: decides(sumOf(terms)) === 'abstain' && first !== undefined,
      parts: partsOf(inWords(named)),
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

const inWords = (terms: readonly Term[]): readonly Named[] => terms.map(({ about }) => about);
