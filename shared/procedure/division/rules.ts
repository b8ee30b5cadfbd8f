import { pendingAmendments } from '../amendments/amendment-order.ts';
import { isNextDraft, isSetAside } from '../drafts/draft.ts';
import { maySpeak, type Side } from '../kernel/hearing.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { textOf } from '../texts/texts.ts';
import {
  DIVISION_SPEAKERS,
  type Division,
  type DivisionEvent,
  divisionAccepts,
  moversOf,
} from './division.ts';

function withDivision(room: Room, ask: (division: Division) => Verdict): Verdict {
  return room.division === undefined ? refuse('DIV-1', 'noDivision') : ask(room.division);
}

function step(division: Division, event: DivisionEvent, reason: string): Verdict {
  return divisionAccepts(division, event) ? ALLOWED : refuse('DIV-3', reason);
}

export const mayRequest = ({
  scenario,
  room,
  command,
}: SeatQuestion<{
  readonly draft: string;
  readonly parts: readonly (readonly string[])[];
}>): Verdict => {
  return firstRefusal(
    () => (room.phase === 'action' ? ALLOWED : refuse('DIV-1', 'noAction')),
    () => (room.motions.length === 0 ? ALLOWED : refuse('MOT-2', 'motionFirst')),
    () =>
      pendingAmendments(room, command.draft).length === 0
        ? ALLOWED
        : refuse('AMD-8', 'amendmentsFirst'),
    () =>
      isFree(room, command.draft) && isNextDraft(room, command.draft)
        ? notDividedYet(room, command.draft)
        : joinsRequest(room, command.draft),
    () => {
      const known = textOf(scenario, room, command.draft).map(({ id }) => id);
      const unknown = command.parts.flat().find((id) => !known.includes(id));
      return unknown === undefined ? ALLOWED : refuse('DIV-1', 'noSuchPart', { part: unknown });
    },
  );
};

/** Whether no other draft is being divided: one that was tied after its parts waits for its second vote only. */
const isFree = ({ division, programme }: Room, draft: string): boolean =>
  division === undefined ||
  (division.draft !== draft &&
    division.phase === 'granted' &&
    !programme.some((item) => item.kind === 'part' && item.draft === division.draft));

/** DIV-8: a text is divided once at a stage; the next stage has to be asked again. */
function notDividedYet(room: Room, draft: string): Verdict {
  return Object.values(room.results).some(
    ({ ballot, stage, subject }) =>
      stage === room.stage &&
      !isSetAside(room, draft, ballot) &&
      (subject.kind === 'division' || subject.kind === 'part') &&
      subject.draft === draft,
  )
    ? refuse('DIV-8', 'dividedAlready')
    : ALLOWED;
}

/** DIV-7: further requests on the same text join the one that waits for objections. */
function joinsRequest(room: Room, draft: string): Verdict {
  return withDivision(room, (division) =>
    division.draft === draft && divisionAccepts(division, 'request')
      ? ALLOWED
      : refuse('DIV-1', 'tooLateToDivide'),
  );
}

export const mayObject = ({ room, seat }: SeatQuestion): Verdict =>
  withDivision(room, (division) =>
    firstRefusal(
      () => step(division, 'object', 'nothingToObjectTo'),
      () => (division.satisfied?.includes(seat) ? refuse('DIV-9', 'objectedBefore') : ALLOWED),
    ),
  );

/** DIV-9: an opened vote is in the way of every such move (BAL-5); before it, one takes back one's own. */
export const mayWithdrawRequest = ({ room, seat }: SeatQuestion): Verdict =>
  withDivision(room, (division) =>
    firstRefusal(
      () => (divisionAccepts(division, 'withdraw') ? ALLOWED : refuse('DIV-9', 'divisionDecided')),
      () => (moversOf(division).includes(seat) ? ALLOWED : refuse('DIV-9', 'notYourRequest')),
    ),
  );

export const mayWithdrawObjection = ({ room, seat }: SeatQuestion): Verdict =>
  withDivision(room, (division) =>
    firstRefusal(
      () =>
        divisionAccepts(division, 'withdrawObjection')
          ? ALLOWED
          : refuse('DIV-9', 'noObjectionNow'),
      () => (division.objector === seat ? ALLOWED : refuse('DIV-9', 'notYourObjection')),
    ),
  );

export const maySpeakOn = ({
  room,
  seat,
  command,
}: SeatQuestion<{ readonly side: Side }>): Verdict =>
  withDivision(room, (division) =>
    firstRefusal(
      () => step(division, 'speak', 'noHearing'),
      () => maySpeak(division, DIVISION_SPEAKERS, seat, command.side, 'DIV-3'),
    ),
  );

export const mayGrant = ({ room }: Question): Verdict =>
  withDivision(room, (division) => step(division, 'grant', 'objectionRaised'));

export const mayCloseHearing = ({ room }: Question): Verdict =>
  withDivision(room, (division) => step(division, 'closeHearing', 'noHearing'));
