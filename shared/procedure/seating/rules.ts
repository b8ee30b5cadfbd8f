import type { SeatId } from '../../scenario/scenario.ts';
import { MOST_AT_A_SEAT } from '../kernel/class-plan.ts';
import { own } from '../kernel/own.ts';
import { isSeat, type Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { Expected } from '../kernel/state.ts';
import { mayChoose } from './choice.ts';
import { nameKey } from './expected.ts';
import { isHadAtOnce, isPromised } from './promised.ts';

type AboutSeat = Question<{ readonly seat: SeatId }>;

export const mayReadBrief = (question: AboutSeat): Verdict =>
  known(question, question.command.seat);

/** SEA-10 */
const choiceIsOpen = ({ room, sight }: Question): Verdict => mayChoose(room, sight.person ?? {});

export const mayTakeSeat = (question: AboutSeat): Verdict =>
  firstRefusal(
    () => chosenByPeople(question),
    () => known(question, question.command.seat),
    () => notWithTheFacilitator(question, question.command.seat),
    () => (isHeld(question.room, question.command.seat) ? refuse('SEA-11', 'seatHeld') : ALLOWED),
    () => choiceIsOpen(question),
    () => promisedToNobodyElse(question, question.command.seat),
  );

/** SEA-21 */
function promisedToNobodyElse({ room, sight }: Question, seat: SeatId): Verdict {
  if (!isPromised(room, seat)) return ALLOWED;
  if (sight.person?.promised !== seat) return refuse('SEA-21', 'seatPromised');
  return isHadAtOnce(room) ? ALLOWED : refuse('SEA-21', 'promisedAlready');
}

/** SEA-19; whom a roster gives a seat takes that one, however seats are given (SEA-22). */
export const mayTakePlace = (question: Question): Verdict => {
  const expectedAt = question.sight.person?.onRoster?.seat;
  return firstRefusal(
    () =>
      expectedAt === undefined ? planIsOpen(question) : notWithTheFacilitator(question, expectedAt),
    () => choiceIsOpen(question),
  );
};

const planIsOpen = (question: Question): Verdict =>
  firstRefusal(
    () => chosenByPeople(question),
    () => (question.room.hasRoster ? refuse('SEA-22', 'notOnRoster') : ALLOWED),
    () => (question.room.options.plan === undefined ? refuse('SEA-19', 'noPlan') : ALLOWED),
  );

/** SEA-22 */
export const mayRecognise = ({ room }: Question): Verdict =>
  room.hasRoster ? ALLOWED : refuse('SEA-22', 'noRoster');

/** Somebody expected, as they come from outside. */
type ExpectedAt = Pick<Expected, 'name'> & { readonly seat?: SeatId | undefined };

/** SEA-22 */
export const mayExpect = (
  question: Question<{ readonly expected: readonly ExpectedAt[] }>,
): Verdict => {
  const { expected } = question.command;
  const names = new Set(expected.map(({ name }) => nameKey(name)));
  const seats = expected.flatMap(({ seat }) => seat ?? []);
  const isCrowded = (seat: SeatId) =>
    seats.filter((other) => other === seat).length > MOST_AT_A_SEAT;
  return firstRefusal(
    () => (names.size === expected.length ? ALLOWED : refuse('SEA-22', 'expectedTwice')),
    () => firstRefusal(...seats.map((seat) => () => known(question, seat))),
    () => (seats.some(isCrowded) ? refuse('SEA-22', 'expectedTooMany') : ALLOWED),
  );
};

export const mayAskToShare = (question: AboutSeat): Verdict =>
  firstRefusal(
    () => chosenByPeople(question),
    () => known(question, question.command.seat),
    () => notWithTheFacilitator(question, question.command.seat),
    () =>
      isHeld(question.room, question.command.seat) ? ALLOWED : refuse('SEA-11', 'nobodyToAsk'),
    () => choiceIsOpen(question),
  );

/** SEA-2 */
export const chosenByPeople = ({ room }: Question): Verdict =>
  room.options.seating === 'choose' ? ALLOWED : refuse('SEA-2', 'seatsAssigned');

const known = ({ scenario }: Question, seat: SeatId): Verdict =>
  isSeat(scenario, seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat');

/** SEA-5 */
const notWithTheFacilitator = ({ room }: Question, seat: SeatId): Verdict =>
  own(room.seats, seat) === 'facilitator' ? refuse('SEA-5', 'facilitatorPlays') : ALLOWED;

/** A seat is held by its person also while the computer covers it. */
const isHeld = (room: Room, seat: SeatId): boolean => own(room.seats, seat) !== undefined;

/** SEA-17 */
export const mayJoin = ({ room }: Question): Verdict =>
  room.options.door === 'locked' ? refuse('SEA-17', 'doorLocked') : ALLOWED;

export const mayAssign = (question: AboutSeat): Verdict => known(question, question.command.seat);

export const mayShuffle = ({ room }: Question): Verdict =>
  room.phase === 'lobby' || room.phase === 'briefing' ? ALLOWED : refuse('SEA-2', 'shuffleTooLate');

export const mayTakeOver = ({ scenario, room, command }: AboutSeat): Verdict =>
  firstRefusal(
    () => (isSeat(scenario, command.seat) ? ALLOWED : refuse('SEA-7', 'noSuchSeat')),
    () =>
      own(room.seats, command.seat) === 'facilitator'
        ? refuse('SEA-5', 'takenOverAlready')
        : ALLOWED,
  );

export const mayHandBack = ({ room, command }: AboutSeat): Verdict =>
  own(room.seats, command.seat) === 'facilitator' ? ALLOWED : refuse('SEA-5', 'notTakenOver');
