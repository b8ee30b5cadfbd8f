import type { DraftId } from '../../scenario/scenario.ts';
import { draftAccepts, isBefore, votingBegun } from '../drafts/draft.ts';
import { withDraft } from '../drafts/rules.ts';
import type { Question } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { RuleId } from '../kernel/rules.ts';

/** A text that is before the meeting and on which no voting has begun. */
export function isUndecided({ scenario, room }: Question, draft: DraftId, rule: RuleId): Verdict {
  return withDraft(room, draft, ({ status }) =>
    isBefore(scenario, room, status) &&
    draftAccepts(status, 'decideNotToVote') &&
    !votingBegun(room, draft)
      ? ALLOWED
      : refuse(rule, 'draftNotOpen'),
  );
}
