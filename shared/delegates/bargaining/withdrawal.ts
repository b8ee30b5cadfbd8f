import type { Ballot } from '../../procedure/kernel/room.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { headCount, willCarry } from './head-count.ts';
import { strikesHeart } from './threat.ts';

/** A leader gives the Chair time to announce the vote, and itself to count once more. */
const LAST_COUNT_MS = 1_200;

/**
 * When an amendment to the heart of its text comes to the vote and its leader has counted that it will carry,
 * it takes the text back: once the text has been amended it would no longer be its own (rule 122).
 */
export function planWithdrawal(situation: Situation, { subject }: Ballot): readonly PlannedMove[] {
  const { scenario, room, seat } = situation;
  if (subject.kind !== 'amendment' || leaderOf(scenario, room, subject.draft) !== seat) return [];
  const { amendment, draft } = subject;
  const threat = { amendment, draft };
  if (!strikesHeart(situation, threat) || !willCarry(headCount(situation, threat))) return [];
  return [{ afterMs: LAST_COUNT_MS, command: { type: 'withdrawDraft', draft } }];
}
