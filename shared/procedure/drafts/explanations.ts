import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { BallotResult, Room } from '../kernel/room.ts';
import { isSetAside } from './draft.ts';
import { sponsorsDoNotExplain } from './rules.ts';

/** BAL-11 and BAL-12: who may explain its vote on a draft as a whole. */
export const mayExplainWhole = (
  question: SeatQuestion,
  subject: { readonly draft: DraftId },
): Verdict =>
  firstRefusal(
    () => sponsorsDoNotExplain(question, subject),
    () => hasSomethingNew(question, subject.draft),
  );

/**
 * BAL-12: who has explained its vote on the draft before, in committee above all, explains it again only
 * once it is not on record as having voted the same; before the vote that cannot be known.
 */
function hasSomethingNew({ scenario, room, seat }: SeatQuestion, draft: DraftId): Verdict {
  const before = explainedBefore(room, seat, draft);
  if (before === undefined) return ALLOWED;
  const now = own(room.results, room.ballot?.id ?? '');
  if (now === undefined) return refuse('BAL-12', 'explainedBefore');
  return isSameVote(scenario, seat, before, now) ? refuse('BAL-12', 'votedAsBefore') : ALLOWED;
}

/** The last vote on the draft, the present one aside, that the delegation has explained. */
export const explainedBefore = (
  room: Room,
  seat: SeatId,
  draft: DraftId,
): BallotResult | undefined =>
  Object.values(room.results).findLast(
    ({ ballot, subject, explained }) =>
      ballot !== room.ballot?.id &&
      subject.kind === 'draft' &&
      subject.draft === draft &&
      explained?.includes(seat) === true &&
      !isSetAside(room, draft, ballot),
  );

/** Whether it is on record that the delegation voted the same twice, or twice agreed to do without a vote. */
function isSameVote(
  scenario: PublicScenario,
  seat: SeatId,
  one: BallotResult,
  other: BallotResult,
): boolean {
  if (one.how === 'withoutVote') return other.how === 'withoutVote';
  const place = membersOf(scenario).findIndex(({ id }) => id === seat);
  const vote = one.votes?.charAt(place);
  return vote !== undefined && vote === other.votes?.charAt(place);
}
