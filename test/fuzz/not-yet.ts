import type { Complaint } from './complaint.ts';

/**
 * Kinds of complaints that are known and not mended yet, by how they begin. A walk that meets one ends
 * there, and is no failure.
 */
const NOT_YET: readonly string[] = [
  // A division waits for a motion and the motion for the division.
  'rings in vain: the clock chair: DIV-1',
  'rings in vain: the clock chair: MOT-2',
  'rings in vain: the clock chair: MOT-6',
  'stuck: the clock chair: DIV-1',
  'stuck: the clock chair: MOT-2',
  'stuck: the clock chair: MOT-6',
  // The Chair intends a vote that the quorum forbids.
  'rings in vain: the clock chair: MAJ-5',
  'stuck: the clock chair: MAJ-5',
  // A draft that is withdrawn leaves its division behind.
  'division: of a draft that is gone',
  'division: no vote on the draft comes',
  // A seat that leaves is still called for its reply.
  'floor: who is not here waits for a reply',
  'conduct: who is not here is called: floorGiven',
  'conduct: who is not here acts: statementMade',
  'floor: the speaker is not here',
  // What may not be done during a vote is listed, and not everything is.
  'conduct: during a vote: draftIntroduced',
  'conduct: during a vote: floorGiven',
  'conduct: during a vote: meetingResumed',
  'conduct: while the meeting is suspended',
  // An amendment to another draft queues the one that is being voted on again.
  'programme: what is being voted on is still to come',
  'points: an appeal without its point',
  'ballot: a vote on a motion that is over',
  'ballot: lights without one',
  // A report that was decided, or set aside for the debate, is opened anew.
  'consensus: two truths about one text',
  'throws: The draft machine cannot take "takeUp" now',
];

/** Whether a complaint is of a kind that is known and not mended yet. */
export const isKnown = ({ kind }: Complaint): boolean =>
  NOT_YET.some((known) => kind.startsWith(known));
