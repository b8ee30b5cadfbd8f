import { standingWordings } from '../procedure/amendments/wordings.ts';
import { explainedBefore } from '../procedure/drafts/explanations.ts';
import type { Ballot, DraftSubject } from '../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../procedure/kernel/spoken.ts';
import { sponsorsOf } from '../procedure/texts/drafts.ts';
import { textOf } from '../procedure/texts/texts.ts';
import { textStands } from '../scenario/stands.ts';
import { adviseVote } from './advice.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** How many of the seats most in play explain a vote, before or after it, when the computer plays. */
const EXPLAINING_SHARE = 0.12;

/** A few delegations that are not sponsors say in a sentence why they vote as they do. */
export function planExplanation(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { scenario, room, seat, seed } = situation;
  if (!scenario.coreSeats.includes(seat) || ballot.explained.includes(seat)) return [];
  const { subject } = ballot;
  if (subject.kind === 'motion' || room.absent[seat] || isBarred(situation, subject)) return [];
  if (dice(seed, seat, ballot.id, ballot.phase, 'explains') >= EXPLAINING_SHARE) return [];
  return [
    {
      afterMs: Math.round(1_000 + 6_000 * dice(seed, seat, ballot.id, 'turn')),
      command: { type: 'explainVote', text: explanationOf(situation, subject) },
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

/** The sentence: how it votes, and the issue on which the text, or the change to it, decides that. */
function explanationOf({ scenario, room, knowledge }: Situation, subject: DraftSubject): Spoken {
  const { choice } = adviseVote(scenario, room, knowledge, subject);
  const { positions } = knowledge.instructions;
  const stands = standsAsked(scenario, room, subject);
  const ranked = scenario.issues
    .filter(({ id }) => stands[id] !== undefined && positions[id] !== undefined)
    .map((issue) => {
      const position = positions[issue.id];
      const stand = stands[issue.id] ?? 0;
      return { issue, pull: (position?.salience ?? 0) * (position?.stand ?? 0) * stand };
    })
    .sort((one, other) => other.pull - one.pull);
  const chosen = choice === 'yes' ? ranked[0] : ranked.at(-1);
  const about = subject.kind === 'amendment' ? 'amendment' : 'explanation';
  return sentenceOf(`${about}.${choice}`, {
    draft: subject.draft,
    issue: chosen?.issue.id ?? subject.draft,
  });
}

/** Where the text stands on each issue; for an amendment, by how much it moves each. */
function standsAsked(
  scenario: Situation['scenario'],
  room: Situation['room'],
  subject: DraftSubject,
): Readonly<Record<string, number>> {
  const amendment = subject.kind === 'amendment' ? room.amendments[subject.amendment] : undefined;
  if (amendment === undefined) return textStands(textOf(scenario, room, subject.draft));
  const moved: Record<string, number> = {};
  for (const { before, after } of standingWordings(scenario, room, amendment)) {
    for (const [issue, stand] of Object.entries(after?.stands ?? {})) {
      moved[issue] = (moved[issue] ?? 0) + stand;
    }
    for (const [issue, stand] of Object.entries(before?.stands ?? {})) {
      moved[issue] = (moved[issue] ?? 0) - stand;
    }
  }
  return moved;
}
