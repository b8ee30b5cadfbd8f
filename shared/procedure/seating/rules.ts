import { isSeat, type Question, type Rule } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse } from '../kernel/refusal.ts';

const door = ({ actor, room }: Question) =>
  firstRefusal(
    () => (actor.kind === 'door' ? ALLOWED : refuse('NET-4', 'notYours')),
    () => (room.phase === 'archived' ? refuse('SES-5', 'archived') : ALLOWED),
  );

export const join: Rule<'join'> = door;
export const drop: Rule<'drop'> = door;
export const comeBack: Rule<'comeBack'> = door;

export const takeSeat: Rule<'takeSeat'> = ({ scenario, room, command }) =>
  firstRefusal(
    () => (room.options.seating === 'choose' ? ALLOWED : refuse('SEA-2', 'seatsAssigned')),
    () => (isSeat(scenario, command.seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat')),
  );

export const leaveSeat: Rule<'leaveSeat'> = ({ room }) =>
  room.options.seating === 'choose' ? ALLOWED : refuse('SEA-2', 'seatsAssigned');

export const assignSeat: Rule<'assignSeat'> = ({ scenario, command }) =>
  isSeat(scenario, command.seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat');

export const releaseSeat: Rule<'releaseSeat'> = () => ALLOWED;
export const removePerson: Rule<'removePerson'> = () => ALLOWED;

export const shuffleSeats: Rule<'shuffleSeats'> = ({ room }) =>
  room.phase === 'lobby' || room.phase === 'briefing' ? ALLOWED : refuse('SEA-2', 'shuffleTooLate');

export const takeOverSeat: Rule<'takeOverSeat'> = ({ scenario, room, command }) =>
  firstRefusal(
    () => (isSeat(scenario, command.seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat')),
    () =>
      room.seats[command.seat] === 'facilitator' ? refuse('SEA-5', 'takenOverAlready') : ALLOWED,
  );

export const handBackSeat: Rule<'handBackSeat'> = ({ room, command }) =>
  room.seats[command.seat] === 'facilitator' ? ALLOWED : refuse('SEA-5', 'notTakenOver');
