import type { DraftSubject, Room } from '../../procedure/kernel/room.ts';
import type { PublicScenario, SeatContent } from '../../scenario/scenario.ts';
import { type Term, termsOfMatter } from '../../scenario/terms.ts';
import { caseOf } from '../advice.ts';

/** The considerations behind `adviseVote` on a draft, a part of it, or a change to it: they add up to its utility. */
export function voteTerms(
  scenario: PublicScenario,
  room: Room,
  knowledge: SeatContent,
  subject: DraftSubject,
): readonly Term[] {
  const { judge, about, matter, residual } = caseOf(scenario, room, knowledge, subject);
  const terms = termsOfMatter(judge, about, matter);
  return residual === 0
    ? terms
    : [...terms, { about: { kind: 'record' }, worth: residual, isOfChange: false }];
}
