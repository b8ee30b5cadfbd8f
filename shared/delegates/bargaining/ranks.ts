import type { AmendmentId } from '../../procedure/amendments/amendment.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { BallotSubject } from '../../procedure/kernel/room.ts';
import { type Spoken, sentenceOf } from '../../procedure/kernel/spoken.ts';
import { because, idOfWhy } from '../../procedure/kernel/why.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { Choice, DraftId } from '../../scenario/scenario.ts';
import { crossedBy } from '../../scenario/text-worth.ts';
import { NO_BELOW, YES_ABOVE } from '../../scenario/utility.ts';
import { type Advice, adviseVote } from '../advice.ts';
import { amendedText } from '../asked-amendment.ts';
import { voteReason } from '../reasons/vote-reason.ts';
import type { Situation } from '../situation.ts';
import { commonLineOn, lineIn } from './coordination.ts';
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

/** A vote that others hope for from a delegation: its friends, whose text would be changed, or its partners, who have agreed on it. */
interface HopedFor {
  readonly by: 'friends' | 'partners';
  readonly vote: Choice;
}

/** What a delegation makes of a vote that others hope for. */
interface Standing extends HopedFor {
  readonly rank: Rank;
}

/**
 * How a delegation stands to a call of its friends to close ranks, or else to the common line of its group, on what is put to
 * the vote; undefined where it hears of neither, and of its own amendment.
 */
export function standingOn(situation: Situation, subject: BallotSubject): Standing | undefined {
  if (subject.kind !== 'amendment') return undefined;
  const hoped = hopedFor(situation, subject);
  return hoped && { ...hoped, rank: rankFor(situation, subject, hoped.vote) };
}

type Amended = Extract<BallotSubject, { kind: 'amendment' }>;

/** Against an amendment where the leader of the text has called its friends, else as the group has agreed. */
function hopedFor(situation: Situation, { amendment, draft }: Amended): HopedFor | undefined {
  const { scenario, room, own: ours, seat } = situation;
  if (own(room.amendments, amendment)?.mover === seat) return undefined;
  const call = isFriend(situation, draft) ? callFor(ours, amendment) : undefined;
  if (call !== undefined && call.by === leaderOf(scenario, room, draft)) {
    return { by: 'friends', vote: 'no' };
  }
  const line = commonLineOn(situation, amendment);
  return line && { by: 'partners', vote: line.vote };
}

function rankFor(situation: Situation, subject: Amended, vote: Choice): Rank {
  const { scenario, room, knowledge } = situation;
  const { choice, utility } = adviseVote(scenario, room, knowledge, subject);
  if (choice === vote) return 'with';
  if (vote === 'yes' && crossesAnew(situation, subject.amendment)) return 'apart';
  const gain = gainBeyond(utility, vote);
  if (gain < SMALL_GAIN) return 'with';
  return gain < AWKWARD_GAIN && isSmall(situation) ? 'away' : 'apart';
}

/** Whether an amendment would make its text cross a red line of the delegation's that it does not cross now. */
function crossesAnew({ scenario, room, knowledge }: Situation, amendment: AmendmentId): boolean {
  const { instructions } = knowledge;
  const { before, after } = amendedText(scenario, room, amendment);
  return crossedBy(instructions, after) > crossedBy(instructions, before);
}

/** How far beyond indifference a delegation gains by another vote than the one hoped for. */
function gainBeyond(utility: number, vote: Choice): number {
  if (vote === 'no') return utility - YES_ABOVE;
  if (vote === 'yes') return NO_BELOW - utility;
  return Math.max(utility - YES_ABOVE, NO_BELOW - utility);
}

/** The vote of a delegation, as others hope for it or as it would vote by itself. */
export function voteInRanks(situation: Situation, subject: BallotSubject, advice: Advice): Choice {
  const standing = standingOn(situation, subject);
  return standing?.rank === 'with' ? standing.vote : advice.choice;
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
  const { by, rank } = standingOn(situation, subject) ?? {};
  if (by !== 'friends' || rank === undefined) return undefined;
  if (rank !== 'apart') return sentenceOf(`talk.ranks.${rank}`, { amendment });
  const why = idOfWhy(voteReason(scenario, room, knowledge, subject).why);
  return sentenceOf('talk.ranks.apart', { amendment, why });
}

/** What a delegation answers to the common line of its group; undefined for any other message. Where its friends have called it, it says what that means for the line. */
export function answerToLine(situation: Situation, message: Message): Spoken | undefined {
  const { amendment = '' } = sentenceIn(message)?.values ?? {};
  const draft = own(situation.room.amendments, amendment)?.draft;
  const line = lineIn(message);
  if (line === undefined || draft === undefined) return undefined;
  const { scenario, room, knowledge } = situation;
  const subject = { kind: 'amendment', amendment, draft } as const;
  const rank = standingOn(situation, subject)?.rank;
  if (rank === undefined) return undefined;
  if (rank === 'away') return sentenceOf('talk.group.away', { amendment });
  const advice = adviseVote(scenario, room, knowledge, subject);
  const choice = voteInRanks(situation, subject, advice);
  if (choice === line.vote) return sentenceOf('talk.group.with', { amendment });
  const { why } = voteReason(scenario, room, knowledge, subject);
  const reason = choice === advice.choice ? why : because(why, 'friends');
  return sentenceOf(`talk.group.apart.${choice}`, { amendment, why: idOfWhy(reason) });
}
