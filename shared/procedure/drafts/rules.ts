import type { DraftId, Phase, PublicScenario } from '../../scenario/scenario.ts';
import { leaderOf, sponsorsOf, textDecidedIn } from '../ballot/programme.ts';
import { own } from '../kernel/own.ts';
import type { SeatRule } from '../kernel/question.ts';
import { inTheRoom, noVoteUnderWay } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { DraftStanding, Room } from '../kernel/room.ts';
import { draftAccepts } from '../road/room-machines.ts';

/** Asks about a draft's standing; refuses a draft that is not before the room. */
export function withDraft(
  room: Room,
  id: DraftId,
  ask: (standing: DraftStanding) => Verdict,
): Verdict {
  const standing = own(room.drafts, id);
  return standing === undefined ? refuse('DRA-5', 'noSuchDraft') : ask(standing);
}

/**
 * Voting on a draft begins with its ballot, or with the first vote on an amendment to it, on a part
 * of it or on dividing it. A motion not to vote on it is not yet a vote on it.
 */
export const votingBegun = (room: Room, id: DraftId): boolean =>
  (room.division?.draft === id && room.division.phase === 'granted') ||
  (room.ballot?.subject.kind === 'division' && room.ballot.subject.draft === id) ||
  (room.ballot !== undefined &&
    textDecidedIn(room.ballot.subject) === id &&
    room.ballot.phase !== 'announced' &&
    room.ballot.phase !== 'explanationsBefore') ||
  Object.values(room.results).some(
    ({ ballot, stage, subject }) =>
      stage === room.stage && textDecidedIn(subject) === id && !isSetAside(room, id, ballot),
  );

/** MOT-12: whether a ballot on a draft no longer counts, because the draft is reconsidered. */
export const isSetAside = (
  { drafts }: Pick<Room, 'drafts'>,
  id: DraftId,
  ballot: string,
): boolean => own(drafts, id)?.setAside?.includes(ballot) === true;

/** DRA-2: sponsorship is open until voting on the draft starts, in the committee only. */
export function sponsorshipOpen(
  room: Room,
  id: DraftId,
  otherwise: () => Verdict = () => refuse('DRA-2', 'sponsorshipClosed'),
): Verdict {
  return withDraft(room, id, ({ status }) =>
    room.stage === 0 &&
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

export const introduceDraft: SeatRule<'introduceDraft'> = (question) => {
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

export const joinSponsors: SeatRule<'joinSponsors'> = (question) => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => sponsorshipOpen(room, command.draft),
    () => inTheRoom(question),
    () =>
      sponsorsOf(scenario, room, command.draft).includes(seat)
        ? refuse('DRA-2', 'sponsorAlready')
        : ALLOWED,
  );
};

export const leaveSponsors: SeatRule<'leaveSponsors'> = (question) => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => sponsorshipOpen(room, command.draft),
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

export const withdrawDraft: SeatRule<'withdrawDraft'> = (question) => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => withDraft(room, command.draft, () => isLeader(scenario, room, command.draft, seat)),
    () =>
      withDraft(room, command.draft, ({ status }) =>
        isAmended(room, command.draft)
          ? refuse('AMD-9', 'draftAmended')
          : room.stage === 0 &&
              draftAccepts(status, 'withdraw') &&
              !votingBegun(room, command.draft)
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

/** DRA-7: what its leader has withdrawn anybody else may make its own. */
export const reintroduceDraft: SeatRule<'reintroduceDraft'> = (question) => {
  const { scenario, room, command, seat } = question;
  return firstRefusal(
    () => noVoteUnderWay(question),
    () => inTheRoom(question),
    () =>
      withDraft(room, command.draft, ({ status }) =>
        draftAccepts(status, 'reintroduce') ? ALLOWED : refuse('DRA-7', 'notWithdrawn'),
      ),
    () =>
      leaderOf(scenario, room, command.draft) === seat
        ? refuse('DRA-7', 'withdrewItself')
        : ALLOWED,
    () => (MEETING.includes(room.phase) ? ALLOWED : refuse('DRA-7', 'noMeeting')),
  );
};

const MEETING: readonly Phase[] = ['generalDebate', 'informals', 'action'];

export const moveNoVote: SeatRule<'moveNoVote'> = (question) => {
  const { room, command } = question;
  return firstRefusal(
    () => (room.phase === 'action' ? ALLOWED : refuse('DRA-6', 'noAction')),
    () => noVoteUnderWay(question),
    () => inTheRoom(question),
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

/** The draft stands next: first of the programme, or announced and not yet put to the vote. */
export function isNextDraft(room: Room, draft: DraftId): boolean {
  const { ballot } = room;
  if (ballot?.subject.kind === 'draft' && ballot.subject.draft === draft) {
    return ballot.phase === 'announced' || ballot.phase === 'explanationsBefore';
  }
  const next = room.programme[0];
  return next?.kind === 'draft' && next.draft === draft && next.attempt === 1;
}

/** The draft stands next, itself or with its amendments, and no vote on it has begun. */
function comesNext(room: Room, draft: DraftId): boolean {
  if (isNextDraft(room, draft)) return true;
  const next = room.ballot?.subject ?? room.programme[0];
  return next?.kind === 'amendment' && next.draft === draft && !votingBegun(room, draft);
}
