import { delegateEn } from '../language/en/delegates.ts';
import { translateUnknown } from '../language/translate.ts';
import { draftOf, sponsorsOf } from '../procedure/programme.ts';
import type { Ballot } from '../procedure/room.ts';
import { textOf } from '../procedure/texts.ts';
import { textStands } from '../scenario/utility.ts';
import { adviseVote } from './advice.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** How many of the seats most in play explain a vote, before or after it, when the computer plays. */
const EXPLAINING_SHARE = 0.12;

/** A few delegations that are not sponsors say in a sentence why they vote as they do. */
export function planExplanation(situation: Situation, ballot: Ballot): readonly PlannedMove[] {
  const { scenario, room, seat, seed } = situation;
  if (!scenario.coreSeats.includes(seat) || ballot.explained.includes(seat)) return [];
  if (room.absent[seat] || sponsorsOf(scenario, room, ballot.subject.draft).includes(seat))
    return [];
  if (dice(seed, seat, ballot.id, ballot.phase, 'explains') >= EXPLAINING_SHARE) return [];
  return [
    {
      afterMs: Math.round(1_000 + 6_000 * dice(seed, seat, ballot.id, 'turn')),
      command: { type: 'explainVote', text: explanationOf(situation, ballot) },
    },
  ];
}

/** The sentence: how it votes, and the issue on which the text is nearest to or farthest from it. */
function explanationOf({ scenario, room, knowledge }: Situation, ballot: Ballot): string {
  const { choice } = adviseVote(scenario, room, knowledge, ballot.subject);
  const draft = draftOf(scenario, ballot.subject.draft);
  const stands = textStands(textOf(scenario, room, draft.id));
  const { positions } = knowledge.instructions;
  const ranked = scenario.issues
    .filter(({ id }) => stands[id] !== undefined && positions[id] !== undefined)
    .map((issue) => {
      const position = positions[issue.id];
      const stand = stands[issue.id] ?? 0;
      return {
        issue,
        pull: (position?.salience ?? 0) * (position?.stand ?? 0) * stand,
      };
    })
    .sort((one, other) => other.pull - one.pull);
  const chosen = choice === 'yes' ? ranked[0] : ranked.at(-1);
  return translateUnknown(delegateEn, 'en', `explanation.${choice}`, {
    draft: draft.shortName,
    issue: (chosen?.issue.name ?? draft.title).toLowerCase(),
  });
}
