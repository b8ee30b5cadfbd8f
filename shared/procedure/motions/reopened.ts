import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import { withAmendments } from '../amendments/fold.ts';
import { textDecidedIn } from '../ballot/programme.ts';
import { moveDraft } from '../drafts/draft.ts';
import { changeDraft, inRoom } from '../kernel/fold.ts';
import type { BallotResult, ProgrammeItem } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';

/**
 * MOT-12: the draft is decided anew, last of all. The votes on it as a whole and on its parts no longer
 * count, and what its separate votes took out is back; amendments that were adopted stay.
 */
export function reopened(
  state: SessionState,
  scenario: PublicScenario,
  draft: DraftId,
): SessionState {
  const { room } = state;
  const votes = Object.values(room.results).filter(
    ({ stage, subject }) =>
      stage === room.stage && textDecidedIn(subject) === draft && subject.kind !== 'amendment',
  );
  const takenOut = votes.flatMap(partTakenOut);
  const again: ProgrammeItem = { kind: 'draft', draft, attempt: 1 };
  const drafts = changeDraft(room.drafts, draft, ({ status, dropped }) => ({
    status: moveDraft(status, 'reconsider'),
    setAside: votes.map(({ ballot }) => ballot),
    dropped: dropped.filter((id) => !takenOut.includes(id)),
  }));
  const open = inRoom(state, { drafts, programme: [...room.programme, again] });
  return inRoom(open, { programme: withAmendments(scenario, open.room) });
}

const partTakenOut = ({ subject, outcome }: BallotResult): readonly string[] =>
  subject.kind === 'part' && outcome !== 'adopted' ? subject.part : [];
