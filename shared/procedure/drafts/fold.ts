import type { DraftId, Forum } from '../../scenario/scenario.ts';
import { postponeBallot, withNext } from '../ballot/postpone.ts';
import { textDecidedIn } from '../ballot/programme.ts';
import type { Fold } from '../kernel/fact.ts';
import { changeDraft, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import type { BallotResult, DraftStanding, ProgrammeItem } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { draftOf } from '../texts/drafts.ts';
import { type DraftEvent, moveDraft } from './draft.ts';
import type { DraftFact } from './facts.ts';

type DraftFold<T extends DraftFact['type']> = Fold<Extract<DraftFact, { type: T }>>;

const withDraft = (
  state: SessionState,
  id: DraftId,
  change: (standing: DraftStanding) => Partial<DraftStanding>,
): SessionState => inRoom(state, { drafts: changeDraft(state.room.drafts, id, change) });

export const draftIntroduced: DraftFold<'draftIntroduced'> = (state, { draft }) =>
  withDraft(state, draft, ({ status }) => ({
    status: moveDraft(status, 'introduce'),
  }));

export const sponsorJoined: DraftFold<'sponsorJoined'> = (state, { draft, seat }) =>
  withDraft(state, draft, ({ joined, left }) =>
    left.includes(seat)
      ? { left: left.filter((other) => other !== seat) }
      : { joined: [...joined, seat] },
  );

export const sponsorLeft: DraftFold<'sponsorLeft'> = (state, { draft, seat }) =>
  withDraft(state, draft, ({ joined, left }) =>
    joined.includes(seat)
      ? { joined: joined.filter((other) => other !== seat) }
      : { left: [...left, seat] },
  );

export const draftWithdrawn: DraftFold<'draftWithdrawn'> = (state, { draft }, house) =>
  house.draftGone(standsAfter(state, draft, 'withdraw'), draft, house);

/** The draft's standing after an event in its life. */
export const standsAfter = (state: SessionState, id: DraftId, event: DraftEvent): SessionState =>
  withDraft(state, id, ({ status }) => ({ status: moveDraft(status, event) }));

/** MOT-8, MOT-10 and DRA-6: the draft is not put to the vote. */
export const setDown = (state: SessionState, draft: DraftId, house: House): SessionState =>
  house.draftGone(standsAfter(state, draft, 'decideNotToVote'), draft, house);

/**
 * DRA-7: the text is now that of whoever reintroduced it, and comes last in the order (rule 122). What
 * was decided on dividing it before it was withdrawn no longer counts.
 */
export const draftReintroduced: DraftFold<'draftReintroduced'> = (
  state,
  { draft, seat },
  { scenario },
) => {
  const listed = draftOf(scenario, draft).sponsors.map((sponsor) => sponsor.seat);
  const votes = Object.values(state.room.results).filter(
    ({ stage, subject }) => stage === state.room.stage && textDecidedIn(subject) === draft,
  );
  const reintroduced = withDraft(state, draft, ({ status }) => ({
    status: moveDraft(status, 'reintroduce'),
    leader: seat,
    joined: listed.includes(seat) ? [] : [seat],
    left: listed.filter((other) => other !== seat),
    ...(votes.length > 0 && { setAside: votes.map(({ ballot }) => ballot) }),
  }));
  const { phase, programme } = reintroduced.room;
  return phase === 'action'
    ? inRoom(reintroduced, { programme: [...programme, { kind: 'draft', draft, attempt: 1 }] })
    : reintroduced;
};

/** Rule 131: the question whether to vote on the draft comes before the vote on it. */
export const noVoteMoved: DraftFold<'noVoteMoved'> = (state, { draft, seat }, house) => {
  const waiting = postponeBallot(state);
  const motion: ProgrammeItem = { kind: 'noVote', draft, mover: seat, attempt: 1 };
  return inRoom(waiting, { programme: withNext(house, waiting.room.programme, motion) });
};

/** MAJ-1 to MAJ-3: what the vote on a draft as a whole makes of it. */
export function decidedOn(
  state: SessionState,
  draft: DraftId,
  outcome: BallotResult['outcome'],
  { scenario }: House,
): SessionState {
  const { room } = state;
  if (outcome === 'tied') {
    const again: ProgrammeItem = { kind: 'draft', draft, attempt: 2 };
    return inRoom(state, { programme: [...room.programme, again] });
  }
  return standsAfter(state, draft, draftEvent(stageOf(scenario, room).forum, outcome));
}

function draftEvent(forum: Forum, outcome: 'adopted' | 'rejected'): DraftEvent {
  if (outcome === 'rejected') return 'reject';
  return forum === 'plenary' ? 'adopt' : 'recommend';
}

/** What a stage leaves undecided is no longer in action. */
export const putOff = (state: SessionState): SessionState =>
  Object.entries(state.room.drafts)
    .filter(([, { status }]) => status === 'inAction')
    .reduce((before, [draft]) => standsAfter(before, draft, 'putOff'), state);
