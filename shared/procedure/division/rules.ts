import type { AmendmentId } from '../amendments/amendment.ts';
import { pendingAmendments } from '../amendments/amendment-order.ts';
import { isNextAmendment } from '../amendments/programme.ts';
import { isNextDraft, isSetAside } from '../drafts/draft.ts';
import { maySpeak, type Side } from '../kernel/hearing.ts';
import { own } from '../kernel/own.ts';
import type { Question, SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import {
  DIVISION_SPEAKERS,
  type Divided,
  type Division,
  type DivisionEvent,
  divisionAccepts,
  isSameDivided,
  moversOf,
} from './division.ts';
import { isPartOf, type Part, partsOfAmendment, partsOfText } from './parts.ts';

function withDivision(room: Room, ask: (division: Division) => Verdict): Verdict {
  return room.division === undefined ? refuse('DIV-1', 'noDivision') : ask(room.division);
}

function step(division: Division, event: DivisionEvent, reason: string): Verdict {
  return divisionAccepts(division, event) ? ALLOWED : refuse('DIV-3', reason);
}

type RequestFor<T> = SeatQuestion<T & { readonly parts: readonly Part[] }>;

export const mayRequest = ({
  scenario,
  room,
  command: { draft, parts },
}: RequestFor<{ readonly draft: string }>): Verdict =>
  firstRefusal(
    () => isTime(room),
    () =>
      pendingAmendments(room, draft).length === 0 ? ALLOWED : refuse('AMD-8', 'amendmentsFirst'),
    () => isNextUndivided(room, { draft }, isNextDraft(room, draft)),
    () => hasAll(partsOfText(scenario, room, draft), parts),
  );

/** DIV-10: an amendment of several changes can be divided as a text can, before it is voted on. */
export const mayRequestOfAmendment = ({
  room,
  command: { amendment: id, parts },
}: RequestFor<{ readonly amendment: AmendmentId }>): Verdict => {
  const amendment = own(room.amendments, id);
  if (amendment === undefined) return refuse('AMD-3', 'noSuchAmendment');
  const { draft, status } = amendment;
  const whole = partsOfAmendment(amendment);
  return firstRefusal(
    () => isTime(room),
    () => (status === 'pending' ? ALLOWED : refuse('AMD-5', 'decidedAlready')),
    () => (whole.length > 1 ? ALLOWED : refuse('DIV-10', 'oneChange')),
    () => isNextUndivided(room, { draft, amendment: id }, isNextAmendment(room, id)),
    () => hasAll(whole, parts),
  );
};

const isTime = (room: Room): Verdict =>
  firstRefusal(
    () => (room.phase === 'action' ? ALLOWED : refuse('DIV-1', 'noAction')),
    () => (room.motions.length === 0 ? ALLOWED : refuse('MOT-2', 'motionFirst')),
  );

function hasAll(whole: Part, parts: readonly Part[]): Verdict {
  const unknown = parts.flat().find((id) => !whole.includes(id));
  return unknown === undefined ? ALLOWED : refuse('DIV-1', 'noSuchPart', { part: unknown });
}

const isNextUndivided = (room: Room, divided: Divided, isNext: boolean): Verdict =>
  isFree(room, divided) && isNext ? notDividedYet(room, divided) : joinsRequest(room, divided);

/** Whether nothing else is being divided: a text that was tied after its parts waits for its second vote only. */
const isFree = ({ division, programme }: Room, divided: Divided): boolean =>
  division === undefined ||
  (!isSameDivided(division, divided) &&
    division.phase === 'granted' &&
    !programme.some((item) => isPartOf(item, division)));

/** DIV-8: a text or an amendment is divided once at a stage; the next stage has to be asked again. */
const notDividedYet = (room: Room, divided: Divided): Verdict =>
  Object.values(room.results).some(
    ({ ballot, stage, subject }) =>
      stage === room.stage &&
      !isSetAside(room, divided.draft, ballot) &&
      ((subject.kind === 'division' && isSameDivided(subject, divided)) ||
        isPartOf(subject, divided)),
  )
    ? refuse('DIV-8', 'dividedAlready')
    : ALLOWED;

/** DIV-7: further requests on the same text join the one that waits for objections. */
const joinsRequest = (room: Room, divided: Divided): Verdict =>
  withDivision(room, (division) =>
    isSameDivided(division, divided) && divisionAccepts(division, 'request')
      ? ALLOWED
      : refuse('DIV-1', 'tooLateToDivide'),
  );

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
