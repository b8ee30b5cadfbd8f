import type { SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import { isSeat, type Question, type Rule } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';

const door = ({ actor, room }: Question) =>
  firstRefusal(
    () => (actor.kind === 'door' ? ALLOWED : refuse('NET-4', 'notYours')),
    () => (room.phase === 'archived' ? refuse('SES-5', 'archived') : ALLOWED),
  );

export const join: Rule<'join'> = door;
export const drop: Rule<'drop'> = door;
export const comeBack: Rule<'comeBack'> = door;

export const readBrief: Rule<'readBrief'> = (question) =>
  firstRefusal(
    () => door(question),
    () => known(question, question.command.seat),
  );

/** Whether the person may choose at all is known only to who knows the person: see `mayChoose`. */
export const takeSeat: Rule<'takeSeat'> = (question) =>
  firstRefusal(
    () => chosenByPeople(question),
    () => known(question, question.command.seat),
    () => notWithTheFacilitator(question, question.command.seat),
    () => (isHeld(question.room, question.command.seat) ? refuse('SEA-11', 'seatHeld') : ALLOWED),
  );

export const askToShare: Rule<'askToShare'> = (question) =>
  firstRefusal(
    () => chosenByPeople(question),
    () => known(question, question.command.seat),
    () => notWithTheFacilitator(question, question.command.seat),
    () =>
      isHeld(question.room, question.command.seat) ? ALLOWED : refuse('SEA-11', 'nobodyToAsk'),
  );

/** SEA-2 */
const chosenByPeople = ({ room }: Question): Verdict =>
  room.options.seating === 'choose' ? ALLOWED : refuse('SEA-2', 'seatsAssigned');

const known = ({ scenario }: Question, seat: SeatId): Verdict =>
  isSeat(scenario, seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat');

/** SEA-5 */
const notWithTheFacilitator = ({ room }: Question, seat: SeatId): Verdict =>
  own(room.seats, seat) === 'facilitator' ? refuse('SEA-5', 'facilitatorPlays') : ALLOWED;

/** A seat is held by its person also while the computer covers it. */
const isHeld = (room: Room, seat: SeatId): boolean => own(room.seats, seat) !== undefined;

export const leaveSeat: Rule<'leaveSeat'> = chosenByPeople;
export const stopAsking: Rule<'stopAsking'> = () => ALLOWED;
export const letShare: Rule<'letShare'> = chosenByPeople;
export const declineToShare: Rule<'declineToShare'> = () => ALLOWED;

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
      own(room.seats, command.seat) === 'facilitator'
        ? refuse('SEA-5', 'takenOverAlready')
        : ALLOWED,
  );

export const handBackSeat: Rule<'handBackSeat'> = ({ room, command }) =>
  own(room.seats, command.seat) === 'facilitator' ? ALLOWED : refuse('SEA-5', 'notTakenOver');
