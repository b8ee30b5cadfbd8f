import { own } from '../../procedure/kernel/own.ts';
import type { BallotSubject } from '../../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { idOfWhy } from '../../procedure/kernel/why.ts';
import type { Message } from '../../procedure/talk/talk.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { DraftId } from '../../scenario/scenario.ts';
import { YES_ABOVE } from '../../scenario/utility.ts';
import { type Advice, adviseVote } from '../advice.ts';
import { voteReason } from '../reasons/vote-reason.ts';
import type { Situation } from '../situation.ts';
import { calledAgainst, callFor } from './threat.ts';

/**
 * What a delegation does that its friends have called to close ranks: with them, because it would anyway or
 * because it gains too little by the amendment to leave them; away from the vote; or apart, by its own interest.
 */
export type Rank = 'with' | 'away' | 'apart';

/** Who is so loyal to the pole of a draft belongs to it. */
const OF_THE_POLE = 0.5;
/** A gain of so much above indifference is too little to leave one's friends for, and of so much, to face them. */
const SMALL_GAIN = 0.1;
const AWKWARD_GAIN = 0.3;

/** How a delegation answers a call to close ranks on what is put to the vote; undefined where it was not called, or is no friend. */
export function rankOn(situation: Situation, subject: BallotSubject): Rank | undefined {
  if (subject.kind !== 'amendment' || !isFriend(situation, subject.draft)) return undefined;
  const { scenario, room, own: ours, knowledge, seat } = situation;
  const call = callFor(ours, subject.amendment);
  if (call === undefined || call.by !== leaderOf(scenario, room, subject.draft)) return undefined;
  if (own(room.amendments, subject.amendment)?.mover === seat) return undefined;
  const { choice, utility } = adviseVote(scenario, room, knowledge, subject);
  if (choice === 'no') return 'with';
  if (utility < YES_ABOVE + SMALL_GAIN) return 'with';
  return utility < YES_ABOVE + AWKWARD_GAIN && isSmall(situation) ? 'away' : 'apart';
}

/** The vote of a delegation, as its friends have called for it or as it would vote by itself. */
export function voteInRanks(
  situation: Situation,
  subject: BallotSubject,
  advice: Advice,
): Advice['choice'] {
  return rankOn(situation, subject) === 'with' ? 'no' : advice.choice;
}

/** A sponsor of a draft, or who is loyal to its pole. */
function isFriend({ scenario, room, knowledge, seat }: Situation, draft: DraftId): boolean {
  const pole = scenario.drafts.find(({ id }) => id === draft)?.pole;
  return (
    sponsorsOf(scenario, room, draft).includes(seat) ||
    (pole !== undefined && (knowledge.instructions.loyalty[pole] ?? 0) >= OF_THE_POLE)
  );
}

/** An empty chair of a small delegation is not asked about. */
const isSmall = ({ scenario, seat }: Situation): boolean => !scenario.coreSeats.includes(seat);

/** What a delegation answers to a call to close ranks; undefined for any other message. */
export function answerToCall(situation: Situation, message: Message): Spoken | undefined {
  const amendment = calledAgainst(message);
  const draft = own(situation.room.amendments, amendment ?? '')?.draft;
  if (amendment === undefined || draft === undefined) return undefined;
  const { scenario, room, knowledge } = situation;
  const subject = { kind: 'amendment', amendment, draft } as const;
  const rank = rankOn(situation, subject);
  if (rank === 'with' || rank === 'away') return sentenceOf(`talk.ranks.${rank}`, { amendment });
  if (rank === undefined) return undefined;
  const why = idOfWhy(voteReason(scenario, room, knowledge, subject).why);
  return sentenceOf('talk.ranks.apart', { amendment, why });
}
