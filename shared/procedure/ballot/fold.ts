import type { Choice, SeatId } from '../../scenario/scenario.ts';
import { hasSpoken, statementsClosed } from '../floor/fold.ts';
import type { Fold } from '../kernel/fact.ts';
import { drop, inRoom, without } from '../kernel/fold.ts';
import { decidesOf, type House } from '../kernel/house.ts';
import { countVotes, outcomeOf, QUORUM_WAIT_MS } from '../kernel/majority.ts';
import { isObserver, membersOf, seatsHeldByPeople } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Ballot, BallotResult, Room } from '../kernel/room.ts';
import { nextStep, stageOf } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { enterPhase, suspendedFor } from '../session/fold.ts';
import { type BallotEvent, moveBallot, presentBallot } from './ballot.ts';
import type { BallotFact } from './facts.ts';
import { isFromPaper, markedFromPaper } from './paper.ts';
import { ballotId, methodFor, nextInRollCall } from './programme.ts';

type BallotFold<T extends BallotFact['type']> = Fold<Extract<BallotFact, { type: T }>>;

/** The state with its ballot moved by an event and changed. Throws where there is no ballot. */
function withBallot(
  state: SessionState,
  event: BallotEvent,
  change: (ballot: Ballot) => Partial<Ballot> = () => ({}),
): SessionState {
  const moved = moveBallot(presentBallot(state.room), event);
  return inRoom(state, { ballot: { ...moved, ...change(moved) } });
}

export const ballotAnnounced: BallotFold<'ballotAnnounced'> = (state, _fact, house) => {
  const { room } = state;
  const [item, ...programme] = room.programme;
  if (item === undefined) throw new Error('Nothing is left to vote on: the log is broken.');
  const { attempt, kept, ...subject } = item;
  const method = methodFor(house, room, subject);
  const ballot: Ballot = {
    id: ballotId(house, room, item),
    subject,
    attempt,
    phase: 'announced',
    ...(method && { method }),
    sealed: room.options.board === 'sealed' || method === 'showOfHands',
    explained: [],
    intended: {},
    ...kept,
  };
  const announced = {
    ...state,
    choices: {},
    room: { ...room, programme, ballot, lights: {} },
  };
  const opened = subject.kind === 'motion' ? announced : statementsClosed(announced);
  return decidesOf(house, subject).announced(opened, subject, house);
};

export const voteRequested: BallotFold<'voteRequested'> = (state, { seat, method }) =>
  withBallot(state, 'requestVote', () => ({
    method,
    requestedBy: seat,
    sealed: state.room.options.board === 'sealed' || method === 'showOfHands',
  }));

export const explanationsOpened: BallotFold<'explanationsOpened'> = (state) =>
  withBallot(state, 'hearExplanations');

export const explanationsAfterOpened: BallotFold<'explanationsAfterOpened'> = (state) =>
  withBallot(state, 'hearExplanationsAfter');

export const voteExplained: BallotFold<'voteExplained'> = (state, { seat }) => {
  const heard = withBallot(hasSpoken(state, seat), 'explain', ({ explained }) => ({
    explained: [...explained, seat],
  }));
  const { results } = heard.room;
  const { id, explained } = presentBallot(heard.room);
  const result = own(results, id);
  return result === undefined
    ? heard
    : inRoom(heard, { results: { ...results, [id]: { ...result, explained } } });
};

export const votingOpened: BallotFold<'votingOpened'> = (state, { lot }, house) => {
  const opened = withBallot(state, 'openVoting');
  if (lot === undefined) return opened;
  const roll = { start: lot, ...nextInRollCall(house.scenario, state.room, lot, 0) };
  return inRoom(opened, { ballot: { ...presentBallot(opened.room), roll } });
};

/** MAJ-8: the meeting waits for its members, and an announced ballot with it. */
export const quorumAwaited: BallotFold<'quorumAwaited'> = (state, { at }, house) =>
  suspendedFor(inRoom(state, { quorumAwaited: true }), QUORUM_WAIT_MS, at, house);

/** MAJ-8: a meeting that waited in vain is adjourned; what was not decided stays undecided. */
export const adjournedForQuorum: BallotFold<'adjournedForQuorum'> = (state, { at }, house) => {
  const next = nextStep(house.scenario, state.room);
  return next === undefined ? withoutBallot(state) : enterPhase(state, next, at, house);
};

export const voteCast: BallotFold<'voteCast'> = (state, { seat, choice, by }, house) => {
  const { room } = state;
  const isCovered = by.kind === 'seat' && by.via === 'computer' && room.seats[seat] === 'covered';
  const covered = withCovered(presentBallot(room), seat, isCovered);
  const ballot = markedFromPaper(covered, seat, isFromPaper(room, by));
  const choices = { ...state.choices, [seat]: choice };
  const lights = ballot.sealed ? { ...room.lights, [seat]: 'cast' as const } : choices;
  const cast: SessionState = { ...state, choices, room: { ...room, ballot, lights } };
  return ballot.roll?.calling === seat ? callNext(cast, house) : cast;
};

/** SEA-18: whether the computer cast the seat's vote, as it now stands, for people who are away. */
function withCovered(ballot: Ballot, seat: SeatId, isCovered: boolean): Ballot {
  const { covered = {}, ...rest } = ballot;
  if (isCovered === (own(covered, seat) ?? false)) return ballot;
  const now = isCovered ? { ...covered, [seat]: true as const } : without(covered, seat);
  return Object.keys(now).length === 0 ? rest : { ...rest, covered: now };
}

export const rollCallPassed: BallotFold<'rollCallPassed'> = (state, _fact, house) =>
  callNext(withBallot(state, 'passRollCall'), house);

/** The Chair calls the next member who is in the room, or nobody when all have been called. */
function callNext(state: SessionState, { scenario }: House): SessionState {
  const ballot = presentBallot(state.room);
  if (ballot.roll === undefined) return state;
  const { start, called } = ballot.roll;
  const roll = {
    start,
    ...nextInRollCall(scenario, state.room, start, called),
  };
  return inRoom(state, { ballot: { ...ballot, roll } });
}

export const votingLocked: BallotFold<'votingLocked'> = (state) => withBallot(state, 'lock');

export const intentionDeclared: BallotFold<'intentionDeclared'> = (
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

export const resultDeclared: BallotFold<'resultDeclared'> = (state, { at, tieLoses }, house) => {
  const ballot = presentBallot(state.room);
  const seats = membersOf(house.scenario).map(({ id }) => id);
  const tally = countVotes(seats, state.choices, state.room.absent);
  const names = ballot.method !== 'showOfHands';
  const majority = decidesOf(house, ballot.subject).majority(house, state.room, ballot.subject);
  return conclude(state, house, 'declare', at, {
    outcome: outcomeOf(tally, {
      majority,
      isVotedAgain: isVotedAgain(house, state.room, ballot, tieLoses === true),
    }),
    ...(majority === 'twoThirds' && { majority }),
    how: ballot.method ?? 'recorded',
    tally,
    ...(names && { votes: lettersOf(seats, state.choices, state.room.absent) }),
  });
};

export const adoptedWithoutVote: BallotFold<'adoptedWithoutVote'> = (state, { at }, house) =>
  conclude(state, house, 'adoptWithoutVote', at, {
    outcome: 'adopted',
    how: 'withoutVote',
    tally: { yes: 0, no: 0, abstain: 0, notVoting: 0, absent: 0 },
  });

/** MAJ-3: whether a tie is voted on again: once, in plenary, on a proposal, or only on a draft as a whole. */
function isVotedAgain(
  house: House,
  room: Room,
  { subject, attempt }: Ballot,
  onlyWhole: boolean,
): boolean {
  const { forum } = stageOf(house.scenario, room);
  return (
    decidesOf(house, subject).votedAgain &&
    forum === 'plenary' &&
    attempt === 1 &&
    (subject.kind === 'draft' || !onlyWhole)
  );
}

/** Writes the result down and lets what follows from it follow. */
function conclude(
  state: SessionState,
  house: House,
  event: 'declare' | 'adoptWithoutVote',
  at: number,
  outcome: Pick<BallotResult, 'outcome' | 'majority' | 'how' | 'tally' | 'votes'>,
): SessionState {
  const { room } = state;
  const { id, subject, attempt, intended, explained, covered, paper } = presentBallot(room);
  const result: BallotResult = {
    ballot: id,
    stage: room.stage,
    subject,
    attempt,
    ...outcome,
    intended,
    ...(explained.length > 0 && { explained }),
    byPeople: seatsHeldByPeople(house.scenario, room).filter(
      (seat) => !isObserver(house.scenario, seat),
    ),
    ...(covered && { covered: Object.keys(covered).sort() }),
    ...(paper && { paper: Object.keys(paper).sort() }),
  };
  const concluded = inRoom(withBallot(state, event), {
    results: { ...room.results, [id]: result },
  });
  return decidesOf(house, subject).followed(concluded, subject, result.outcome, at, house);
}

/** No vote is under way any more. */
export function withoutBallot(state: SessionState): SessionState {
  return { ...state, choices: {}, room: { ...drop(state.room, 'ballot'), lights: {} } };
}

export const ballotClosed: BallotFold<'ballotClosed'> = (state) => {
  moveBallot(presentBallot(state.room), 'close');
  return withoutBallot(state);
};

export const roomLeft: BallotFold<'roomLeft'> = (state, { seat }, house) =>
  house.seatLeaves(inRoom(state, { absent: { ...state.room.absent, [seat]: true } }), seat, house);

export const roomEntered: BallotFold<'roomEntered'> = (state, { seat }) =>
  inRoom(state, { absent: without(state.room.absent, seat) });

/** One letter a seat: y, n, a, x for present but not voting, - for absent. */
function lettersOf(
  seats: readonly SeatId[],
  choices: Readonly<Record<SeatId, Choice>>,
  absent: Readonly<Record<SeatId, true>>,
): string {
  return seats.map((seat) => choices[seat]?.charAt(0) ?? (absent[seat] ? '-' : 'x')).join('');
}
