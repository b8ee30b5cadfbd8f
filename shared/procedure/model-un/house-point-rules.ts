import type { Phase } from '../../scenario/scenario.ts';
import { isVoteUnderWay, type Question, type SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { type HousePoint, housePointAccepts, waitsForSpeech } from './house-points.ts';

const MEETING_PHASES: readonly Phase[] = ['generalDebate', 'informals', 'action'];

type PointRule = 'MUN-8' | 'MUN-9';

/** A point is raised while the meeting sits, never in a vote, and one after the other. */
function pointsOpen({ room }: SeatQuestion, rule: PointRule): Verdict {
  return firstRefusal(
    () => (MEETING_PHASES.includes(room.phase) ? ALLOWED : refuse(rule, 'noHousePointsNow')),
    () => (isVoteUnderWay(room) ? refuse(rule, 'noHousePointInVote') : ALLOWED),
    () => (room.housePoint === undefined ? ALLOWED : refuse(rule, 'housePointFirst')),
  );
}

export const mayRaisePrivilege = (question: SeatQuestion): Verdict => pointsOpen(question, 'MUN-8');

export const mayInquire = (question: SeatQuestion): Verdict => pointsOpen(question, 'MUN-9');

export const mayAnswer = ({ room }: Question): Verdict =>
  withHousePoint(room, (point) =>
    firstRefusal(
      () => step(point, 'answer', 'housePointAnswered'),
      () =>
        waitsForSpeech(room, point) ? refuse(ruleOf(point), 'speakerNotInterrupted') : ALLOWED,
    ),
  );

export const mayCloseHousePoint = ({ room }: Question): Verdict =>
  withHousePoint(room, (point) => step(point, 'close', 'answerFirst'));

function withHousePoint(room: Room, ask: (point: HousePoint) => Verdict): Verdict {
  return room.housePoint === undefined ? refuse('MUN-8', 'noHousePoint') : ask(room.housePoint);
}

const step = (point: HousePoint, event: 'answer' | 'close', reason: string): Verdict =>
  housePointAccepts(point, event) ? ALLOWED : refuse(ruleOf(point), reason);

const ruleOf = ({ kind }: HousePoint): PointRule => (kind === 'privilege' ? 'MUN-8' : 'MUN-9');
