import { own } from '../kernel/own.ts';
import type { Rule, SeatRule } from '../kernel/question.ts';
import { inTheRoom } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { caucusAccepts } from '../road/room-machines.ts';

/** MUN-5 and MUN-6: while a caucus is held the list of speakers waits, and nothing else is moved. */
export function noCaucus({ caucus }: Room): Verdict {
  if (caucus === undefined) return ALLOWED;
  return refuse(caucus.kind === 'moderated' ? 'MUN-5' : 'MUN-6', 'caucusUnderWay');
}

const placards = ({ caucus }: Room): readonly string[] =>
  caucus?.kind === 'moderated' ? caucus.placards : [];

export const raisePlacard: SeatRule<'raisePlacard'> = (question) => {
  const { room, seat } = question;
  return firstRefusal(
    () => (caucusAccepts(room, 'raisePlacard') ? ALLOWED : refuse('MUN-5', 'noModeratedCaucus')),
    () => inTheRoom(question),
    () => (placards(room).includes(seat) ? refuse('MUN-5', 'placardIsUp') : ALLOWED),
    () => (room.floor.speaker === seat ? refuse('MUN-5', 'youSpeak') : ALLOWED),
  );
};

export const lowerPlacard: SeatRule<'lowerPlacard'> = ({ room, seat }) =>
  placards(room).includes(seat) ? ALLOWED : refuse('MUN-5', 'placardIsDown');

export const callPlacard: Rule<'callPlacard'> = ({ room, command }) =>
  firstRefusal(
    () => (caucusAccepts(room, 'raisePlacard') ? ALLOWED : refuse('MUN-5', 'noModeratedCaucus')),
    () => (placards(room).includes(command.seat) ? ALLOWED : refuse('MUN-5', 'placardNotUp')),
    () => (own(room.absent, command.seat) ? refuse('ATT-1', 'outOfRoom') : ALLOWED),
    () => (room.floor.podium === 'empty' ? ALLOWED : refuse('FLO-5', 'floorTaken')),
  );

export const endCaucus: Rule<'endCaucus'> = ({ room }) =>
  caucusAccepts(room, 'close') ? ALLOWED : refuse('MUN-7', 'noCaucus');
