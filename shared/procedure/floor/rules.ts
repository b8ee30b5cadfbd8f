import type { Rule, SeatQuestion, SeatRule } from '../kernel/question.ts';
import { inTheRoom } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { noCaucus } from '../model-un/caucus-rules.ts';
import { floorAccepts } from '../road/room-machines.ts';

/** Decision 34/401: two replies per delegation on an item. */
export const REPLIES_ALLOWED = 2;

const isListed = (room: Room, seat: string) =>
  room.floor.queue.includes(seat) || room.floor.speaker === seat;

/** Statements are made in the general debate, and after a report was sought by consensus. */
const isDebate = ({ phase, negotiation }: Room): boolean =>
  phase === 'generalDebate' || (phase === 'outcome' && negotiation !== undefined);

export const requestFloor: SeatRule<'requestFloor'> = (question) => {
  const { room, seat } = question;
  return firstRefusal(
    () => (isDebate(room) ? ALLOWED : refuse('FLO-7', 'noDebate')),
    () => inTheRoom(question),
    () => noCaucus(room),
    () => (isListed(room, seat) ? refuse('FLO-2', 'listedAlready') : ALLOWED),
    () => (room.floor.list === 'open' ? ALLOWED : refuse('FLO-3', 'listClosed')),
  );
};

export const leaveSpeakersList: SeatRule<'leaveSpeakersList'> = ({ room, seat }) =>
  room.floor.queue.includes(seat) || room.floor.replies.includes(seat)
    ? ALLOWED
    : refuse('FLO-2', 'notListed');

export const requestReply: SeatRule<'requestReply'> = (question) => {
  const { room, seat } = question;
  return firstRefusal(
    () =>
      room.phase === 'generalDebate' || room.phase === 'outcome'
        ? ALLOWED
        : refuse('FLO-6', 'noReplyNow'),
    () => inTheRoom(question),
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
};

const hasFloor = ({ room, seat }: SeatQuestion) =>
  room.floor.speaker === seat ? ALLOWED : refuse('FLO-5', 'notYourFloor');

export const say: SeatRule<'say'> = hasFloor;
export const yieldFloor: SeatRule<'yieldFloor'> = hasFloor;

export const callNextSpeaker: Rule<'callNextSpeaker'> = ({ room }) =>
  firstRefusal(
    () =>
      room.phase === 'generalDebate' || room.phase === 'outcome'
        ? ALLOWED
        : refuse('FLO-7', 'noDebate'),
    () => noCaucus(room),
    () =>
      room.floor.queue.length + room.floor.replies.length > 0
        ? ALLOWED
        : refuse('FLO-1', 'listEmpty'),
    () => (floorAccepts(room.floor, 'giveFloor') ? ALLOWED : refuse('FLO-5', 'floorTaken')),
  );

export const endSpeech: Rule<'endSpeech'> = ({ room }) =>
  floorAccepts(room.floor, 'yield') ? ALLOWED : refuse('FLO-5', 'floorEmpty');

export const closeSpeakersList: Rule<'closeSpeakersList'> = ({ room }) =>
  floorAccepts(room.floor, 'closeList') ? ALLOWED : refuse('FLO-3', 'listClosedAlready');

export const openSpeakersList: Rule<'openSpeakersList'> = ({ room }) =>
  floorAccepts(room.floor, 'openList') ? ALLOWED : refuse('FLO-3', 'listOpenAlready');

export const setSpeakingTime: Rule<'setSpeakingTime'> = () => ALLOWED;
