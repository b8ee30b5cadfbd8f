import type { PublicScenario } from '../../scenario/scenario.ts';
import { type Appointment, appointmentFor, isSameStep, type Sitting } from '../kernel/calendar.ts';
import type { Room } from '../kernel/room.ts';
import { phaseLength, type ScriptStep, scriptOf } from '../kernel/script.ts';

const MINUTE_MS = 60_000;
/** However late it is, a phase is given so long, ms. */
const SHORTEST_MS = 30_000;
/** Of a lesson that is shorter than the run of show, so much is the debrief's. */
const DEBRIEF_SHARE = 0.3;

/**
 * When a session that has an hour is to end, or its present sitting (CAL-6), ms since 1970; undefined where
 * it has none, or has not begun.
 */
export function hourEnds(scenario: PublicScenario, room: Room): number | undefined {
  const { begun } = room;
  const minutes = minutesFor(scenario, room, room);
  return minutes === 0 || begun === undefined ? undefined : begun + minutes * MINUTE_MS;
}

/** CAL-6: the minutes of the sitting that a step belongs to; of a session at a stretch those of the whole; 0: none. */
function minutesFor(scenario: PublicScenario, room: Room, step: ScriptStep): number {
  const { calendar = [], minutes = 0 } = room.options;
  if (calendar.length === 0) return minutes;
  const script = scriptOf(scenario, room.venue);
  const so = script.slice(0, placeOf(script, step) + 1);
  return so.map((each) => sittingFor(room, each)).findLast(isThere)?.minutes ?? 0;
}

const isThere = <T>(value: T | undefined): value is T => value !== undefined;

/** The sitting that begins with a step; undefined where none does. */
export function sittingFor(room: Room, step: ScriptStep): Sitting | undefined {
  const appointment = appointmentFor(room, step);
  return appointment?.kind === 'sitting' ? appointment : undefined;
}

const placeOf = (script: readonly ScriptStep[], step: ScriptStep): number =>
  script.findIndex((each) => isSameStep(each, step));

/**
 * SES-12: how long a phase is given when it is entered at a moment (ms since 1970), in ms. What is left of
 * the hour goes to the phases that are left of it, in proportion to the run of show, once the debrief has its
 * own. What goes on in writing has until its deadline (CAL-2).
 */
export function fittedLength(
  scenario: PublicScenario,
  room: Room,
  to: ScriptStep,
  at: number,
): number {
  const appointment = appointmentFor(room, to);
  if (appointment?.kind === 'writing') return Math.max(0, appointment.due - at);
  const planned = phaseLength(scenario, room, to.phase);
  const minutes = minutesFor(scenario, room, to);
  if (minutes === 0 || room.begun === undefined || planned === 0) return planned;
  const end = room.begun + minutes * MINUTE_MS;
  const together = sameSitting(scenario, room, to);
  const hasDebrief = together.some(({ phase }) => phase === 'debrief');
  const debrief = hasDebrief ? debriefLength(scenario, room, minutes) : 0;
  if (to.phase === 'debrief') return Math.max(debrief, end - at);
  const lengths = together
    .filter(({ phase }) => phase !== 'debrief')
    .reduce((sum, { phase }) => sum + phaseLength(scenario, room, phase), 0);
  return Math.max(SHORTEST_MS, Math.round(((end - at - debrief) * planned) / lengths));
}

/** What the debrief keeps, whatever runs over: what the run of show gives it, of a short lesson its share. ms. */
const debriefLength = (scenario: PublicScenario, room: Room, minutes: number): number =>
  Math.min(phaseLength(scenario, room, 'debrief'), minutes * MINUTE_MS * DEBRIEF_SHARE);

/** A step and those after it that people meet for at the same sitting. */
function sameSitting(
  scenario: PublicScenario,
  room: Room,
  from: ScriptStep,
): readonly ScriptStep[] {
  const script = scriptOf(scenario, room.venue);
  const ahead = script.slice(placeOf(script, from));
  const next = ahead.findIndex((step, index) => index > 0 && sittingFor(room, step) !== undefined);
  return (next === -1 ? ahead : ahead.slice(0, next)).filter(
    (step) => appointmentFor(room, step)?.kind !== 'writing',
  );
}

/**
 * How long each step of the script is given, in ms, in the order of the script: those ahead as they would
 * be if the present phase ended by its clock, or now where its time is over. What is over is left out.
 */
export function lengthsAhead(
  scenario: PublicScenario,
  room: Room,
  now: number,
): ReadonlyMap<ScriptStep, number> {
  const script = scriptOf(scenario, room.venue);
  const lengths = new Map<ScriptStep, number>();
  let at = Math.max(now, presentEnds(room) ?? now);
  let seen: Room = { ...room, begun: room.begun ?? now };
  for (const step of script.slice(placeOf(script, room) + 1)) {
    const appointment = appointmentFor(room, step);
    at = beginsAt(appointment, at);
    if (appointment?.kind === 'sitting') seen = { ...seen, begun: at };
    const length = fittedLength(scenario, seen, step, at);
    lengths.set(step, length);
    at += length;
  }
  return lengths;
}

/** What of the lengths ahead belongs to the present sitting, or to the session at a stretch, in ms. */
export function aheadInHour(
  scenario: PublicScenario,
  room: Room,
  ahead: ReadonlyMap<ScriptStep, number>,
): number {
  const [, ...later] = sameSitting(scenario, room, room);
  return later.reduce((sum, step) => sum + (ahead.get(step) ?? 0), 0);
}

/** When the present phase ends by its clock, which waits where the meeting stands adjourned (CAL-1). */
function presentEnds({ clocks: { phase }, suspended }: Room): number | undefined {
  if (phase === undefined || !suspended?.adjourned) return phase?.endsAt;
  return suspended.until + phase.endsAt - suspended.since;
}

/** When a step begins that could at a moment: a sitting not before its day and hour; ms since 1970. */
export const beginsAt = (appointment: Appointment | undefined, at: number): number =>
  appointment?.kind === 'sitting' ? Math.max(at, appointment.opens) : at;
