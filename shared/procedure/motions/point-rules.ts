import { isVoteUnderWay, type Question, type SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { type PointMatter, type PointOfOrder, pointAccepts } from './point.ts';
import { noMotionPut } from './rules.ts';

export const mayRaisePoint = ({
  room,
  seat,
  command,
}: SeatQuestion<{ readonly matter: PointMatter }>): Verdict => {
  const isVoting = isVoteUnderWay(room);
  return firstRefusal(
    () =>
      room.phase === 'generalDebate' || room.phase === 'action'
        ? ALLOWED
        : refuse('PTO-1', 'noMeeting'),
    () => (room.point === undefined ? ALLOWED : refuse('PTO-1', 'pointFirst')),
    () =>
      isVoting && command.matter !== 'conductOfVote' ? refuse('PTO-2', 'onlyConduct') : ALLOWED,
    () =>
      isVoting && room.ballot?.points?.includes(seat)
        ? refuse('PTO-2', 'pointOnThisVote')
        : ALLOWED,
    () => fitsTheMoment(room, seat, command.matter),
  );
};

function fitsTheMoment(room: Room, seat: string, matter: PointMatter): Verdict {
  switch (matter) {
    case 'conductOfVote':
      return room.ballot?.phase === 'inProgress' ? ALLOWED : refuse('PTO-2', 'noVoteToRun');
    case 'offTopic':
    case 'overTime':
      return room.floor.speaker === undefined || room.floor.speaker === seat
        ? refuse('PTO-1', 'nobodyElseSpeaks')
        : ALLOWED;
    case 'misapplied':
    case 'quorum':
      return ALLOWED;
  }
}

function withPoint(room: Room, ask: (point: PointOfOrder) => Verdict): Verdict {
  return room.point === undefined ? refuse('PTO-1', 'noPoint') : ask(room.point);
}

export const mayAppeal = ({ room }: Question): Verdict =>
  firstRefusal(
    () => noMotionPut(room),
    () =>
      withPoint(room, (point) =>
        pointAccepts(point, 'appeal') ? ALLOWED : refuse('PTO-3', 'notRuledYet'),
      ),
  );

export const mayRule = ({ room }: Question): Verdict =>
  withPoint(room, (point) =>
    pointAccepts(point, 'rule') ? ALLOWED : refuse('PTO-1', 'ruledAlready'),
  );

export const mayClosePoint = ({ room }: Question): Verdict =>
  withPoint(room, (point) =>
    pointAccepts(point, 'accept') ? ALLOWED : refuse('PTO-3', 'notRuledYet'),
  );
