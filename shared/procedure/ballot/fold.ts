import type { Choice, DraftId, Forum, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { afterAmendment } from '../amendments/fold.ts';
import { afterDivisionVote, endDivision, partsLeft } from '../division/fold.ts';
import { lapses } from '../division/parts.ts';
import { changeDraft, drop, type Fold, inRoom, without } from '../kernel/fold.ts';
import { countVotes, outcomeOf, type YesNo } from '../kernel/majority.ts';
import { isObserver, membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Ballot, BallotResult, BallotSubject, ProgrammeItem, Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { afterMotion, setDown } from '../motions/fold.ts';
import { motionCarries } from '../motions/motions.ts';
import { type BallotEvent, type DraftEvent, moveBallot, moveDraft } from '../road/room-machines.ts';
import { textOf } from '../texts/texts.ts';
import { ballotId, draftIn, methodFor, nextInRollCall, seatsHeldByPeople } from './programme.ts';

/** The state with its ballot moved by an event and changed. Throws where there is no ballot. */
function withBallot(
  state: SessionState,
  event: BallotEvent,
  change: (ballot: Ballot) => Partial<Ballot> = () => ({}),
): SessionState {
  const moved = moveBallot(presentBallot(state.room), event);
  return inRoom(state, { ballot: { ...moved, ...change(moved) } });
}

function presentBallot(room: Room): Ballot {
  if (room.ballot === undefined) throw new Error('There is no ballot: the log is broken.');
  return room.ballot;
}

export const ballotAnnounced: Fold<'ballotAnnounced'> = (state, _fact, scenario) => {
  const { room } = state;
  const [item, ...programme] = room.programme;
  if (item === undefined) throw new Error('Nothing is left to vote on: the log is broken.');
  const { attempt, ...subject } = item;
  const method = methodFor(scenario, room, subject);
  const ballot: Ballot = {
    id: ballotId(scenario, room, item),
    subject,
    attempt,
    phase: 'announced',
    ...(method && { method }),
    sealed: room.options.board === 'sealed' || method === 'showOfHands',
    explained: [],
    intended: {},
  };
  const drafts =
    subject.kind === 'draft' || subject.kind === 'part' || subject.kind === 'amendment'
      ? changeDraft(room.drafts, subject.draft, ({ status }) => ({
          status: moveDraft(status, 'takeUp'),
        }))
      : room.drafts;
  return {
    ...state,
    choices: {},
    room: { ...room, programme, ballot, drafts, lights: {} },
  };
};

export const voteRequested: Fold<'voteRequested'> = (state, { seat, method }) =>
  withBallot(state, 'requestVote', () => ({
    method,
    requestedBy: seat,
    sealed: state.room.options.board === 'sealed' || method === 'showOfHands',
  }));

export const explanationsOpened: Fold<'explanationsOpened'> = (state) =>
  withBallot(state, 'hearExplanations');

export const explanationsAfterOpened: Fold<'explanationsAfterOpened'> = (state) =>
  withBallot(state, 'hearExplanationsAfter');

export const voteExplained: Fold<'voteExplained'> = (state, { seat }) =>
  withBallot(state, 'explain', ({ explained }) => ({
    explained: [...explained, seat],
  }));

export const votingOpened: Fold<'votingOpened'> = (state, { lot }, scenario) => {
  const opened = withBallot(state, 'openVoting');
  if (lot === undefined) return opened;
  const roll = { start: lot, ...nextInRollCall(scenario, state.room, lot, 0) };
  return inRoom(opened, { ballot: { ...presentBallot(opened.room), roll } });
};

export const voteCast: Fold<'voteCast'> = (state, { seat, choice }, scenario) => {
  const { room } = state;
  const ballot = presentBallot(room);
  const choices = { ...state.choices, [seat]: choice };
  const lights = ballot.sealed ? { ...room.lights, [seat]: 'cast' as const } : choices;
  const cast: SessionState = { ...state, choices, room: { ...room, lights } };
  return ballot.roll?.calling === seat ? callNext(cast, scenario) : cast;
};

export const rollCallPassed: Fold<'rollCallPassed'> = (state, _fact, scenario) =>
  callNext(withBallot(state, 'passRollCall'), scenario);

/** The Chair calls the next member who is in the room, or nobody when all have been called. */
function callNext(state: SessionState, scenario: PublicScenario): SessionState {
  const ballot = presentBallot(state.room);
  if (ballot.roll === undefined) return state;
  const { start, called } = ballot.roll;
  const roll = {
    start,
    ...nextInRollCall(scenario, state.room, start, called),
  };
  return inRoom(state, { ballot: { ...ballot, roll } });
}

export const votingLocked: Fold<'votingLocked'> = (state) => withBallot(state, 'lock');

export const intentionDeclared: Fold<'intentionDeclared'> = (
  state,
  { ballot: id, seat, choice },
) => {
  const { ballot, results } = state.room;
  const noted =
    ballot?.id === id
      ? withBallot(state, 'declareIntention', ({ intended }) => ({
          intended: { ...intended, [seat]: choice },
        }))
      : state;
  const result = own(results, id);
  if (result === undefined) return noted;
  const intended = { ...result.intended, [seat]: choice };
  return inRoom(noted, {
    results: { ...results, [id]: { ...result, intended } },
  });
};

export const resultDeclared: Fold<'resultDeclared'> = (state, { at }, scenario) => {
  const ballot = presentBallot(state.room);
  const seats = membersOf(scenario).map(({ id }) => id);
  const tally = countVotes(seats, state.choices, state.room.absent);
  const { forum } = stageOf(scenario, state.room);
  const names = ballot.method !== 'showOfHands';
  return conclude(state, scenario, 'declare', at, {
    outcome: decided(ballot, tally, forum),
    how: ballot.method ?? 'recorded',
    tally,
    ...(names && { votes: lettersOf(seats, state.choices, state.room.absent) }),
  });
};

export const adoptedWithoutVote: Fold<'adoptedWithoutVote'> = (state, { at }, scenario) =>
  conclude(state, scenario, 'adoptWithoutVote', at, {
    outcome: 'adopted',
    how: 'withoutVote',
    tally: { yes: 0, no: 0, abstain: 0, notVoting: 0, absent: 0 },
  });

/** Only a proposal as a whole is voted on again after a tie (rule 95); a motion carries or is lost. */
function decided(
  { subject, attempt }: Ballot,
  tally: YesNo,
  forum: Forum,
): BallotResult['outcome'] {
  if (subject.kind === 'motion') {
    return motionCarries(subject.matter.kind, tally) ? 'adopted' : 'rejected';
  }
  return outcomeOf(tally, forum, subject.kind === 'draft' ? attempt : 2);
}

/** Writes the result down and lets it work on the draft and on the programme. */
function conclude(
  state: SessionState,
  scenario: PublicScenario,
  event: 'declare' | 'adoptWithoutVote',
  at: number,
  outcome: Pick<BallotResult, 'outcome' | 'how' | 'tally' | 'votes'>,
): SessionState {
  const { room } = state;
  const { id, subject, attempt, intended } = presentBallot(room);
  const result: BallotResult = {
    ballot: id,
    stage: room.stage,
    subject,
    attempt,
    ...outcome,
    intended,
    byPeople: seatsHeldByPeople(room).filter((seat) => !isObserver(scenario, seat)),
  };
  const concluded = inRoom(withBallot(state, event), {
    results: { ...room.results, [id]: result },
  });
  switch (subject.kind) {
    case 'noVote':
      return afterNoVote(concluded, subject.draft, result.outcome === 'adopted');
    case 'motion':
      return afterMotion(concluded, scenario, subject, result.outcome === 'adopted', at);
    case 'division':
      return afterDivisionVote(concluded, result.outcome === 'adopted');
    case 'part':
      return afterPart(concluded, scenario, subject, result.outcome === 'adopted');
    case 'amendment':
      return afterAmendment(concluded, scenario, subject.amendment, result.outcome === 'adopted');
    case 'draft':
      return endDivision(
        afterDraft(concluded, scenario, subject.draft, result.outcome),
        subject.draft,
      );
  }
}

/** DIV-5 and DIV-6: a part not kept is taken out; a text with nothing operative left is rejected. */
function afterPart(
  state: SessionState,
  scenario: PublicScenario,
  { draft, part }: Extract<BallotSubject, { kind: 'part' }>,
  kept: boolean,
): SessionState {
  const { room } = state;
  const drafts = kept
    ? room.drafts
    : changeDraft(room.drafts, draft, ({ dropped }) => ({ dropped: [...dropped, ...part] }));
  const voted = inRoom(state, { drafts });
  if (partsLeft(room, draft) || !lapses(textOf(scenario, voted.room, draft))) return voted;
  const lapsed = inRoom(voted, {
    drafts: changeDraft(drafts, draft, ({ status }) => ({ status: moveDraft(status, 'reject') })),
    programme: room.programme.filter((item) => draftIn(item) !== draft),
  });
  return endDivision(lapsed, draft);
}

/** DRA-6: the draft is not voted on, if the meeting has so decided. */
const afterNoVote = (state: SessionState, draft: DraftId, carried: boolean): SessionState =>
  carried ? setDown(state, draft) : state;

function afterDraft(
  state: SessionState,
  scenario: PublicScenario,
  draft: DraftId,
  outcome: BallotResult['outcome'],
): SessionState {
  const { room } = state;
  if (outcome === 'tied') {
    const again: ProgrammeItem = { kind: 'draft', draft, attempt: 2 };
    return inRoom(state, { programme: [...room.programme, again] });
  }
  const event = draftEvent(stageOf(scenario, room).forum, outcome);
  return inRoom(state, {
    drafts: changeDraft(room.drafts, draft, ({ status }) => ({
      status: moveDraft(status, event),
    })),
  });
}

function draftEvent(forum: Forum, outcome: 'adopted' | 'rejected'): DraftEvent {
  if (outcome === 'rejected') return 'reject';
  return forum === 'plenary' ? 'adopt' : 'recommend';
}

export const ballotClosed: Fold<'ballotClosed'> = (state) => {
  moveBallot(presentBallot(state.room), 'close');
  return {
    ...state,
    choices: {},
    room: { ...drop(state.room, 'ballot'), lights: {} },
  };
};

export const roomLeft: Fold<'roomLeft'> = (state, { seat }) => {
  const { absent, floor } = state.room;
  return inRoom(state, {
    absent: { ...absent, [seat]: true },
    floor: { ...floor, queue: floor.queue.filter((other) => other !== seat) },
  });
};

export const roomEntered: Fold<'roomEntered'> = (state, { seat }) =>
  inRoom(state, { absent: without(state.room.absent, seat) });

/** One letter a seat: y, n, a, x for present but not voting, - for absent. */
function lettersOf(
  seats: readonly SeatId[],
  choices: Readonly<Record<SeatId, Choice>>,
  absent: Readonly<Record<SeatId, true>>,
): string {
  return seats.map((seat) => choices[seat]?.charAt(0) ?? (absent[seat] ? '-' : 'x')).join('');
}
