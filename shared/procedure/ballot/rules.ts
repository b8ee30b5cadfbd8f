import type { Choice, VotingMethod } from '../../scenario/scenario.ts';
import { mayMark } from '../floor/rules.ts';
import { decidesOf, waitsForNothing } from '../kernel/house.ts';
import type { IssueSide } from '../kernel/issue-side.ts';
import { hasQuorum, quorumCount, votelessBecause } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import { type Question, type SeatQuestion, withBallot } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Ballot, Room } from '../kernel/room.ts';
import { isMeeting } from '../kernel/script.ts';
import { isFreeChoice } from './abstaining.ts';
import { type BallotEvent, ballotAccepts, canWait } from './ballot.ts';

export const mayLeaveRoom = ({ room, seat }: SeatQuestion): Verdict => {
  if (!isMeeting(room)) return refuse('ATT-2', 'noMeeting');
  return room.floor.speaker === seat ? refuse('FLO-5', 'yieldFirst') : ALLOWED;
};

export const mayReturn = ({ room, seat }: SeatQuestion): Verdict =>
  own(room.absent, seat) ? ALLOWED : refuse('ATT-2', 'inRoomAlready');

export const mayRequestVote = ({
  room,
  command,
}: SeatQuestion<{ readonly method: VotingMethod }>): Verdict =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'requestVote', 'notAnnounced'),
      () =>
        ballot.method === undefined || outranks(command.method, ballot.method)
          ? ALLOWED
          : refuse('BAL-1', 'requestedAlready'),
    ),
  );

/** One member's request turns a show of hands into a recorded vote, and that into a roll call. */
function outranks(asked: string, present: string): boolean {
  const ranks = ['showOfHands', 'recorded', 'rollCall'];
  return ranks.indexOf(asked) > ranks.indexOf(present);
}

export const mayVote = (question: SeatQuestion<{ readonly choice: Choice }>): Verdict => {
  const { room } = question;
  return firstRefusal(
    () => hasAVote(question),
    () => withBallot(room, (ballot) => votingOpen(ballot)),
    () => (own(room.absent, question.seat) ? refuse('ATT-1', 'outOfRoom') : ALLOWED),
    () => rollCallTurn(room, question.seat),
    () => isFreeChoice(question, room.ballot?.subject),
  );
};

/** SEA-9 and SEA-16: who presides does not vote (a second person in the seat may), nor a member in arrears. */
function hasAVote({ scenario, room, seat }: SeatQuestion): Verdict {
  switch (votelessBecause(scenario, room, seat)) {
    case 'presides':
      return refuse('SEA-9', 'presides');
    case 'inArrears':
      return refuse('SEA-16', 'inArrears');
    default:
      return ALLOWED;
  }
}

function votingOpen(ballot: Ballot): Verdict {
  if (ballotAccepts(ballot, 'castVote')) return ALLOWED;
  return ballot.phase === 'announced' || ballot.phase === 'explanationsBefore'
    ? refuse('BAL-13', 'votingNotOpen')
    : refuse('BAL-3', 'votingLocked');
}

/** BAL-8: in a roll call a member answers when called, and may change its answer afterwards. */
function rollCallTurn(room: Room, seat: string): Verdict {
  const roll = room.ballot?.roll;
  if (roll === undefined || roll.calling === seat || own(room.lights, seat) !== undefined) {
    return ALLOWED;
  }
  return refuse('BAL-8', 'notCalled');
}

export const mayDeclareIntention = (
  question: SeatQuestion<{ readonly ballot: string; readonly choice: Choice }>,
): Verdict =>
  firstRefusal(
    () => hasAVote(question),
    () => intentionNow(question.room, question.command.ballot),
    () => isFreeChoice(question, subjectOf(question.room, question.command.ballot)),
  );

const subjectOf = ({ ballot, results }: Room, id: string) =>
  ballot?.id === id ? ballot.subject : own(results, id)?.subject;

function intentionNow(room: Room, id: string): Verdict {
  const result = own(room.results, id);
  const { ballot } = room;
  const lockedNow = ballot?.id === id && ballot.phase === 'locked';
  const declared = result !== undefined && result.stage === room.stage;
  const named = result === undefined || result.votes !== undefined;
  return (lockedNow && ballot.method !== 'showOfHands') || (declared && named)
    ? ALLOWED
    : refuse('BAL-4', 'noIntentionNow');
}

export const mayExplain = (
  question: SeatQuestion<{ readonly speaksTo?: readonly IssueSide[] | undefined }>,
): Verdict =>
  withBallot(question.room, (ballot) =>
    firstRefusal(
      () => mayMark(question),
      () => step(ballot, 'explain', 'noExplanationsNow'),
      () => decidesOf(question.house, ballot.subject).mayExplain(question, ballot.subject),
      () =>
        ballot.explained.includes(question.seat) ? refuse('BAL-12', 'explainedAlready') : ALLOWED,
    ),
  );

/** What comes first in the programme is announced, once nothing comes before it. */
export const mayAnnounce = ({ house, room }: Question): Verdict => {
  const [item] = room.programme;
  if (room.ballot !== undefined) return refuse('BAL-13', 'ballotBefore');
  if (item === undefined) return refuse('BAL-13', 'programmeEmpty');
  return firstRefusal(
    () => waitsForNothing(house, room, decidesOf(house, item).place),
    () =>
      room.phase === 'action' || item.kind === 'motion' ? ALLOWED : refuse('BAL-13', 'noAction'),
  );
};

export const mayAdoptWithoutVote = (question: Question): Verdict =>
  withBallot(question.room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'adoptWithoutVote', 'notAnnounced'),
      () => (ballot.method === undefined ? ALLOWED : refuse('BAL-1', 'voteWasRequested')),
      () => withQuorum(question),
    ),
  );

/** MAJ-5 */
function withQuorum({ scenario, room }: Question): Verdict {
  return hasQuorum(scenario, room)
    ? ALLOWED
    : refuse('MAJ-5', 'noQuorum', quorumCount(scenario, room));
}

const methodKnown = (ballot: Ballot): Verdict =>
  ballot.method === undefined ? refuse('BAL-1', 'stillAsking') : ALLOWED;

export const mayHearExplanations = ({ room }: Question): Verdict =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'hearExplanations', 'notAnnounced'),
      () => methodKnown(ballot),
    ),
  );

export const mayOpenVoting = (question: Question): Verdict =>
  withBallot(question.room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'openVoting', 'votingStarted'),
      () => methodKnown(ballot),
      () => withQuorum(question),
    ),
  );

/** MAJ-8: the meeting waits for a quorum where a ballot is ready and members are missing. */
const lacksQuorum = ({ scenario, room }: Question): Verdict =>
  withBallot(room, (ballot) => {
    if (!canWait(ballot)) return refuse('MAJ-8', 'votingStarted');
    return hasQuorum(scenario, room) ? refuse('MAJ-8', 'quorumIsThere') : ALLOWED;
  });

export const mayWaitForQuorum = (question: Question): Verdict =>
  firstRefusal(
    () => lacksQuorum(question),
    () => (question.room.quorumAwaited ? refuse('MAJ-8', 'quorumAwaited') : ALLOWED),
  );

export const mayAdjournForQuorum = (question: Question): Verdict =>
  firstRefusal(
    () => lacksQuorum(question),
    () => (question.room.quorumAwaited ? ALLOWED : refuse('MAJ-8', 'waitFirst')),
  );

export const mayPassRollCall = ({ room }: Question): Verdict =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'passRollCall', 'votingNotOpen'),
      () => (ballot.roll?.calling === undefined ? refuse('BAL-7', 'nobodyCalled') : ALLOWED),
    ),
  );

export const mayLock = ({ room }: Question): Verdict =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'lock', 'votingNotOpen'),
      () => (ballot.roll?.calling === undefined ? ALLOWED : refuse('BAL-7', 'rollCallGoesOn')),
    ),
  );

/** Whether the ballot stands where the machine takes the event. */
export const mayStep =
  (event: BallotEvent, reason: string) =>
  ({ room }: Question): Verdict =>
    withBallot(room, (ballot) => step(ballot, event, reason));

function step(ballot: Ballot, event: BallotEvent, reason: string): Verdict {
  return ballotAccepts(ballot, event) ? ALLOWED : refuse('BAL-13', reason);
}
