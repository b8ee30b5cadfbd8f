import type { DraftId, Phase } from '../../scenario/scenario.ts';
import { amendmentAccepts } from '../amendments/amendment.ts';
import { isUndivided } from '../amendments/rules.ts';
import { firstVoteBegun } from '../ballot/pledge.ts';
import { votingBegun } from '../drafts/draft.ts';
import { sponsorshipOpen } from '../drafts/rules.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { isTabling } from '../kernel/script.ts';
import { sponsorsOf } from '../texts/drafts.ts';

type AboutDraft = SeatQuestion<{ readonly draft: DraftId }>;

const MEETING_PHASES: readonly Phase[] = ['generalDebate', 'informals', 'action'];

/** MUN-2: a pledge is given, or taken back, before anything is voted on. */
function pledgesOpen({ room }: SeatQuestion): Verdict {
  if (!MEETING_PHASES.includes(room.phase)) return refuse('MUN-2', 'noPledgesNow');
  return firstVoteBegun(room) ? refuse('MUN-2', 'tooLateToPledge') : ALLOWED;
}

export const mayPledge = (question: SeatQuestion): Verdict =>
  firstRefusal(
    () => pledgesOpen(question),
    () => (own(question.room.pledged, question.seat) ? refuse('MUN-2', 'pledgedAlready') : ALLOWED),
  );

export const mayWithdrawPledge = (question: SeatQuestion): Verdict =>
  firstRefusal(
    () => (own(question.room.pledged, question.seat) ? ALLOWED : refuse('MUN-2', 'notPledged')),
    () => pledgesOpen(question),
  );

export const maySign = (question: AboutDraft): Verdict => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => signingOpen(question),
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

export const mayWithdrawSignature = (question: AboutDraft): Verdict => {
  const { room, command, seat } = question;
  return firstRefusal(
    () => signingOpen(question),
    () =>
      own(room.drafts, command.draft)?.signatories.includes(seat)
        ? ALLOWED
        : refuse('MUN-3', 'notSigned'),
  );
};

/** MUN-3: signatures are open as long as sponsorship is. */
const signingOpen = (question: AboutDraft): Verdict =>
  sponsorshipOpen(question, question.command.draft, () => refuse('MUN-3', 'signingClosed'));

/** MUN-4: each sponsor of a draft may say that it takes an amendment of another as its own. */
export const mayAcceptAsFriendly = (
  question: SeatQuestion<{ readonly amendment: string }>,
): Verdict => {
  const { scenario, room, command, seat } = question;
  const amendment = own(room.amendments, command.amendment);
  if (amendment === undefined) return refuse('AMD-3', 'noSuchAmendment');
  const { draft, parent, friendlyTo = [] } = amendment;
  return firstRefusal(
    () => (isTabling(scenario, room) ? ALLOWED : refuse('MUN-4', 'friendlyInCommittee')),
    () =>
      sponsorsOf(scenario, room, draft).includes(seat)
        ? ALLOWED
        : refuse('MUN-4', 'sponsorsAccept'),
    () => (parent === undefined ? ALLOWED : refuse('MUN-4', 'friendlyToTextOnly')),
    () => (amendmentAccepts(amendment, 'accept') ? ALLOWED : refuse('AMD-9', 'decidedAlready')),
    () => (votingBegun(room, draft) ? refuse('MUN-4', 'tooLateToAccept') : ALLOWED),
    () => isUndivided(room, draft),
    () => (friendlyTo.includes(seat) ? refuse('MUN-4', 'acceptedAlready') : ALLOWED),
  );
};
