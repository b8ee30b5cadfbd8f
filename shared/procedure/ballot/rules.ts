import { quorumToDecide } from '../kernel/majority.ts';
import { membersOf, presentCount, votelessBecause } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Question, Rule, SeatQuestion, SeatRule } from '../kernel/question.ts';
import { inTheRoom, noVoteUnderWay, withBallot } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Ballot, Room } from '../kernel/room.ts';
import { keepsPledge } from '../model-un/rules.ts';
import { type BallotEvent, ballotAccepts } from '../road/room-machines.ts';
import { sponsorsOf } from './programme.ts';

export const leaveRoom: SeatRule<'leaveRoom'> = (question) =>
  firstRefusal(
    () => noVoteUnderWay(question),
    () => inTheRoom(question),
    () => (question.room.floor.speaker === question.seat ? refuse('FLO-5', 'yieldFirst') : ALLOWED),
  );

export const returnToRoom: SeatRule<'returnToRoom'> = (question) =>
  firstRefusal(
    () => noVoteUnderWay(question),
    () => (question.room.absent[question.seat] ? ALLOWED : refuse('ATT-2', 'inRoomAlready')),
  );

export const requestVote: SeatRule<'requestVote'> = (question) =>
  firstRefusal(
    () => inTheRoom(question),
    () =>
      withBallot(question.room, (ballot) =>
        firstRefusal(
          () => step(ballot, 'requestVote', 'notAnnounced'),
          () =>
            ballot.method === undefined || outranks(question.command.method, ballot.method)
              ? ALLOWED
              : refuse('BAL-1', 'requestedAlready'),
        ),
      ),
  );

/** One member's request turns a show of hands into a recorded vote, and that into a roll call. */
function outranks(asked: string, present: string): boolean {
  const ranks = ['showOfHands', 'recorded', 'rollCall'];
  return ranks.indexOf(asked) > ranks.indexOf(present);
}

export const castVote: SeatRule<'castVote'> = (question) =>
  firstRefusal(
    () => hasAVote(question),
    () => withBallot(question.room, (ballot) => votingOpen(ballot)),
    () => inTheRoom(question),
    () => rollCallTurn(question.room, question.seat),
    () => keepsPledge(question, question.room.ballot?.subject),
  );

/** SEA-9: who presides does not vote; a second person in the seat may (rule 104). */
function hasAVote({ scenario, room, seat }: SeatQuestion): Verdict {
  return votelessBecause(scenario, room, seat) === 'presides'
    ? refuse('SEA-9', 'presides')
    : ALLOWED;
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
  if (roll === undefined || roll.calling === seat || room.lights[seat] !== undefined) {
    return ALLOWED;
  }
  return refuse('BAL-8', 'notCalled');
}

export const declareIntention: SeatRule<'declareIntention'> = (question) =>
  firstRefusal(
    () => hasAVote(question),
    () => intentionNow(question.room, question.command.ballot),
    () => keepsPledge(question, subjectOf(question.room, question.command.ballot)),
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

export const explainVote: SeatRule<'explainVote'> = (question) =>
  firstRefusal(
    () => inTheRoom(question),
    () =>
      withBallot(question.room, (ballot) =>
        firstRefusal(
          () => step(ballot, 'explain', 'noExplanationsNow'),
          () => mayExplain(question, ballot),
        ),
      ),
  );

function mayExplain(
  { scenario, room, seat }: Question & { seat: string },
  ballot: Ballot,
): Verdict {
  const { subject } = ballot;
  if (subject.kind === 'motion') return refuse('BAL-13', 'noExplanationsNow');
  if (subject.kind === 'amendment') {
    if (own(room.amendments, subject.amendment)?.mover === seat) {
      return refuse('AMD-10', 'moverDoesNotExplain');
    }
  } else if (sponsorsOf(scenario, room, subject.draft).includes(seat)) {
    return refuse('BAL-11', 'sponsorsDoNotExplain');
  }
  return ballot.explained.includes(seat) ? refuse('BAL-12', 'explainedAlready') : ALLOWED;
}

/** MOT-2: what comes before the texts is decided before them. */
function motionsFirst({ point, motions, programme }: Room): Verdict {
  if (point !== undefined && point.phase !== 'appealed') return refuse('PTO-1', 'pointFirst');
  return motions.length > 0 && programme[0]?.kind !== 'motion'
    ? refuse('MOT-2', 'motionFirst')
    : ALLOWED;
}

export const announceBallot: Rule<'announceBallot'> = ({ room }) =>
  firstRefusal(
    () => motionsFirst(room),
    () =>
      room.phase === 'action' || room.programme[0]?.kind === 'motion'
        ? ALLOWED
        : refuse('BAL-13', 'noAction'),
    () => (room.ballot === undefined ? ALLOWED : refuse('BAL-13', 'ballotBefore')),
    () => (room.programme.length > 0 ? ALLOWED : refuse('BAL-13', 'programmeEmpty')),
    () =>
      room.division?.phase === 'requested' || room.division?.phase === 'hearing'
        ? refuse('DIV-1', 'divisionFirst')
        : ALLOWED,
  );

export const adoptWithoutVote: Rule<'adoptWithoutVote'> = ({ room }) =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'adoptWithoutVote', 'notAnnounced'),
      () => (ballot.method === undefined ? ALLOWED : refuse('BAL-1', 'voteWasRequested')),
    ),
  );

const methodKnown = (ballot: Ballot): Verdict =>
  ballot.method === undefined ? refuse('BAL-1', 'stillAsking') : ALLOWED;

export const hearExplanations: Rule<'hearExplanations'> = ({ room }) =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'hearExplanations', 'notAnnounced'),
      () => methodKnown(ballot),
    ),
  );

export const openVoting: Rule<'openVoting'> = ({ scenario, room }) =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'openVoting', 'votingStarted'),
      () => methodKnown(ballot),
      () => {
        const needed = quorumToDecide(membersOf(scenario).length);
        const present = presentCount(scenario, room);
        return present >= needed ? ALLOWED : refuse('MAJ-5', 'noQuorum', { present, needed });
      },
    ),
  );

export const passRollCall: Rule<'passRollCall'> = ({ room }) =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'passRollCall', 'votingNotOpen'),
      () => (ballot.roll?.calling === undefined ? refuse('BAL-7', 'nobodyCalled') : ALLOWED),
    ),
  );

export const lockVoting: Rule<'lockVoting'> = ({ room }) =>
  withBallot(room, (ballot) =>
    firstRefusal(
      () => step(ballot, 'lock', 'votingNotOpen'),
      () => (ballot.roll?.calling === undefined ? ALLOWED : refuse('BAL-7', 'rollCallGoesOn')),
    ),
  );

export const declareResult: Rule<'declareResult'> = ({ room }) =>
  withBallot(room, (ballot) => step(ballot, 'declare', 'lockFirst'));

export const hearExplanationsAfter: Rule<'hearExplanationsAfter'> = ({ room }) =>
  withBallot(room, (ballot) => step(ballot, 'hearExplanationsAfter', 'declareFirst'));

export const closeBallot: Rule<'closeBallot'> = ({ room }) =>
  withBallot(room, (ballot) => step(ballot, 'close', 'declareFirst'));

function step(ballot: Ballot, event: BallotEvent, reason: string): Verdict {
  return ballotAccepts(ballot, event) ? ALLOWED : refuse('BAL-13', reason);
}
