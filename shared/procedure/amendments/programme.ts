import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';
import { postponeBallot } from '../ballot/postpone.ts';
import { isNext } from '../ballot/programme.ts';
import { drop, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { ProgrammeItem, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { AmendmentId } from './amendment.ts';
import { votingOrder } from './amendment-order.ts';

/** The programme with the pending amendments to each draft just before the vote on it, in their order. */
export function withAmendments(scenario: PublicScenario, room: Room): Room['programme'] {
  return room.programme
    .filter(({ kind }) => kind !== 'amendment' && kind !== 'amendmentPart')
    .flatMap((item): readonly ProgrammeItem[] =>
      item.kind === 'draft' ? [...votes(scenario, room, item.draft), item] : [item],
    );
}

/**
 * The votes on the amendments to a draft, those on parts of one before it; one that was announced before
 * keeps what was asked then.
 */
const votes = (scenario: PublicScenario, room: Room, draft: DraftId): readonly ProgrammeItem[] =>
  votingOrder(scenario, room, draft)
    .filter((amendment) => !isInBallot(room, amendment))
    .flatMap((amendment): readonly ProgrammeItem[] => {
      const about = room.programme.filter(
        (item) => 'amendment' in item && item.amendment === amendment,
      );
      return [
        ...about.filter(({ kind }) => kind === 'amendmentPart'),
        about.find(({ kind }) => kind === 'amendment') ?? {
          kind: 'amendment',
          draft,
          amendment,
          attempt: 1,
        },
      ];
    });

/** The vote on the amendment as a whole stands next. */
export const isNextAmendment = (room: Room, amendment: AmendmentId): boolean =>
  isNext(room, (subject) => subject.kind === 'amendment' && subject.amendment === amendment);

/** What is being voted on is not to come; what was tied comes again, also while its result is shown. */
const isInBallot = ({ ballot, results }: Room, amendment: AmendmentId): boolean =>
  ballot?.subject.kind === 'amendment' &&
  ballot.subject.amendment === amendment &&
  own(results, ballot.id) === undefined;

/** The amendments in their order again; a ballot on the draft that was only announced waits for them. */
export function queued(
  state: SessionState,
  scenario: PublicScenario,
  draft: DraftId,
): SessionState {
  const waiting = undivided(postponed(state, draft));
  return inRoom(waiting, { programme: withAmendments(scenario, waiting.room) });
}

function postponed(state: SessionState, draft: DraftId): SessionState {
  const subject = state.room.ballot?.subject;
  if (subject === undefined || (subject.kind !== 'draft' && !('amendment' in subject)))
    return state;
  return subject.draft === draft ? postponeBallot(state) : state;
}

/** Whether to divide an amendment is no question any more once the amendment is settled. */
function undivided(state: SessionState): SessionState {
  const { division, amendments, programme } = state.room;
  const id = division?.amendment;
  if (id === undefined || own(amendments, id)?.status === 'pending') return state;
  const left = programme.filter((item) => item.kind !== 'division' || item.amendment !== id);
  return { ...state, room: { ...drop(state.room, 'division'), programme: left } };
}
