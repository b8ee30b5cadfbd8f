import { sponsorsOf } from '../ballot/programme.ts';
import { sponsorshipOpen, votingBegun } from '../drafts/rules.ts';
import { own } from '../kernel/own.ts';
import type { Question, Rule, SeatQuestion, SeatRule } from '../kernel/question.ts';
import { inTheRoom, noVoteUnderWay } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { BallotSubject, Room } from '../kernel/room.ts';
import type { Command } from '../road/commands.ts';
import { amendmentAccepts } from '../road/room-machines.ts';
import { firstVoteBegun, isBoundByPledge, isHouseMove, playsHouseRules } from './house-rules.ts';

/** Phases in which the rules that a session plays by can still be chosen. */
const BEFORE_THE_DEBATE: readonly Room['phase'][] = ['lobby', 'briefing'];
const MEETING_PHASES: readonly Room['phase'][] = ['generalDebate', 'informals', 'action'];

/** MUN-1: without the option there are no house rules. */
export const fitsTheHouseRules = ({ room, command }: Question): Verdict =>
  isHouseMove(command) && !playsHouseRules(room) ? refuse('MUN-1', 'houseRulesOff') : ALLOWED;

/** MUN-1: the rules are chosen before the debate opens, and stay. */
export const houseRulesChoice: Rule<'changeOptions'> = ({ room, command }) => {
  const { houseRules } = command.options;
  return houseRules === undefined ||
    houseRules === room.options.houseRules ||
    BEFORE_THE_DEBATE.includes(room.phase)
    ? ALLOWED
    : refuse('MUN-1', 'houseRulesFixed');
};

/** MUN-2: a pledge is given, or taken back, before anything is voted on. */
function pledgesOpen({ room }: SeatQuestion): Verdict {
  if (!MEETING_PHASES.includes(room.phase)) return refuse('MUN-2', 'noPledgesNow');
  return firstVoteBegun(room) ? refuse('MUN-2', 'tooLateToPledge') : ALLOWED;
}

export const pledgeVote: SeatRule<'pledgeVote'> = (question) =>
  firstRefusal(
    () => pledgesOpen(question),
    () => inTheRoom(question),
    () => (question.room.pledged[question.seat] ? refuse('MUN-2', 'pledgedAlready') : ALLOWED),
  );

export const withdrawPledge: SeatRule<'withdrawPledge'> = (question) =>
  firstRefusal(
    () => (question.room.pledged[question.seat] ? ALLOWED : refuse('MUN-2', 'notPledged')),
    () => pledgesOpen(question),
  );

/** MUN-2: who has declared itself present and voting votes yes or no on the words themselves. */
export const keepsPledge = (
  {
    room,
    seat,
    command,
  }: SeatQuestion<Extract<Command, { type: 'castVote' | 'declareIntention' }>>,
  subject: BallotSubject | undefined,
): Verdict =>
  command.choice === 'abstain' &&
  room.pledged[seat] &&
  subject !== undefined &&
  isBoundByPledge(subject)
    ? refuse('MUN-2', 'pledgedToVote')
    : ALLOWED;

export const signDraft: SeatRule<'signDraft'> = (question) => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => signingOpen(room, command.draft),
    () => inTheRoom(question),
    () =>
      sponsorsOf(scenario, room, command.draft).includes(seat)
        ? refuse('MUN-3', 'sponsorsDoNotSign')
        : ALLOWED,
    () =>
      own(room.drafts, command.draft)?.signatories.includes(seat)
        ? refuse('MUN-3', 'signedAlready')
        : ALLOWED,
  );
};

export const withdrawSignature: SeatRule<'withdrawSignature'> = (question) => {
  const { room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => signingOpen(room, command.draft),
    () =>
      own(room.drafts, command.draft)?.signatories.includes(seat)
        ? ALLOWED
        : refuse('MUN-3', 'notSigned'),
  );
};

/** MUN-3: signatures are open as long as sponsorship is. */
const signingOpen = (room: Room, draft: string): Verdict =>
  sponsorshipOpen(room, draft, () => refuse('MUN-3', 'signingClosed'));

/** MUN-4: each sponsor of a draft may say that it takes an amendment of another as its own. */
export const acceptAsFriendly: SeatRule<'acceptAsFriendly'> = (question) => {
  const { scenario, room, command, seat } = question;
  const amendment = own(room.amendments, command.amendment);
  if (amendment === undefined) return refuse('AMD-3', 'noSuchAmendment');
  const { draft, parent, friendlyTo = [] } = amendment;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => (room.stage === 0 ? ALLOWED : refuse('MUN-4', 'friendlyInCommittee')),
    () => inTheRoom(question),
    () =>
      sponsorsOf(scenario, room, draft).includes(seat)
        ? ALLOWED
        : refuse('MUN-4', 'sponsorsAccept'),
    () => (parent === undefined ? ALLOWED : refuse('MUN-4', 'friendlyToTextOnly')),
    () => (amendmentAccepts(amendment, 'accept') ? ALLOWED : refuse('AMD-9', 'decidedAlready')),
    () => (votingBegun(room, draft) ? refuse('MUN-4', 'tooLateToAccept') : ALLOWED),
    () => (friendlyTo.includes(seat) ? refuse('MUN-4', 'acceptedAlready') : ALLOWED),
  );
};
