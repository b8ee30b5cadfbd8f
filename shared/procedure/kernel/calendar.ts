import type { Phase } from '../../scenario/scenario.ts';
import type { Room, Venue } from './room.ts';
import { isTogether, type ScriptStep } from './script.ts';
import type { SessionOptions } from './session-options.ts';

/**
 * What the calendar says of a step of the script. sitting: it does not begin before a day and an hour, and
 * those who meet then have so many minutes; writing: it goes on in writing, wherever people are, until a
 * deadline. Moments are in ms since 1970.
 */
export type Appointment =
  | {
      readonly kind: 'sitting';
      readonly phase: Phase;
      readonly stage: number;
      readonly opens: number;
      readonly minutes: number;
    }
  | {
      readonly kind: 'writing';
      readonly phase: Phase;
      readonly stage: number;
      readonly due: number;
    };

export type Sitting = Extract<Appointment, { readonly kind: 'sitting' }>;

/** When an appointment falls, ms since 1970: when it opens, or is due. */
export const momentOf = (appointment: Appointment): number =>
  appointment.kind === 'sitting' ? appointment.opens : appointment.due;

/** Whether two steps of a script are the same; of what all venues enter together the phase alone tells. */
export const isSameStep = (one: ScriptStep, { phase, stage }: ScriptStep): boolean =>
  one.phase === phase && (isTogether(phase) || one.stage === stage);

/** What the calendar of a session says of a step; undefined where it says nothing. */
export const appointmentFor = (
  { options }: { readonly options: Pick<SessionOptions, 'calendar'> },
  step: ScriptStep,
): Appointment | undefined =>
  options.calendar?.find((appointment) => isSameStep(appointment, step));

/** CAL-2: a phase goes on in writing, and its deadline is the calendar's. */
export const isInWriting = ({ clocks }: Pick<Venue, 'clocks'>): boolean =>
  clocks.phase?.calendar === true;

/** CAL-1: the meeting stands adjourned to its next sitting. */
export const isAdjourned = ({ suspended }: Pick<Venue, 'suspended'>): boolean =>
  suspended?.adjourned === true;

/** Whether nobody need be there now: the meeting is adjourned, or goes on in writing, wherever it meets. */
export const isApart = (room: Room): boolean =>
  [room, ...Object.values(room.elsewhere ?? {})].some(
    (venue) => isInWriting(venue) || isAdjourned(venue),
  );
