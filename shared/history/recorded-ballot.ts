import { isRecordOf } from '../procedure/ballot/recorded-matter.ts';
import type { BallotSubject } from '../procedure/kernel/room.ts';
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
      ballot.stage === stage && ballot.draft === subject.draft && isRecordOf(ballot, subject),
  );
}
