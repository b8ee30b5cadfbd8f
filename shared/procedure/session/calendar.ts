import { z } from 'zod';
import { phaseNames } from '../../scenario/choices.ts';
import { isConsensus } from '../../scenario/forums.ts';
import type { PublicScenario } from '../../scenario/scenario.ts';
import { scenarioAt, venueIds } from '../../scenario/venues.ts';
import {
  type Appointment,
  appointmentFor,
  isInWriting,
  isSameStep,
  momentOf,
} from '../kernel/calendar.ts';
import { beganAt, clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { House } from '../kernel/house.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Clock } from '../kernel/room.ts';
import { type ScriptStep, scriptOf, stageOf } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import { fittedLength } from './hour.ts';

const step = { phase: z.enum(phaseNames), stage: z.number().int().min(0).max(99) };
const moment = z.number().int().positive().max(8_640_000_000_000);

/** The calendar of a session, as it is sent. */
export const calendarSchema = z
  .array(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('sitting'),
        ...step,
        opens: moment,
        minutes: z.number().int().min(10).max(600),
      }),
      z.strictObject({ kind: z.literal('writing'), ...step, due: moment }),
    ]),
  )
  .max(60);

/** CAL-4: whether a step can go on in writing: nobody has the floor in it, and nothing is voted on. */
export function canBeInWriting(scenario: PublicScenario, { phase, stage }: ScriptStep): boolean {
  if (phase === 'briefing' || phase === 'informals') return true;
  return phase === 'action' && isConsensus(stageOf(scenario, { stage }).forum);
}

/** Whether a sitting can begin with a step. */
export const canOpenSitting = ({ phase }: ScriptStep): boolean =>
  phase !== 'lobby' && phase !== 'archived';

/** CAL-5: whether a calendar fits the script: each step once, in its order, and only what can go on in writing. */
export function mayHaveCalendar(
  scenario: PublicScenario,
  calendar: readonly Appointment[],
): Verdict {
  const scripts = venueIds(scenario).map((venue) => scriptOf(scenarioAt(scenario, venue), venue));
  const isKnown = calendar.every((appointment) =>
    scripts.some((script) => script.some((each) => fits(scenario, appointment, each))),
  );
  if (!isKnown) return refuse('CAL-4', 'calendarUnfit');
  const inOrder = scripts.every((script) => isAscending(script, calendar));
  return inOrder ? ALLOWED : refuse('CAL-5', 'calendarDisordered');
}

const fits = (scenario: PublicScenario, appointment: Appointment, each: ScriptStep): boolean =>
  isSameStep(appointment, each) &&
  (appointment.kind === 'sitting' ? canOpenSitting(each) : canBeInWriting(scenario, each));

function isAscending(script: readonly ScriptStep[], calendar: readonly Appointment[]): boolean {
  let latest = 0;
  for (const each of script) {
    const [appointment, second] = calendar.filter((one) => isSameStep(one, each));
    if (appointment === undefined) continue;
    if (second !== undefined || momentOf(appointment) <= latest) return false;
    latest = momentOf(appointment);
  }
  return true;
}

/**
 * CAL-5: the clocks of a venue by a calendar that has been changed while they ran: the deadline of what goes
 * on in writing, and the day to which the meeting stands adjourned. What has no date any more is held now.
 */
export function byCalendar(state: SessionState, { scenario }: House): SessionState {
  const { room } = state;
  const now = appointmentFor(room, room);
  if (now?.kind === 'writing') return dueAt(state, now.due);
  if (room.suspended?.adjourned) {
    const until = now?.opens ?? state.at;
    return inRoom(state, { suspended: { ...room.suspended, until } });
  }
  return isInWriting(room) ? heldNow(state, fittedLength(scenario, room, room, state.at)) : state;
}

/** A phase that was in writing goes on as a meeting, for so long, ms; a silence keeps the time that it has. */
function heldNow(state: SessionState, length: number): SessionState {
  const { silence, ...clocks } = state.room.clocks;
  return inRoom(state, {
    clocks: {
      ...clocks,
      phase: { endsAt: clockStart(state.room, state.at) + length, totalMs: length },
      ...(silence && { silence: drop(silence, 'calendar') }),
    },
  });
}

function dueAt(state: SessionState, due: number): SessionState {
  const { clocks } = state.room;
  return inRoom(state, {
    clocks: {
      ...clocks,
      phase: dated(clocks.phase, due, state.at),
      // SIL-1 and CAL-4: a silence in writing lasts to the deadline of its phase.
      ...(clocks.silence && { silence: dated(clocks.silence, due, state.at) }),
    },
  });
}

/** A clock that goes by the calendar to a deadline, from when it began; one that did not run, from now on. */
function dated(clock: Clock | undefined, due: number, now: number): Clock {
  const began = clock === undefined ? now : beganAt(clock);
  return { endsAt: due, totalMs: Math.max(0, due - began), calendar: true };
}
