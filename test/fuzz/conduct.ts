import type { Room } from '../../shared/procedure/kernel/room.ts';
import type { Fact, FactType } from '../../shared/procedure/road/facts.ts';
import { type Complaint, complain } from './complaint.ts';

/** What is done or said in the meeting room, by who is in it. */
const IN_THE_ROOM: ReadonlySet<FactType> = new Set<FactType>([
  'floorRequested',
  'replyRequested',
  'statementMade',
  'voteCast',
  'voteRequested',
  'voteExplained',
  'motionRaised',
  'motionSpoken',
  'pointRaised',
  'rulingAppealed',
  'noVoteMoved',
  'divisionRequested',
  'divisionObjected',
  'divisionSpoken',
  'amendmentProposed',
  'subAmendmentProposed',
  'paragraphHeld',
  'changeProposed',
  'stanceTaken',
  'silenceBroken',
  'placardRaised',
]);

/** What gives a seat the floor. */
const CALLS: ReadonlySet<FactType> = new Set<FactType>(['floorGiven', 'placardCalled']);

/** What must not happen between the opening of a vote and its lock (rule 128). */
const NOT_IN_A_VOTE: ReadonlySet<FactType> = new Set<FactType>([
  'floorGiven',
  'placardCalled',
  'statementMade',
  'voteExplained',
  'motionRaised',
  'motionSpoken',
  'motionPut',
  'divisionRequested',
  'divisionObjected',
  'divisionSpoken',
  'divisionGranted',
  'draftIntroduced',
  'draftWithdrawn',
  'draftReintroduced',
  'draftRevised',
  'sponsorJoined',
  'sponsorLeft',
  'amendmentProposed',
  'subAmendmentProposed',
  'amendmentWithdrawn',
  'noVoteMoved',
  'roomLeft',
  'roomEntered',
  'ballotAnnounced',
  'meetingResumed',
]);

/** What waits while the meeting is suspended (rule 118). */
const NOT_WHILE_SUSPENDED: ReadonlySet<FactType> = new Set<FactType>([
  ...CALLS,
  'statementMade',
  'voteCast',
  'votingOpened',
  'votingLocked',
  'resultDeclared',
  'adoptedWithoutVote',
  'ballotAnnounced',
  'motionRaised',
  'motionPut',
  'motionSpoken',
  'divisionGranted',
  'divisionHearingClosed',
  'proposalSetAside',
  'finalTextPresented',
  'questionPut',
  'silenceStarted',
  'adoptedByConsensus',
  'noConsensusDeclared',
]);

/** What was wrong in doing this then: who did it was not here, or it was not the time for it. */
export function conduct(before: Room, fact: Fact): readonly Complaint[] {
  const { type } = fact;
  const seat = 'seat' in fact ? fact.seat : undefined;
  const isAway = seat !== undefined && before.absent[seat] === true;
  const vote = before.ballot?.phase;
  return [
    ...complain(isAway && IN_THE_ROOM.has(type), `conduct: who is not here acts: ${type}`, seat),
    ...complain(isAway && CALLS.has(type), `conduct: who is not here is called: ${type}`, seat),
    ...complain(
      (vote === 'inProgress' || vote === 'locked') && NOT_IN_A_VOTE.has(type),
      `conduct: during a vote: ${type}`,
      seat,
    ),
    ...complain(
      before.suspended !== undefined && NOT_WHILE_SUSPENDED.has(type),
      `conduct: while the meeting is suspended: ${type}`,
    ),
  ];
}
