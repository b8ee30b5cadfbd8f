import type { PublicScenario } from '../../scenario/scenario.ts';
import { presentAmendment } from '../amendments/present.ts';
import { withoutBallot } from '../ballot/fold.ts';
import { postponeBallot, withNext } from '../ballot/postpone.ts';
import { moveDraft } from '../drafts/draft.ts';
import type { Fold } from '../kernel/fact.ts';
import { changeDraft, drop, inRoom } from '../kernel/fold.ts';
import { heard } from '../kernel/hearing.ts';
import type { House } from '../kernel/house.ts';
import type { BallotSubject, ProgrammeItem, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Cause } from '../texts/paragraphs.ts';
import { withChanges } from '../texts/text-changes.ts';
import { textOf } from '../texts/texts.ts';
import type { TextChange } from '../texts/words.ts';
import {
  type Divided,
  type Division,
  type DivisionRequest,
  dividedBy,
  isSameDivided,
  moveDivision,
  presentDivision,
} from './division.ts';
import type { DivisionFact } from './facts.ts';
import { lapses, partsOfAmendment, partsOfText, smallestParts } from './parts.ts';

type DivisionFold<T extends DivisionFact['type']> = Fold<Extract<DivisionFact, { type: T }>>;

/** DIV-1: the request comes before the vote; a ballot just announced goes back to wait. */
export const divisionRequested: DivisionFold<'divisionRequested'> = (
  state,
  { seat, parts, seq, ...fact },
  { scenario },
) => {
  const { division: present } = state.room;
  const divided = dividedBy(fact);
  const division = present && isSameDivided(present, divided) ? present : undefined;
  const requests = [...(division?.requests ?? []), { seat, parts }];
  const asked: Division = {
    id: `d${seq}`,
    ...divided,
    inFavour: [],
    against: [],
    ...division,
    phase: 'requested',
    requests,
    parts: partsAsked(scenario, state.room, divided, requests),
  };
  return inRoom(postponeBallot(state), { division: asked });
};

const partsAsked = (
  scenario: PublicScenario,
  room: Room,
  { draft, amendment }: Divided,
  requests: readonly DivisionRequest[],
) =>
  smallestParts(
    amendment === undefined
      ? partsOfText(scenario, room, draft)
      : partsOfAmendment(presentAmendment(room, amendment)),
    requests.flatMap(({ parts }) => parts),
  );

/** DIV-9: the parts that others have asked for stay asked for; without any there is no division. */
export const divisionRequestWithdrawn: DivisionFold<'divisionRequestWithdrawn'> = (
  state,
  { seat },
  { scenario },
) => {
  const division = presentDivision(state.room);
  moveDivision(division, 'withdraw');
  const requests = division.requests.filter((request) => request.seat !== seat);
  if (requests.length === 0) {
    const left = withoutDivisionVote(state);
    return { ...left, room: drop(left.room, 'division') };
  }
  const parts = partsAsked(scenario, state.room, division, requests);
  return inRoom(state, { division: { ...division, requests, parts } });
};

/** DIV-9: the request waits for objections again. */
export const divisionObjectionWithdrawn: DivisionFold<'divisionObjectionWithdrawn'> = (
  state,
  { seat },
) => {
  const { objector, ...division } = moveDivision(presentDivision(state.room), 'withdrawObjection');
  const satisfied = [...(division.satisfied ?? []), seat];
  return inRoom(withoutDivisionVote(state), { division: { ...division, satisfied } });
};

/** The vote on the motion is not taken after all; it had at most been announced. */
function withoutDivisionVote(state: SessionState): SessionState {
  const { ballot } = state.room;
  const left = ballot?.subject.kind === 'division' ? withoutBallot(state) : state;
  return inRoom(left, {
    programme: left.room.programme.filter(({ kind }) => kind !== 'division'),
  });
}

export const divisionObjected: DivisionFold<'divisionObjected'> = (state, { seat }) =>
  inRoom(state, {
    division: { ...moveDivision(presentDivision(state.room), 'object'), objector: seat },
  });

export const divisionSpoken: DivisionFold<'divisionSpoken'> = (state, { seat, side }) => {
  const division = moveDivision(presentDivision(state.room), 'speak');
  return inRoom(state, { division: heard(division, seat, side) });
};

export const divisionGranted: DivisionFold<'divisionGranted'> = (state) =>
  withParts(state, moveDivision(presentDivision(state.room), 'grant'));

export const divisionHearingClosed: DivisionFold<'divisionHearingClosed'> = (
  state,
  _fact,
  house,
) => {
  const division = moveDivision(presentDivision(state.room), 'closeHearing');
  const motion: ProgrammeItem = { kind: 'division', ...dividedBy(division), attempt: 1 };
  return inRoom(state, { division, programme: withNext(house, state.room.programme, motion) });
};

/** The separate votes come just before the vote on what remains. */
function withParts(state: SessionState, division: Division): SessionState {
  const { draft, amendment, parts } = division;
  const votes = parts.map(
    (part): ProgrammeItem =>
      amendment === undefined
        ? { kind: 'part', draft, part, attempt: 1 }
        : { kind: 'amendmentPart', draft, amendment, part, attempt: 1 },
  );
  const isWhole = (item: ProgrammeItem): boolean =>
    amendment === undefined
      ? item.kind === 'draft' && item.draft === draft
      : item.kind === 'amendment' && item.amendment === amendment;
  const programme = state.room.programme.flatMap((item) =>
    isWhole(item) ? [...votes, item] : [item],
  );
  return inRoom(state, { division, programme });
}

/** DIV-4: the motion carried, the parts come first; lost or tied, the text is voted on undivided. */
export function afterDivisionVote(state: SessionState, carried: boolean): SessionState {
  const division = presentDivision(state.room);
  return carried
    ? withParts(state, moveDivision(division, 'carry'))
    : { ...state, room: drop(state.room, 'division') };
}

/** DIV-5 and DIV-6: a part not kept is taken out; a text with nothing operative left is rejected. */
export function afterPart(
  state: SessionState,
  { draft, part }: Extract<BallotSubject, { kind: 'part' }>,
  kept: boolean,
  house: House,
): SessionState {
  const { room } = state;
  const by = (room.division?.requests ?? [])
    .filter(({ parts }) => parts.flat().some((id) => part.includes(id)))
    .map(({ seat }) => seat);
  const { seq, at } = state;
  const cause: Cause = { fact: seq + 1, at, how: 'separateVote', by: [...new Set(by)] };
  const drafts = kept
    ? room.drafts
    : withChanges(house.scenario, room.drafts, draft, part.map(takenOut), () => cause);
  const voted = inRoom(state, { drafts });
  if (partsLeft(room, draft) || !lapses(textOf(house.scenario, voted.room, draft))) return voted;
  const lapsed = inRoom(voted, {
    drafts: changeDraft(drafts, draft, ({ status }) => ({ status: moveDraft(status, 'reject') })),
  });
  return house.draftGone(lapsed, draft, house);
}

const takenOut = (paragraph: string): TextChange => ({ kind: 'delete', paragraph });

/** Whether a separate vote on the draft is still to come. */
const partsLeft = (room: Room, draft: string): boolean =>
  room.programme.some((item) => item.kind === 'part' && item.draft === draft);
