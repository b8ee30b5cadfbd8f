import type { z } from 'zod';
import type { Phase, PublicScenario } from '../../scenario/scenario.ts';
import { accepts } from '../kernel/advance.ts';
import { systemPresides } from '../kernel/chair-intention.ts';
import type { Place } from '../kernel/order.ts';
import { own } from '../kernel/own.ts';
import { isSeat, type Question } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Clocks, Room } from '../kernel/room.ts';
import { isTalkAlone, stepTo } from '../kernel/script.ts';
import type { SessionOptions } from '../kernel/session-options.ts';
import { roomsOf } from '../kernel/venue.ts';
import { mayHaveCalendar } from './calendar.ts';
import { sessionMachine } from './machine.ts';
import type { sessionOptionsSchema } from './options.ts';

/** Where the session's machine stands: its phase and its clock, side by side. */
export const sessionValue = (room: Room) => ({
  phase: room.phase,
  clock: room.paused === undefined ? 'running' : 'stopped',
});

const sessionAccepts = (room: Room, event: string): boolean =>
  accepts(sessionMachine, sessionValue(room), event);

/**
 * SES-1: whether the session's machine lets this phase follow the present one. A meeting that has something before
 * it comes to its outcome by taking action, and any other concludes after its debate.
 */
const mayEnter = (scenario: PublicScenario, room: Room, phase: Phase): boolean => {
  const concludes =
    phase === 'outcome' && room.phase === 'generalDebate' && isTalkAlone(scenario, room);
  return phase !== 'lobby' && sessionAccepts(room, concludes ? 'conclude' : `enter.${phase}`);
};

/** SES-4: what is decided in the phase in which it was raised. */
const DECIDED_FIRST: readonly Place[] = ['point', 'ballot', 'suspension', 'motion'];

export const mayAdvance = (question: Question<{ readonly to: Phase }>): Verdict => {
  const { scenario, room, command } = question;
  return firstRefusal(
    () => nothingPending(question),
    () =>
      command.to === 'outcome' && room.programme.length > 0
        ? refuse('SES-4', 'programmeLeft', { count: room.programme.length })
        : ALLOWED,
    () =>
      mayEnter(scenario, room, command.to) && stepTo(scenario, room, command.to) !== undefined
        ? ALLOWED
        : refuse('SES-1', 'phaseOrder', { from: room.phase, to: command.to }),
  );
};

/** The debrief may be opened over everything but a ballot. */
function nothingPending({ house, room, command }: Question<{ readonly to: Phase }>): Verdict {
  if (command.to === 'debrief') {
    return roomsOf(room).every(({ ballot }) => ballot === undefined)
      ? ALLOWED
      : refuse('SES-4', 'ballotOpen');
  }
  for (const [place, { first }] of house.business(room)) {
    if (place === 'suspension') return { may: false, refusal: first };
    if (DECIDED_FIRST.includes(place)) return { may: false, refusal: { ...first, rule: 'SES-4' } };
    if (place === 'consensus' && command.to === 'outcome') return refuse('SES-4', 'textUndecided');
  }
  return ALLOWED;
}

export const mayPause = ({ room }: Question): Verdict =>
  sessionAccepts(room, 'pause') ? ALLOWED : refuse('SES-3', 'pausedAlready');

export const mayResume = ({ room }: Question): Verdict =>
  sessionAccepts(room, 'resume') ? ALLOWED : refuse('SES-3', 'notPaused');

export const mayExtendClock = ({
  room,
  command,
}: Question<{ readonly clock: keyof Clocks }>): Verdict =>
  firstRefusal(
    () => (room.clocks[command.clock] === undefined ? refuse('SES-7', 'noSuchClock') : ALLOWED),
    () => (room.clocks[command.clock]?.calendar ? refuse('CAL-5', 'datedByCalendar') : ALLOWED),
  );

/** Phases in which the rules that a session plays by can still be chosen. */
const BEFORE_THE_DEBATE: readonly Phase[] = ['lobby', 'briefing'];

/** Talk may be opened and closed in play; whether the facilitator reads it may not be changed. */
const isSameReading = (to: SessionOptions['talk'], from: SessionOptions['talk']): boolean =>
  (to === 'read') === (from === 'read');

/** What belongs to the house rules. */
const HOUSE_OPTIONS = ['houseRules', 'closing', 'onMotions', 'quorum'] as const;

export const mayChangeOptions = ({
  scenario,
  room,
  command: { options },
}: Question<{ readonly options: z.infer<typeof sessionOptionsSchema> }>): Verdict =>
  firstRefusal(
    // MUN-1: the rules are chosen before the debate opens, and stay.
    () =>
      HOUSE_OPTIONS.every(
        (name) => options[name] === undefined || options[name] === room.options[name],
      ) || roomsOf(room).every(({ phase }) => BEFORE_THE_DEBATE.includes(phase))
        ? ALLOWED
        : refuse('MUN-1', 'houseRulesFixed'),
    // TAL-5: who may read what is said is told at the opening, and stays.
    () =>
      options.talk === undefined || isSameReading(options.talk, room.options.talk)
        ? ALLOWED
        : refuse('TAL-5', 'talkFixed'),
    () =>
      roomsOf(room).some(({ ballot }) => ballot !== undefined) &&
      (options.board !== undefined || options.method !== undefined)
        ? refuse('BAL-5', 'ballotOptions')
        : ALLOWED,
    () =>
      options.runOfShow === undefined ||
      scenario.runsOfShow.some((run) => run.id === options.runOfShow)
        ? ALLOWED
        : refuse('SES-7', 'noSuchRun'),
    () => (options.calendar === undefined ? ALLOWED : mayHaveCalendar(scenario, options.calendar)),
    () =>
      options.plan?.places.every(({ seat }) => isSeat(scenario, seat)) === false
        ? refuse('SEA-7', 'plannedNowhere')
        : ALLOWED,
  );

/** SES-9 */
export const mayCoverChair = ({ room }: Question): Verdict =>
  systemPresides(room) ? refuse('SES-9', 'chairTaken') : ALLOWED;

export const mayHandBackChair = ({ room }: Question): Verdict =>
  room.chairCovered ? ALLOWED : refuse('SES-9', 'chairNotCovered');

/** SES-11 */
export const mayTakeBack = ({ room, command }: Question<{ readonly back: number }>): Verdict =>
  own(room.undoable ?? {}, String(command.back)) === undefined
    ? refuse('SES-11', 'notTakenBack')
    : ALLOWED;

export const mayResumeMeeting = ({ room }: Question): Verdict =>
  room.suspended === undefined ? refuse('MOT-6', 'notSuspended') : ALLOWED;
