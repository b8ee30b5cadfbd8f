import type { PublicScenario } from '../../scenario/scenario.ts';
import type { Room } from '../kernel/room.ts';
import { phaseLength, type ScriptStep, scriptOf } from '../kernel/script.ts';

const MINUTE_MS = 60_000;
/** However late it is, a phase is given so long, ms. */
const SHORTEST_MS = 30_000;
/** Of a lesson that is shorter than the run of show, so much is the debrief's. */
const DEBRIEF_SHARE = 0.3;

/** When a session that has an hour is to end, ms since 1970; undefined where it has none, or has not begun. */
export function hourEnds({ options, begun }: Pick<Room, 'options' | 'begun'>): number | undefined {
  const { minutes = 0 } = options;
  return minutes === 0 || begun === undefined ? undefined : begun + minutes * MINUTE_MS;
}

/**
 * SES-12: how long a phase is given when it is entered at a moment (ms since 1970), in ms. What is left of
 * the hour goes to the phases that are left, in proportion to the run of show, once the debrief has its own.
 */
export function fittedLength(
  scenario: PublicScenario,
  room: Room,
  to: ScriptStep,
  at: number,
): number {
  const planned = phaseLength(scenario, room, to.phase);
  const end = hourEnds(room);
  if (end === undefined || planned === 0) return planned;
  const debrief = debriefLength(scenario, room);
  if (to.phase === 'debrief') return Math.max(debrief, end - at);
  const share = planned / lengthFrom(scenario, room, to);
  return Math.max(SHORTEST_MS, Math.round((end - at - debrief) * share));
}

/** What the debrief keeps, whatever runs over: what the run of show gives it, of a short lesson its share. ms. */
function debriefLength(scenario: PublicScenario, room: Room): number {
  const whole = (room.options.minutes ?? 0) * MINUTE_MS;
  return Math.min(phaseLength(scenario, room, 'debrief'), whole * DEBRIEF_SHARE);
}

/** What the run of show gives a step and those after it, the debrief left out; ms. */
function lengthFrom(scenario: PublicScenario, room: Room, { phase, stage }: ScriptStep): number {
  const script = scriptOf(scenario, room.venue);
  const here = script.findIndex((step) => step.phase === phase && step.stage === stage);
  return script
    .slice(here)
    .filter((step) => step.phase !== 'debrief')
    .reduce((sum, step) => sum + phaseLength(scenario, room, step.phase), 0);
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
  const here = script.findIndex(({ phase, stage }) => phase === room.phase && stage === room.stage);
  const lengths = new Map<ScriptStep, number>();
  let at = Math.max(now, room.clocks.phase?.endsAt ?? now);
  const seen: Room = { ...room, begun: room.begun ?? now };
  for (const step of script.slice(here + 1)) {
    const length = fittedLength(scenario, seen, step, at);
    lengths.set(step, length);
    at += length;
  }
  return lengths;
}
