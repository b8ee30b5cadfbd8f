import type { DraftId, Phase, PublicScenario } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { DraftStanding, Room } from '../kernel/room.ts';
import { isTabling } from '../kernel/script.ts';
import { leaderOf, sponsorsOf } from '../texts/drafts.ts';
import { draftAccepts, isNextDraft, votingBegun, votingOnWordsBegun } from './draft.ts';

type AboutDraft = SeatQuestion<{ readonly draft: DraftId }>;

/** Asks about a draft's standing; refuses a draft that is not before the room. */
export function withDraft(
  room: Room,
  id: DraftId,
  ask: (standing: DraftStanding) => Verdict,
): Verdict {
  const standing = own(room.drafts, id);
  return standing === undefined ? refuse('DRA-5', 'noSuchDraft') : ask(standing);
}

const MAY_SPONSOR: readonly Phase[] = ['briefing', 'generalDebate', 'informals', 'action'];

/** DRA-2: sponsorship is open from the briefing on until voting on the draft starts, in the committee only. */
export function sponsorshipOpen(
  { scenario, room }: Pick<SeatQuestion, 'scenario' | 'room'>,
  id: DraftId,
  otherwise: () => Verdict = () => refuse('DRA-2', 'sponsorshipClosed'),
): Verdict {
  return withDraft(room, id, ({ status }) =>
    isTabling(scenario, room) &&
    MAY_SPONSOR.includes(room.phase) &&
    (status === 'circulated' || status === 'introduced' || status === 'inAction') &&
    !votingBegun(room, id)
      ? ALLOWED
      : otherwise(),
  );
}

export const isLeader = (
  scenario: PublicScenario,
  room: Room,
  id: DraftId,
  seat: string,
): Verdict => (leaderOf(scenario, room, id) === seat ? ALLOWED : refuse('DRA-1', 'notTheLeader'));

export const mayIntroduce = (question: AboutDraft): Verdict => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => withDraft(room, command.draft, () => isLeader(scenario, room, command.draft, seat)),
    () => (room.phase === 'generalDebate' ? ALLOWED : refuse('FLO-7', 'noDebate')),
    () =>
      withDraft(room, command.draft, ({ status }) =>
        draftAccepts(status, 'introduce') ? ALLOWED : refuse('DRA-1', 'introducedAlready'),
      ),
  );
};

export const mayJoinSponsors = (question: AboutDraft): Verdict => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => sponsorshipOpen(question, command.draft),
    () =>
      sponsorsOf(scenario, room, command.draft).includes(seat)
        ? refuse('DRA-2', 'sponsorAlready')
        : ALLOWED,
  );
};

export const mayLeaveSponsors = (question: AboutDraft): Verdict => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => sponsorshipOpen(question, command.draft),
    () =>
      sponsorsOf(scenario, room, command.draft).includes(seat)
        ? ALLOWED
        : refuse('DRA-2', 'notSponsor'),
    () =>
      leaderOf(scenario, room, command.draft) === seat
        ? refuse('DRA-3', 'leaderWithdraws')
        : ALLOWED,
  );
};

export const mayWithdraw = (question: AboutDraft): Verdict => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => withDraft(room, command.draft, () => isLeader(scenario, room, command.draft, seat)),
    () =>
      withDraft(room, command.draft, ({ status }) =>
        isAmended(room, command.draft)
          ? refuse('AMD-9', 'draftAmended')
          : isTabling(scenario, room) &&
              draftAccepts(status, 'withdraw') &&
              !votingOnWordsBegun(room, command.draft)
            ? ALLOWED
            : refuse('DRA-3', 'tooLateToWithdraw'),
      ),
  );
};

/** Rule 122: a proposal that has been amended is no longer its proposer’s to withdraw. */
const isAmended = ({ amendments }: Room, id: DraftId): boolean =>
  Object.values(amendments).some(
    ({ draft, parent, status }) => draft === id && parent === undefined && status === 'adopted',
  );

/** DRA-7: what its leader has withdrawn any member may make its own, that leader too. */
export const mayReintroduce = ({ room, command }: AboutDraft): Verdict =>
  firstRefusal(
    () =>
      withDraft(room, command.draft, ({ status }) =>
        draftAccepts(status, 'reintroduce') ? ALLOWED : refuse('DRA-7', 'notWithdrawn'),
      ),
    () => (MEETING.includes(room.phase) ? ALLOWED : refuse('DRA-7', 'noMeeting')),
  );

const MEETING: readonly Phase[] = ['generalDebate', 'informals', 'action'];

export const mayMoveNoVote = (question: AboutDraft): Verdict => {
  const { room, command } = question;
  return firstRefusal(
    () => (room.phase === 'action' ? ALLOWED : refuse('DRA-6', 'noAction')),
    () => (room.motions.length === 0 ? ALLOWED : refuse('MOT-2', 'motionFirst')),
    () => (room.division === undefined ? ALLOWED : refuse('DIV-1', 'divisionFirst')),
    () =>
      Object.values(room.results).some(
        (result) => result.stage === room.stage && result.subject.kind === 'draft',
      )
        ? ALLOWED
        : refuse('DRA-6', 'firstVoteFirst'),
    () => (comesNext(room, command.draft) ? ALLOWED : refuse('DRA-6', 'notNext')),
    () =>
      [...room.programme, ...(room.ballot === undefined ? [] : [room.ballot.subject])].some(
        (item) => item.kind === 'noVote' && item.draft === command.draft,
      ) ||
      Object.values(room.results).some(
        ({ subject, stage }) =>
          stage === room.stage && subject.kind === 'noVote' && subject.draft === command.draft,
      )
        ? refuse('DRA-6', 'movedAlready')
        : ALLOWED,
  );
};

/** The draft stands next, itself or with its amendments, and no vote on it has begun. */
function comesNext(room: Room, draft: DraftId): boolean {
  if (isNextDraft(room, draft)) return true;
  const next = room.ballot?.subject ?? room.programme[0];
  return next?.kind === 'amendment' && next.draft === draft && !votingBegun(room, draft);
}

/** BAL-11: sponsors do not explain their vote on their own text. */
export const sponsorsDoNotExplain = (
  { scenario, room, seat }: SeatQuestion,
  { draft }: { readonly draft: DraftId },
): Verdict =>
  sponsorsOf(scenario, room, draft).includes(seat)
    ? refuse('BAL-11', 'sponsorsDoNotExplain')
    : ALLOWED;
