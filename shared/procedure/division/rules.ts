import { pendingAmendments } from '../amendments/amendment-order.ts';
import { isNextDraft, isSetAside } from '../drafts/rules.ts';
import { maySpeak, type SpeakerQuota } from '../kernel/hearing.ts';
import type { Rule, SeatRule } from '../kernel/question.ts';
import { inTheRoom, noVoteUnderWay } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import type { Division } from '../motions/motion.ts';
import { type DivisionEvent, divisionAccepts } from '../road/room-machines.ts';
import { textOf } from '../texts/texts.ts';

/** Rule 129: so many may speak on each side of the motion. */
export const SPEAKERS_A_SIDE = 2;
export const DIVISION_SPEAKERS: SpeakerQuota = {
  inFavour: SPEAKERS_A_SIDE,
  against: SPEAKERS_A_SIDE,
};

function withDivision(room: Room, ask: (division: Division) => Verdict): Verdict {
  return room.division === undefined ? refuse('DIV-1', 'noDivision') : ask(room.division);
}

function step(division: Division, event: DivisionEvent, reason: string): Verdict {
  return divisionAccepts(division, event) ? ALLOWED : refuse('DIV-3', reason);
}

export const requestDivision: SeatRule<'requestDivision'> = (question) => {
  const { scenario, room, command } = question;
  return firstRefusal(
    () => (room.phase === 'action' ? ALLOWED : refuse('DIV-1', 'noAction')),
    () => noVoteUnderWay(question),
    () => inTheRoom(question),
    () =>
      pendingAmendments(room, command.draft).length === 0
        ? ALLOWED
        : refuse('AMD-8', 'amendmentsFirst'),
    () =>
      room.division === undefined && isNextDraft(room, command.draft)
        ? notDividedYet(room, command.draft)
        : joinsRequest(room, command.draft),
    () => {
      const known = textOf(scenario, room, command.draft).map(({ id }) => id);
      const unknown = command.parts.flat().find((id) => !known.includes(id));
      return unknown === undefined ? ALLOWED : refuse('DIV-1', 'noSuchPart', { part: unknown });
    },
  );
};

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

export const objectToDivision: SeatRule<'objectToDivision'> = (question) =>
  firstRefusal(
    () => inTheRoom(question),
    () => withDivision(question.room, (division) => step(division, 'object', 'nothingToObjectTo')),
  );

export const speakOnDivision: SeatRule<'speakOnDivision'> = (question) =>
  firstRefusal(
    () => inTheRoom(question),
    () =>
      withDivision(question.room, (division) =>
        firstRefusal(
          () => step(division, 'speak', 'noHearing'),
          () =>
            maySpeak(division, DIVISION_SPEAKERS, question.seat, question.command.side, 'DIV-3'),
        ),
      ),
  );

export const grantDivision: Rule<'grantDivision'> = ({ room }) =>
  withDivision(room, (division) => step(division, 'grant', 'objectionRaised'));

export const closeDivisionHearing: Rule<'closeDivisionHearing'> = ({ room }) =>
  withDivision(room, (division) => step(division, 'closeHearing', 'noHearing'));
