import type { AmendmentId } from '../../procedure/amendments/amendment.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { sentenceOf } from '../../procedure/kernel/spoken.ts';
import { idOfWhy } from '../../procedure/kernel/why.ts';
import { MOST_READERS } from '../../procedure/talk/schemas.ts';
import { type Message, sentenceIn } from '../../procedure/talk/talk.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import { heartStruck } from '../../scenario/matters.ts';
import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { adviseVote } from '../advice.ts';
import { amendedText } from '../asked-amendment.ts';
import { dice } from '../dice.ts';
import { voteReason } from '../reasons/vote-reason.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { notesTo, noteTo } from './notes.ts';
import { type PendingAmendment, pendingIn } from './pending.ts';
import type { Scales } from './price.ts';
import { undeclaredIn } from './sounding.ts';

/** An amendment of another delegation to a draft that a delegation leads. */
export type Threat = PendingAmendment;

/** From half a heart on a text is threatened as a whole. */
export const A_HEART = 0.5;
/** Of what weighs less than this, such as a courtesy of the preamble, a leader makes no case among friends. */
const WORTH_A_CALL = 0.2;

/** What is pending to the drafts that a delegation leads, and not its own. */
export const pendingAgainst = (
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): readonly Threat[] =>
  pendingIn(room).filter(
    ({ amendment, draft }) =>
      room.amendments[amendment]?.mover !== seat && leaderOf(scenario, room, draft) === seat,
  );

/** Whether an amendment takes so much out of a text that who leads the text would rather have none. */
export const strikesHeart = (scales: Scales, threat: Threat): boolean =>
  struckBy(scales, threat) >= A_HEART && isUnwelcome(scales, threat);

function struckBy({ scenario, room }: Scales, { amendment }: Threat): number {
  const { before, after } = amendedText(scenario, room, amendment);
  return heartStruck(before, after);
}

const isUnwelcome = ({ scenario, room, knowledge }: Scales, threat: Threat): boolean =>
  adviseVote(scenario, room, knowledge, { kind: 'amendment', ...threat }).choice === 'no';

/**
 * A leader that will vote against an amendment to its text tells its friends so, once, and hopes for theirs.
 * Where it strikes at the heart it calls them to close ranks, and asks some of those who have not put their
 * name to any text how they will vote.
 */
export function answerThreat(
  situation: Situation,
  threat: Threat,
): readonly PlannedMove['command'][] {
  const { own } = situation;
  const { amendment, draft } = threat;
  if (callFor(own, amendment) !== undefined || !isUnwelcome(situation, threat)) return [];
  const struck = struckBy(situation, threat);
  if (struck < WORTH_A_CALL) return [];
  const { scenario, room, knowledge } = situation;
  const subject = { kind: 'amendment', amendment, draft } as const;
  const why = idOfWhy(voteReason(scenario, room, knowledge, subject).why);
  const key = struck < A_HEART ? 'talk.ranks.line' : 'talk.ranks.call';
  const call = { kind: 'words', text: sentenceOf(key, { amendment, draft, why }) } as const;
  const calls = notesTo(friendsOf(situation, draft)).map((to) => noteTo(to, call));
  const undeclared = struck < A_HEART ? [] : undeclaredOn(situation, threat);
  const asked = { kind: 'askSupport', cause: { kind: 'amendment', amendment } } as const;
  return undeclared.length === 0 ? calls : [...calls, noteTo(undeclared, asked)];
}

/** The call to close ranks against an amendment that a delegation has sent or heard. */
export const callFor = ({ messages = {} }: OwnSeat, amendment: AmendmentId): Message | undefined =>
  Object.values(messages).find(
    (message) => message.hidden === undefined && calledAgainst(message) === amendment,
  );

/** The amendment against which a message calls friends; undefined for any other message. */
export function calledAgainst(message: Pick<Message, 'says'>): AmendmentId | undefined {
  const { key = '', values } = sentenceIn(message) ?? {};
  return CALLS.includes(key) ? values?.amendment : undefined;
}

const CALLS: readonly string[] = ['talk.ranks.call', 'talk.ranks.line'];

/** Those whom everybody knows to stand with a draft, but for the delegation itself: its sponsors, and those of its pole. */
export function friendsOf(
  { scenario, room, seat }: Pick<Situation, 'scenario' | 'room' | 'seat'>,
  draft: DraftId,
): readonly SeatId[] {
  const sponsors = sponsorsOf(scenario, room, draft);
  const pole = scenario.drafts.find(({ id }) => id === draft)?.pole;
  const rest = scenario.delegations.filter(
    ({ id, poles }) => !sponsors.includes(id) && pole !== undefined && poles.includes(pole),
  );
  return [...sponsors, ...rest.map(({ id }) => id)].filter((other) => other !== seat);
}

/** A sample of the members that stand with no text, as many as one note reaches. */
function undeclaredOn(situation: Situation, { amendment, draft }: Threat): readonly SeatId[] {
  const { room, seat, seed } = situation;
  const friends = friendsOf(situation, draft);
  return undeclaredIn(situation)
    .map(({ id }) => id)
    .filter((id) => !friends.includes(id) && room.amendments[amendment]?.mover !== id)
    .map((id) => ({ id, lot: dice(seed, seat, id, amendment, 'sounds') }))
    .sort((one, other) => one.lot - other.lot)
    .slice(0, MOST_READERS)
    .map(({ id }) => id);
}
