import type { DraftId } from '../../scenario/scenario.ts';
import { dropAmendments } from '../amendments/fold.ts';
import { postponeBallot } from '../ballot/postpone.ts';
import { draftIn, draftOf } from '../ballot/programme.ts';
import { changeDraft, drop, type Fold, inRoom } from '../kernel/fold.ts';
import type { DraftStanding, ProgrammeItem } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { dropMotionsOn } from '../motions/fold.ts';
import { moveDraft } from '../road/room-machines.ts';

const withDraft = (
  state: SessionState,
  id: DraftId,
  change: (standing: DraftStanding) => Partial<DraftStanding>,
): SessionState => inRoom(state, { drafts: changeDraft(state.room.drafts, id, change) });

export const draftIntroduced: Fold<'draftIntroduced'> = (state, { draft }) =>
  withDraft(state, draft, ({ status }) => ({
    status: moveDraft(status, 'introduce'),
  }));

export const sponsorJoined: Fold<'sponsorJoined'> = (state, { draft, seat }) =>
  withDraft(state, draft, ({ joined, left }) =>
    left.includes(seat)
      ? { left: left.filter((other) => other !== seat) }
      : { joined: [...joined, seat] },
  );

export const sponsorLeft: Fold<'sponsorLeft'> = (state, { draft, seat }) =>
  withDraft(state, draft, ({ joined, left }) =>
    joined.includes(seat)
      ? { joined: joined.filter((other) => other !== seat) }
      : { left: [...left, seat] },
  );

export const draftWithdrawn: Fold<'draftWithdrawn'> = (state, { draft }) => {
  const withdrawn = withDraft(state, draft, ({ status }) => ({
    status: moveDraft(status, 'withdraw'),
  }));
  const { programme, ballot } = withdrawn.room;
  const rest = programme.filter((item) => draftIn(item) !== draft);
  const gone =
    ballot !== undefined && draftIn(ballot.subject) === draft
      ? {
          ...withdrawn,
          choices: {},
          room: { ...drop(withdrawn.room, 'ballot'), programme: rest },
        }
      : inRoom(withdrawn, { programme: rest });
  return dropMotionsOn(dropAmendments(gone, draft), draft);
};

/** DRA-7: the text is now that of whoever reintroduced it, and comes last in the order (rule 122). */
export const draftReintroduced: Fold<'draftReintroduced'> = (state, { draft, seat }, scenario) => {
  const listed = draftOf(scenario, draft).sponsors.map((sponsor) => sponsor.seat);
  const reintroduced = withDraft(state, draft, ({ status }) => ({
    status: moveDraft(status, 'reintroduce'),
    leader: seat,
    joined: listed.includes(seat) ? [] : [seat],
    left: listed.filter((other) => other !== seat),
  }));
  const { phase, programme } = reintroduced.room;
  return phase === 'action'
    ? inRoom(reintroduced, { programme: [...programme, { kind: 'draft', draft, attempt: 1 }] })
    : reintroduced;
};

/** Rule 131: the question whether to vote on the draft comes before the vote on it. */
export const noVoteMoved: Fold<'noVoteMoved'> = (state, { draft, seat }) => {
  const waiting = postponeBallot(state);
  const motion: ProgrammeItem = {
    kind: 'noVote',
    draft,
    mover: seat,
    attempt: 1,
  };
  return inRoom(waiting, { programme: [motion, ...waiting.room.programme] });
};
