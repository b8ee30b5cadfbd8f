import { isLetIn } from '../floor/stakeholders.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { caucusAccepts } from './caucus.ts';

const placards = ({ caucus }: Room): readonly string[] =>
  caucus?.kind === 'moderated' ? caucus.placards : [];

const isModerated = (room: Room): Verdict =>
  caucusAccepts(room, 'raisePlacard') ? ALLOWED : refuse('MUN-5', 'noModeratedCaucus');

export const mayRaisePlacard = ({ scenario, room, seat }: SeatQuestion): Verdict =>
  firstRefusal(
    () => isModerated(room),
    () => isLetIn(scenario, room, seat),
    () => (placards(room).includes(seat) ? refuse('MUN-5', 'placardIsUp') : ALLOWED),
    () => (room.floor.speaker === seat ? refuse('MUN-5', 'youSpeak') : ALLOWED),
  );

export const mayLowerPlacard = ({ room, seat }: SeatQuestion): Verdict =>
  placards(room).includes(seat) ? ALLOWED : refuse('MUN-5', 'placardIsDown');

export const mayCallPlacard = ({ room, command }: Question<{ readonly seat: string }>): Verdict =>
  firstRefusal(
    () => isModerated(room),
    () => (placards(room).includes(command.seat) ? ALLOWED : refuse('MUN-5', 'placardNotUp')),
    () => (room.floor.podium === 'empty' ? ALLOWED : refuse('FLO-5', 'floorTaken')),
  );

export const mayEndCaucus = ({ room }: Question): Verdict =>
  caucusAccepts(room, 'close') ? ALLOWED : refuse('MUN-7', 'noCaucus');
