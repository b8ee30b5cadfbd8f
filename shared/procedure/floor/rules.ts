import { isConsensus } from '../../scenario/forums.ts';
import type { DraftId, Phase, PublicScenario } from '../../scenario/scenario.ts';
import { waitsForNothing } from '../kernel/house.ts';
import type { IssueSide } from '../kernel/issue-side.ts';
import { own } from '../kernel/own.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { isTabling, stageOf } from '../kernel/script.ts';
import { floorAccepts } from './floor.ts';
import { isLetIn, isStakeholder } from './stakeholders.ts';

/** Decision 34/401: two replies per delegation on an item at a meeting. */
const REPLIES_ALLOWED = 2;

/** Phases whose statements are replied to at the end of the meeting. */
const REPLIED_IN: readonly Phase[] = ['generalDebate', 'action', 'outcome'];

const isListed = (room: Room, seat: string) =>
  room.floor.queue.includes(seat) || room.floor.speaker === seat;

/** Statements are made in the general debate, and after a report was sought by consensus. */
const isDebate = ({ phase, negotiation }: Room): boolean =>
  phase === 'generalDebate' || (phase === 'outcome' && negotiation !== undefined);

/** MUN-5 and MUN-6: while a caucus is held the list of speakers waits, and nothing else is moved. */
export function noCaucus({ caucus }: Room): Verdict {
  if (caucus === undefined) return ALLOWED;
  return refuse(caucus.kind === 'moderated' ? 'MUN-5' : 'MUN-6', 'caucusUnderWay');
}

/**
 * FLO-8: whether general statements are heard: before the first vote on the texts that are tabled
 * where one votes. A plenary that acts on a report does not debate it again (rule 66).
 */
export const statementsHeard = (scenario: PublicScenario, room: Room): boolean =>
  room.phase === 'action' &&
  isTabling(scenario, room) &&
  !isConsensus(stageOf(scenario, room).forum) &&
  room.ballot === undefined &&
  room.programme.length > 0 &&
  !Object.values(room.results).some(
    ({ stage, subject }) => stage === room.stage && subject.kind !== 'motion',
  );

export const mayRequestFloor = ({ scenario, room, seat }: SeatQuestion): Verdict =>
  firstRefusal(
    () =>
      isDebate(room) || statementsHeard(scenario, room)
        ? ALLOWED
        : room.phase === 'action'
          ? refuse('FLO-8', 'statementsOver')
          : refuse('FLO-7', 'noDebate'),
    () => isLetIn(scenario, room, seat),
    () => noCaucus(room),
    () => (isListed(room, seat) ? refuse('FLO-2', 'listedAlready') : ALLOWED),
    () => (room.floor.list === 'open' ? ALLOWED : refuse('FLO-3', 'listClosed')),
  );

export const mayLeaveList = ({ room, seat }: SeatQuestion): Verdict =>
  room.floor.queue.includes(seat) || room.floor.replies.includes(seat)
    ? ALLOWED
    : refuse('FLO-2', 'notListed');

export const mayRequestReply = ({ scenario, room, seat }: SeatQuestion): Verdict =>
  firstRefusal(
    () => (isStakeholder(scenario, seat) ? refuse('FLO-13', 'stakeholdersDoNotReply') : ALLOWED),
    () => (REPLIED_IN.includes(room.phase) ? ALLOWED : refuse('FLO-6', 'noReplyNow')),
    () => (room.floor.replies.includes(seat) ? refuse('FLO-2', 'listedAlready') : ALLOWED),
    () =>
      (room.floor.repliesUsed[seat] ?? 0) >= REPLIES_ALLOWED
        ? refuse('FLO-6', 'repliesUsed', { count: REPLIES_ALLOWED })
        : ALLOWED,
    () =>
      Object.keys(room.floor.spoken).some((other) => other !== seat)
        ? ALLOWED
        : refuse('FLO-6', 'nothingToReplyTo'),
  );

export const hasFloor = ({ room, seat }: SeatQuestion): Verdict =>
  room.floor.speaker === seat ? ALLOWED : refuse('FLO-5', 'notYourFloor');

/** FLO-5 and FLO-9: who has the floor speaks, and may say for which of the texts that can be voted on. */
export const maySpeak = (
  question: SeatQuestion<{
    readonly inFavourOf?: readonly DraftId[] | undefined;
    readonly speaksTo?: readonly IssueSide[] | undefined;
  }>,
): Verdict => {
  const { scenario, room, command } = question;
  const texts = textsSpokenFor(scenario, room);
  return firstRefusal(
    () => hasFloor(question),
    () =>
      (command.inFavourOf ?? []).every((id) => texts.includes(id))
        ? ALLOWED
        : refuse('FLO-9', 'notBeforeMeeting'),
    () => mayMark(question),
  );
};

/** FLO-10: a statement is marked with issues that the scenario has, each once. */
export function mayMark({
  scenario,
  command,
}: SeatQuestion<{ readonly speaksTo?: readonly IssueSide[] | undefined }>): Verdict {
  const marked = (command.speaksTo ?? []).map(({ issue }) => issue);
  const isKnown = marked.every((issue) => scenario.issues.some(({ id }) => id === issue));
  if (!isKnown) return refuse('FLO-10', 'issueUnmarked');
  return new Set(marked).size === marked.length ? ALLOWED : refuse('FLO-10', 'bothEnds');
}

/** FLO-9: the texts for which one can speak: those that are put to the vote, and not withdrawn. */
export const textsSpokenFor = (scenario: PublicScenario, room: Room): readonly DraftId[] =>
  scenario.drafts
    .filter(({ id, kind }) => {
      const standing = own(room.drafts, id);
      return kind === 'resolution' && standing !== undefined && standing.status !== 'withdrawn';
    })
    .map(({ id }) => id);

export const mayCallNext = ({ house, room }: Question): Verdict =>
  firstRefusal(
    () => (REPLIED_IN.includes(room.phase) ? ALLOWED : refuse('FLO-7', 'noDebate')),
    () =>
      room.floor.queue.length + room.floor.replies.length > 0
        ? ALLOWED
        : refuse('FLO-1', 'listEmpty'),
    // FLO-6: in action replies come last, after the votes and what is said on them.
    () =>
      room.phase === 'action' && room.floor.queue.length === 0
        ? waitsForNothing(house, room, 'replies')
        : ALLOWED,
    () => (floorAccepts(room.floor, 'giveFloor') ? ALLOWED : refuse('FLO-5', 'floorTaken')),
  );

export const mayEndSpeech = ({ room }: Question): Verdict =>
  floorAccepts(room.floor, 'yield') ? ALLOWED : refuse('FLO-5', 'floorEmpty');

export const mayCloseList = ({ room }: Question): Verdict =>
  floorAccepts(room.floor, 'closeList') ? ALLOWED : refuse('FLO-3', 'listClosedAlready');

export const mayOpenList = ({ room }: Question): Verdict =>
  floorAccepts(room.floor, 'openList') ? ALLOWED : refuse('FLO-3', 'listOpenAlready');
