import type { RecordedBallot } from '../../scenario/scenario.ts';
import type { DraftSubject } from '../kernel/room.ts';

/** Whether a recorded vote on a draft was about what a ballot on the same draft asks. */
export function isRecordOf(
  recorded: Pick<RecordedBallot, 'subject' | 'paragraph'>,
  subject: DraftSubject,
): boolean {
  switch (subject.kind) {
    case 'draft':
      return recorded.subject === 'whole';
    case 'division':
      return recorded.subject === 'division' && subject.amendment === undefined;
    case 'part':
      return subject.part.length === 1 && recorded.paragraph === subject.part[0];
    case 'noVote':
    case 'amendment':
    case 'amendmentPart':
      return false;
  }
}
