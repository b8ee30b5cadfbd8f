import {
  type Appointment,
  appointmentFor,
  isAdjourned,
  isInWriting,
  isSameStep,
  type Sitting,
} from '../procedure/kernel/calendar.ts';
import type { PlannedMinutes } from '../procedure/kernel/class-plan.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { isAfterPlay, type ScriptStep, scriptOf } from '../procedure/kernel/script.ts';
import type { SessionOptions } from '../procedure/kernel/session-options.ts';
import { canBeInWriting } from '../procedure/session/calendar.ts';
import type { PublicScenario } from '../scenario/scenario.ts';
import { venueIds } from '../scenario/venues.ts';

/** How a session is spread over days: two lessons, or meetings with rounds in writing between them. */
export const SPREADS = ['atAStretch', 'twoSittings', 'inWriting'] as const;
export type Spread = (typeof SPREADS)[number];

/** A step of the script to which a date is to be given, and what the date is for. */
export interface Undated extends ScriptStep {
  readonly kind: Appointment['kind'];
}

/** What gets a date where a session is so spread, in the order of the script; nothing at a stretch. */
export function undatedSteps(
  scenario: PublicScenario,
  lengths: PlannedMinutes,
  spread: Spread,
): readonly Undated[] {
  const [venue] = venueIds(scenario);
  const script = scriptOf(scenario, venue).filter(({ phase }) => phase !== 'lobby');
  const [briefing] = script;
  if (spread === 'atAStretch' || briefing === undefined) return [];
  const first: Undated = { kind: 'sitting', ...briefing };
  if (spread === 'inWriting') return [first, ...rounds(scenario, script)];
  const second = middle(script, lengths);
  return second === undefined ? [first] : [first, { kind: 'sitting', ...second }];
}

/** Consultations, and a report put by silence, go on in writing; the meeting after each is a sitting. */
function rounds(scenario: PublicScenario, script: readonly ScriptStep[]): readonly Undated[] {
  const isWritten = (step: ScriptStep | undefined): boolean =>
    step !== undefined && step.phase !== 'briefing' && canBeInWriting(scenario, step);
  return script.flatMap((step, index): Undated[] => {
    if (isWritten(step)) return [{ kind: 'writing', ...step }];
    return isWritten(script[index - 1]) ? [{ kind: 'sitting', ...step }] : [];
  });
}

/** Where the second of two lessons begins: with the phase that leaves both about as long. */
function middle(script: readonly ScriptStep[], lengths: PlannedMinutes): ScriptStep | undefined {
  const minutesOf = ({ phase }: ScriptStep) =>
    phase === 'lobby' || phase === 'archived' ? 0 : lengths[phase];
  const whole = script.reduce((sum, step) => sum + minutesOf(step), 0);
  let before = 0;
  let best: { readonly step: ScriptStep; readonly distance: number } | undefined;
  for (const step of script) {
    const distance = Math.abs(before - whole / 2);
    const canBegin =
      step.phase !== 'briefing' && step.phase !== 'outcome' && !isAfterPlay(step.phase);
    if (canBegin && distance < (best?.distance ?? Number.POSITIVE_INFINITY)) {
      best = { step, distance };
    }
    before += minutesOf(step);
  }
  return best?.step;
}

/** The calendar that comes of dates, ms since 1970, in the order of the steps; each sitting has so many minutes. */
export const datedSteps = (
  steps: readonly Undated[],
  dates: readonly number[],
  minutes: number,
): readonly Appointment[] =>
  steps.flatMap(({ kind, phase, stage }, index): Appointment[] => {
    const at = dates[index];
    if (at === undefined) return [];
    return kind === 'sitting'
      ? [{ kind, phase, stage, opens: at, minutes }]
      : [{ kind, phase, stage, due: at }];
  });

/** A sitting of a calendar, or what goes on in writing, with the steps of the script that belong to it. */
export interface CalendarPart {
  readonly appointment: Appointment;
  readonly steps: readonly ScriptStep[];
}

type Dated = { readonly options: Pick<SessionOptions, 'calendar'> };

/**
 * The parts of a calendar in the order of the script, each with its steps; a meeting that the calendar has no
 * date for belongs to what goes before it.
 */
export function partsOf(
  scenario: PublicScenario,
  { options }: Dated,
  venue = venueIds(scenario)[0],
): readonly CalendarPart[] {
  const parts: { appointment: Appointment; steps: ScriptStep[] }[] = [];
  for (const step of scriptOf(scenario, venue)) {
    if (step.phase === 'lobby' || step.phase === 'archived') continue;
    const appointment = appointmentFor({ options }, step);
    if (appointment !== undefined) parts.push({ appointment, steps: [step] });
    else parts.at(-1)?.steps.push(step);
  }
  return parts;
}

/** Where a session stands among its parts. */
export interface CalendarPlace {
  /** The parts that are over, in their order. */
  readonly over: readonly CalendarPart[];
  /** What is next: the sitting to come, or the deadline of what goes on in writing; undefined at the end. */
  readonly next: CalendarPart | undefined;
}

/** Where a session stands among its parts: by what it has come to, whatever the clock says. */
export function placeAmong(parts: readonly CalendarPart[], room: Room): CalendarPlace {
  const here = parts.findIndex(({ steps }) => steps.some((step) => isSameStep(step, room)));
  if (room.phase === 'archived') return { over: parts, next: undefined };
  const isStillToCome = isInWriting(room) || isAdjourned(room);
  const next = here === -1 || isStillToCome ? Math.max(0, here) : here + 1;
  return { over: parts.slice(0, here === -1 ? 0 : here), next: parts[next] };
}

/** When an appointment is over, ms since 1970. */
export const endOf = (appointment: Appointment): number =>
  appointment.kind === 'sitting' ? sittingEnds(appointment) : appointment.due;

const sittingEnds = ({ opens, minutes }: Sitting): number => opens + minutes * 60_000;
