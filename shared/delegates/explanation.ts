import { explainedBefore } from '../procedure/drafts/explanations.ts';
import type { Ballot, DraftSubject } from '../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../procedure/kernel/spoken.ts';
import { sponsorsOf } from '../procedure/texts/drafts.ts';
import { textOf } from '../procedure/texts/texts.ts';
import type { IssueId } from '../scenario/scenario.ts';
import { gainByIssue } from '../scenario/text-worth.ts';
import { adviseVote } from './advice.ts';
import { amendedText } from './asked-amendment.ts';
import { rankOn } from './bargaining/ranks.ts';
import { statementOwed } from './bargaining/words-owed.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** How many of the seats most in play explain a vote, before or after it, when the computer plays. */
const EXPLAINING_SHARE = 0.12;

/**
 * A few delegations that are not sponsors say in a sentence why they vote as they do; and who leaves the ranks
 * of its friends says so.
 */
export function planExplanation(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { scenario, room, seat, seed } = situation;
  if (ballot.explained.includes(seat)) return [];
  const { subject } = ballot;
  if (subject.kind === 'motion' || room.absent[seat] || isBarred(situation, subject)) return [];
  const owed = statementOwed(situation);
  if (owed === undefined && rankOn(situation, subject) !== 'apart') {
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

/** The sentence: how it votes, and the issue on which the text, or the change to it, weighs most for that. */
function explanationOf(situation: Situation, subject: DraftSubject): Spoken {
  const { scenario, room, knowledge } = situation;
  const { choice } = adviseVote(scenario, room, knowledge, subject);
  const gains = gainsAsked(scenario, room, knowledge.instructions, subject);
  const ranked = scenario.issues
    .flatMap(({ id }) => (gains.has(id) ? [{ id, gain: gains.get(id) ?? 0 }] : []))
    .toSorted((one, other) => other.gain - one.gain);
  const chosen = choice === 'yes' ? ranked[0] : ranked.at(-1);
  const said = { draft: subject.draft, issue: chosen?.id ?? subject.draft };
  if (choice !== 'no' && rankOn(situation, subject) === 'apart') {
    return sentenceOf(`amendment.apart.${choice}`, said);
  }
  const about = subject.kind === 'amendment' ? 'amendment' : 'explanation';
  return sentenceOf(`${about}.${choice}`, said);
}

/** What the text brings on each issue; for an amendment, what it changes there. */
function gainsAsked(
  scenario: Situation['scenario'],
  room: Situation['room'],
  instructions: Situation['knowledge']['instructions'],
  subject: DraftSubject,
): ReadonlyMap<IssueId, number> {
  if (subject.kind !== 'amendment') {
    return gainByIssue(instructions, textOf(scenario, room, subject.draft));
  }
  const { before, after } = amendedText(scenario, room, subject.amendment);
  const now = gainByIssue(instructions, before);
  const then = gainByIssue(instructions, after);
  const moved = [...new Set([...now.keys(), ...then.keys()])]
    .map((id) => [id, (then.get(id) ?? 0) - (now.get(id) ?? 0)] as const)
    .filter(([, gain]) => gain !== 0);
  return new Map(moved);
}
