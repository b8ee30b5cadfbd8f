import type { Rule, SeatQuestion, SeatRule } from '../kernel/question.ts';
import { inTheRoom } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { type HousePointEvent, housePointAccepts } from '../road/room-machines.ts';
import { type HousePoint, waitsForSpeech } from './house-points.ts';

const MEETING_PHASES: readonly Room['phase'][] = ['generalDebate', 'informals', 'action'];

type PointRule = 'MUN-8' | 'MUN-9';

/** A point is raised while the meeting sits, never in a vote, and one after the other. */
function pointsOpen(question: SeatQuestion, rule: PointRule): Verdict {
  const { room } = question;
  const { ballot, housePoint } = room;
  return firstRefusal(
    () => (MEETING_PHASES.includes(room.phase) ? ALLOWED : refuse(rule, 'noHousePointsNow')),
    () =>
      ballot?.phase === 'inProgress' || ballot?.phase === 'locked'
        ? refuse(rule, 'noHousePointInVote')
        : ALLOWED,
    () => inTheRoom(question),
    () => (housePoint === undefined ? ALLOWED : refuse(rule, 'housePointFirst')),
  );
}

export const raisePrivilege: SeatRule<'raisePrivilege'> = (question) =>
  pointsOpen(question, 'MUN-8');

export const inquire: SeatRule<'inquire'> = (question) => pointsOpen(question, 'MUN-9');

export const answerHousePoint: Rule<'answerHousePoint'> = ({ room }) =>
  withHousePoint(room, (point) =>
    firstRefusal(
      () => step(point, 'answer', 'housePointAnswered'),
      () =>
        waitsForSpeech(room, point) ? refuse(ruleOf(point), 'speakerNotInterrupted') : ALLOWED,
    ),
  );

export const closeHousePoint: Rule<'closeHousePoint'> = ({ room }) =>
  withHousePoint(room, (point) => step(point, 'close', 'answerFirst'));

function withHousePoint(room: Room, ask: (point: HousePoint) => Verdict): Verdict {
  return room.housePoint === undefined ? refuse('MUN-8', 'noHousePoint') : ask(room.housePoint);
}

const step = (point: HousePoint, event: HousePointEvent, reason: string): Verdict =>
  housePointAccepts(point, event) ? ALLOWED : refuse(ruleOf(point), reason);

const ruleOf = ({ kind }: HousePoint): PointRule => (kind === 'privilege' ? 'MUN-8' : 'MUN-9');
