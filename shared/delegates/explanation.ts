import { explainedBefore } from '../procedure/drafts/explanations.ts';
import type { Ballot, DraftSubject } from '../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../procedure/kernel/spoken.ts';
import { because, idOfWhy, type Why } from '../procedure/kernel/why.ts';
import { sponsorsOf } from '../procedure/texts/drafts.ts';
import type { Choice } from '../scenario/scenario.ts';
import { adviseVote } from './advice.ts';
import { votePromised } from './bargaining/honouring.ts';
import { standingOn, voteInRanks } from './bargaining/ranks.ts';
import { statementOwed } from './bargaining/words-owed.ts';
import { dice } from './dice.ts';
import { voteReason } from './reasons/vote-reason.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** How many of the seats most in play explain a vote, before or after it, when the computer plays. */
const EXPLAINING_SHARE = 0.12;

/**
 * A few delegations that are not sponsors say in a sentence why they vote as they do; and who leaves the ranks
 * of its friends, or the common line of its group, says so.
 */
export function planExplanation(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { scenario, room, seat, seed } = situation;
  if (ballot.explained.includes(seat)) return [];
  const { subject } = ballot;
  if (subject.kind === 'motion' || room.absent[seat] || isBarred(situation, subject)) return [];
  const owed = statementOwed(situation);
  if (owed === undefined && standingOn(situation, subject)?.rank !== 'apart') {
    if (!scenario.coreSeats.includes(seat)) return [];
    if (dice(seed, seat, ballot.id, ballot.phase, 'explains') >= EXPLAINING_SHARE) return [];
  }
  return [
    {
      afterMs: Math.round(1_000 + 6_000 * dice(seed, seat, ballot.id, 'turn')),
      command: { type: 'explainVote', text: explanationOf(situation, subject), ...owed },
    },
  ];
}

/**
 * Rule 128: a text's sponsors say nothing on their vote on it, an amendment's mover nothing on its own;
 * and who has explained its vote on a draft in committee does not do so again in plenary.
 */
function isBarred({ scenario, room, seat }: Situation, subject: DraftSubject): boolean {
  return subject.kind === 'amendment'
    ? room.amendments[subject.amendment]?.mover === seat
    : sponsorsOf(scenario, room, subject.draft).includes(seat) ||
        explainedBefore(room, seat, subject.draft) !== undefined;
}

/** The sentence: how it votes, with its word kept and in the ranks of its friends, and what decides that. */
function explanationOf(situation: Situation, subject: DraftSubject): Spoken {
  const { scenario, room, knowledge } = situation;
  const advice = adviseVote(scenario, room, knowledge, subject);
  const inRanks = voteInRanks(situation, subject, advice);
  const { choice, isKnown } = votePromised(situation, subject, inRanks);
  const { why } = voteReason(scenario, room, knowledge, subject);
  const said = (reason: Why) => ({ draft: subject.draft, why: idOfWhy(reason) });
  // A promise that the room does not know of is not given away.
  if (choice !== inRanks) {
    return explained(subject, choice, said(because(why, isKnown ? 'word' : 'record')));
  }
  if (choice !== advice.choice) return explained(subject, choice, said(because(why, 'friends')));
  const { by, rank } = standingOn(situation, subject) ?? {};
  if (rank !== 'apart') return explained(subject, choice, said(why));
  if (by === 'partners') return sentenceOf(`amendment.alone.${choice}`, said(why));
  return choice === 'no'
    ? explained(subject, choice, said(why))
    : sentenceOf(`amendment.apart.${choice}`, said(why));
}

function explained(
  { kind }: DraftSubject,
  choice: Choice,
  said: { readonly draft: string; readonly why: string },
): Spoken {
  if (kind === 'draft') return sentenceOf(`explanation.${choice}`, said);
  return kind === 'amendment'
    ? sentenceOf(`amendment.${choice}`, said)
    : sentenceOf(`asked.${choice}`, said);
}
