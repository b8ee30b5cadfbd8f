import type { Room } from '../procedure/kernel/room.ts';
import { sentenceOf } from '../procedure/kernel/spoken.ts';
import { idOfWhy } from '../procedure/kernel/why.ts';
import type { Motion } from '../procedure/motions/motion.ts';
import { MOTIONS } from '../procedure/motions/motions.ts';
import { leaderOf } from '../procedure/texts/drafts.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';
import { voteReason } from './reasons/vote-reason.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** The leader of a draft speaks against a motion that would keep it from being voted on, and says why it wants the vote. */
export function planMotion({ scenario, room, knowledge, seat }: Situation): readonly PlannedMove[] {
  const [motion] = room.motions;
  if (motion === undefined || motion.phase !== 'hearing' || room.absent[seat]) return [];
  if (!isAgainst(scenario, room, motion, seat)) return [];
  if (motion.against.includes(seat) || MOTIONS[motion.matter.kind].against === 0) return [];
  const { matter } = motion;
  if (!keepsFromVote(matter)) return [];
  const { draft } = matter;
  const { why } = voteReason(scenario, room, knowledge, { kind: 'draft', draft });
  const text =
    why.side === 'for'
      ? sentenceOf(`motion.${matter.kind}.because`, { draft, why: idOfWhy(why) })
      : sentenceOf(`motion.${matter.kind}.against`, { draft });
  return [{ afterMs: 2_500, command: { type: 'speakOnMotion', side: 'against', text } }];
}

function isAgainst(scenario: PublicScenario, room: Room, motion: Motion, seat: SeatId): boolean {
  const { matter, by } = motion;
  return by !== seat && keepsFromVote(matter) && leaderOf(scenario, room, matter.draft) === seat;
}

/** Whether a motion would keep a draft from being voted on. */
function keepsFromVote(
  matter: Motion['matter'],
): matter is Extract<Motion['matter'], { kind: 'adjournDebate' | 'competence' }> {
  return matter.kind === 'adjournDebate' || matter.kind === 'competence';
}
