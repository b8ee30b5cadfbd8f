import type { BallotSubject, DraftSubject } from '../procedure/room.ts';
import type { RecordedBallot, StageId } from '../scenario/scenario.ts';

/** The vote that was taken in fact on what a ballot asks at a stage; undefined where there was none. */
export function recordedBallotOf(
  record: readonly RecordedBallot[],
  stage: StageId,
  subject: BallotSubject,
): RecordedBallot | undefined {
  if (subject.kind === 'motion') return undefined;
  return record.find(
    (ballot) =>
      ballot.stage === stage && ballot.draft === subject.draft && isAbout(ballot, subject),
  );
}

function isAbout(ballot: RecordedBallot, subject: DraftSubject): boolean {
  switch (subject.kind) {
    case 'draft':
      return ballot.subject === 'whole';
    case 'division':
      return ballot.subject === 'division';
    case 'part':
      return subject.part.length === 1 && ballot.paragraph === subject.part[0];
    case 'noVote':
    case 'amendment':
      return false;
  }
}
