import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { withAmendments } from '../amendments/programme.ts';
import { textDecidedIn } from '../ballot/programme.ts';
import { moveDraft } from '../drafts/draft.ts';
import { changeDraft, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { BallotResult, ProgrammeItem } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Cause } from '../texts/paragraphs.ts';
import { withChanges } from '../texts/text-changes.ts';
import { paragraphsOf } from '../texts/texts.ts';
import type { TextChange } from '../texts/words.ts';

/**
 * MOT-12: the draft is decided anew, last of all. The votes on it as a whole and on its parts no longer
 * count, and what its separate votes took out is back; amendments that were adopted stay.
 */
export function reopened(
  state: SessionState,
  scenario: PublicScenario,
  draft: DraftId,
  by: SeatId,
): SessionState {
  const { room } = state;
  const votes = Object.values(room.results).filter(
    ({ stage, subject }) =>
      stage === room.stage && textDecidedIn(subject) === draft && !('amendment' in subject),
  );
  const gone = paragraphsOf(room, draft);
  const putBack = votes
    .flatMap(partTakenOut)
    .filter((id) => own(gone, id)?.place === 'dropped')
    .map((paragraph): TextChange => ({ kind: 'place', paragraph, place: 'report' }));
  const again: ProgrammeItem = { kind: 'draft', draft, attempt: 1 };
  const cause: Cause = { fact: state.seq + 1, at: state.at, how: 'reconsidered', by: [by] };
  const reopening = changeDraft(room.drafts, draft, ({ status }) => ({
    status: moveDraft(status, 'reconsider'),
    setAside: votes.map(({ ballot }) => ballot),
  }));
  const drafts = withChanges(scenario, reopening, draft, putBack, () => cause);
  const open = inRoom(state, { drafts, programme: [...room.programme, again] });
  return inRoom(open, { programme: withAmendments(scenario, open.room) });
}

const partTakenOut = ({ subject, outcome }: BallotResult): readonly string[] =>
  subject.kind === 'part' && outcome !== 'adopted' ? subject.part : [];
