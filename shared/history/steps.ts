import { refusal } from '../procedure/kernel/refusal.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { stageOf, stepTo } from '../procedure/kernel/script.ts';
import type { SeatCommand } from '../procedure/road/moves.ts';
import { sha256Hex } from '../scenario/hash.ts';
import type { HistoryMove, RecordedBallot, Scenario, SeatId } from '../scenario/scenario.ts';
import { consensusSteps } from './consensus-steps.ts';
import { chairDoes, type Meeting, type Step, seatDoes, wait } from './meeting.ts';
import { recordedBallotOf } from './recorded-ballot.ts';

type MoveOf<M extends HistoryMove['move']> = Extract<HistoryMove, { move: M }>;

/** Film time, in ms. */
const SCENE_MS = 4_000;
const SPEAKER_RISES_MS = 700;
const READING_START_MS = 3_000;
const READING_MS_A_LETTER = 45;
const DOORS_MS = 1_600;
const BEFORE_VOTING_MS = 1_200;
const VOTES_MS = 9_000;
const LOCK_MS = 1_500;
const RESULT_MS = 6_000;

/** How long a text stays up, ms. */
const readingTime = (text: string) => READING_START_MS + READING_MS_A_LETTER * text.length;

/**
 * The steps that one historic move comes to, in the room as it is when each is asked for: the move
 * itself, what the Chair does of course around it, and the pauses between.
 */
export function stepsOf(scenario: Scenario, meeting: Meeting, move: HistoryMove): Iterable<Step> {
  switch (move.move) {
    case 'enterPhase':
      return enterPhase(scenario, meeting, move);
    case 'tell':
      return [chairDoes({ type: 'broadcastNote', text: move.text }), wait(readingTime(move.text))];
    case 'introduce':
      return fromTheFloor(meeting, move.by, 'requestFloor', [
        seatDoes(move.by, { type: 'introduceDraft', draft: move.draft }),
        wait(SCENE_MS),
      ]);
    case 'statement':
      return speech(meeting, move, 'requestFloor');
    case 'reply':
      return speech(meeting, move, 'requestReply');
    case 'announce':
      return announce(scenario, meeting, move);
    case 'explain':
      return explain(meeting, move);
    case 'requestDivision':
      return requestDivision(meeting, move);
    case 'objectToDivision':
      return motion(meeting, move.by, { type: 'objectToDivision' }, SCENE_MS);
    case 'speakOnDivision': {
      const { by, side, text } = move;
      return motion(meeting, by, { type: 'speakOnDivision', side, text }, readingTime(text));
    }
    case 'closeHearing':
      return [chairDoes({ type: 'closeDivisionHearing' }), wait(SCENE_MS / 2)];
    case 'vote':
      return vote(scenario, meeting, move);
    default:
      return consensusSteps(meeting, move);
  }
}

function* enterPhase(
  scenario: Scenario,
  meeting: Meeting,
  { stage, phase }: MoveOf<'enterPhase'>,
): Iterable<Step> {
  yield* closeDeclared(meeting.room);
  if (meeting.room.phase === 'lobby') yield chairDoes({ type: 'advancePhase', to: 'briefing' });
  const target = stepTo(scenario, meeting.room, phase);
  if (target === undefined || scenario.stages[target.stage]?.id !== stage) {
    const values = { from: meeting.room.phase, to: phase };
    yield { kind: 'refuse', refusal: refusal('SES-1', 'phaseOrder', values) };
  }
  yield chairDoes({ type: 'advancePhase', to: phase });
  yield wait(SCENE_MS);
}

function speech(
  meeting: Meeting,
  { by, text }: MoveOf<'statement' | 'reply'>,
  ask: 'requestFloor' | 'requestReply',
): Iterable<Step> {
  return fromTheFloor(meeting, by, ask, [
    seatDoes(by, { type: 'say', text }),
    wait(readingTime(text)),
  ]);
}

/** What a delegation does while it has the floor, from its request to its leaving the podium. */
function* fromTheFloor(
  meeting: Meeting,
  seat: SeatId,
  ask: 'requestFloor' | 'requestReply',
  steps: readonly Step[],
): Iterable<Step> {
  yield* bringIn(meeting.room, seat);
  yield seatDoes(seat, { type: ask });
  yield wait(SPEAKER_RISES_MS);
  yield chairDoes({ type: 'callNextSpeaker' });
  yield wait(SPEAKER_RISES_MS);
  yield* steps;
  yield seatDoes(seat, { type: 'yieldFloor' });
}

function* announce(
  scenario: Scenario,
  meeting: Meeting,
  { ballot }: MoveOf<'announce'>,
): Iterable<Step> {
  yield* closeDeclared(meeting.room);
  // No move of the history objected, so the Chair divides the text without a vote.
  if (meeting.room.division?.phase === 'requested') yield chairDoes({ type: 'grantDivision' });
  yield chairDoes({ type: 'announceBallot' });
  yield* mustBeUp(scenario, meeting.room, ballot);
  yield wait(SCENE_MS);
}

/** Refuses a ballot other than the one that the rules have brought up. */
function* mustBeUp(scenario: Scenario, room: Room, ballot: string): Iterable<Step> {
  if (room.ballot === undefined) return;
  const { subject } = room.ballot;
  const up = recordedBallotOf(scenario.record, stageOf(scenario, room).id, subject);
  if (up?.id !== ballot) yield { kind: 'refuse', refusal: refusal('DRA-5', 'notNext') };
}

function* explain(meeting: Meeting, { by, text }: MoveOf<'explain'>): Iterable<Step> {
  const phase = meeting.room.ballot?.phase;
  yield* bringIn(meeting.room, by);
  if (phase === 'announced') yield chairDoes({ type: 'hearExplanations' });
  if (phase === 'declared') yield chairDoes({ type: 'hearExplanationsAfter' });
  yield seatDoes(by, { type: 'explainVote', text });
  yield wait(readingTime(text));
}

function* requestDivision(
  meeting: Meeting,
  { by, draft, parts }: MoveOf<'requestDivision'>,
): Iterable<Step> {
  yield* closeDeclared(meeting.room);
  yield* motion(meeting, by, { type: 'requestDivision', draft, parts }, SCENE_MS);
}

function* motion(
  meeting: Meeting,
  seat: SeatId,
  command: SeatCommand,
  afterwards: number,
): Iterable<Step> {
  yield* bringIn(meeting.room, seat);
  yield seatDoes(seat, command);
  yield wait(afterwards);
}

/** Who took no part leaves first: the record does not tell absent from not voting. */
function* vote(
  scenario: Scenario,
  meeting: Meeting,
  { ballot: id }: MoveOf<'vote'>,
): Iterable<Step> {
  yield* mustBeUp(scenario, meeting.room, id);
  const recorded = scenario.record.find((ballot) => ballot.id === id);
  if (recorded === undefined) throw new Error(`The record has no ballot ${id}.`);
  yield* spread(doors(meeting.room, recorded), DOORS_MS);
  yield wait(BEFORE_VOTING_MS);
  yield chairDoes({ type: 'openVoting' });
  yield wait(BEFORE_VOTING_MS);
  yield* spread(votes(recorded), VOTES_MS);
  yield wait(LOCK_MS);
  yield chairDoes({ type: 'lockVoting' });
  yield wait(LOCK_MS);
  yield chairDoes({ type: 'declareResult' });
  yield wait(RESULT_MS);
}

/** Delegations that leave or come back so that those are here who voted. */
function doors(room: Room, { votes: recorded }: RecordedBallot): readonly Step[] {
  return Object.entries(recorded).flatMap(([seat, choice]): Step[] => {
    const isHere = room.absent[seat] === undefined;
    if (choice === 'absent') return isHere ? [seatDoes(seat, { type: 'leaveRoom' })] : [];
    return isHere ? [] : [seatDoes(seat, { type: 'returnToRoom' })];
  });
}

/** The votes in an order without meaning, since the record has none: by a hash, always the same. */
function votes({ id, votes: recorded }: RecordedBallot): readonly Step[] {
  return Object.entries(recorded)
    .flatMap(([seat, choice]) =>
      choice === 'absent'
        ? []
        : [
            {
              order: sha256Hex(`${id} ${seat}`),
              cast: seatDoes(seat, { type: 'castVote', choice }),
            },
          ],
    )
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .map(({ cast }) => cast);
}

/** The steps one after the other over `ms`, in whole milliseconds. */
function* spread(steps: readonly Step[], ms: number): Iterable<Step> {
  const due = (index: number) => Math.round((ms * index) / steps.length);
  for (const [index, step] of steps.entries()) {
    yield step;
    yield wait(due(index + 1) - due(index));
  }
}

/** A ballot whose result is out ends when something else begins. */
function* closeDeclared({ ballot }: Room): Iterable<Step> {
  if (ballot?.phase === 'declared' || ballot?.phase === 'explanationsAfter') {
    yield chairDoes({ type: 'closeBallot' });
  }
}

/** A delegation that was away for a vote and now takes part has come back. */
function* bringIn(room: Room, seat: SeatId): Iterable<Step> {
  if (room.absent[seat]) yield seatDoes(seat, { type: 'returnToRoom' });
}
