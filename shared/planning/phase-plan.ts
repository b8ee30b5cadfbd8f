import type { PlannedMinutes } from '../procedure/kernel/class-plan.ts';
import type { Goal, PublicScenario, RunOfShow, Stage } from '../scenario/scenario.ts';

export const LEAST_MINUTES = 20;
export const MOST_MINUTES = 240;

/** The debrief has a quarter of the hour, and need not have more than so many minutes. */
const ENOUGH_FOR_DEBRIEF = 12;
const LEAST_SHARE = 0.25;
/** More than this SES-12 would not keep for it whatever runs over. */
const MOST_SHARE = 0.3;
/** How much more the phase gets that the goal leans on. */
const LEANING = 1.5;
/** Lengths are whole steps of so many minutes. */
const GRAIN = 0.05;

/** How long what takes, in minutes. */
export interface PhasePlan {
  /** The run of show that its proportions come from. */
  readonly runOfShow: string;
  /** For coming in and taking seats, before the clock of the session begins. */
  readonly joining: number;
  /** From the briefing to the end of the debrief. */
  readonly hour: number;
  /** Of each phase; those of a meeting once for each stage that has them. */
  readonly lengths: PlannedMinutes;
}

type Shows = Pick<PublicScenario, 'runsOfShow' | 'stages'>;

/** How long people need to come in, in minutes, in a lesson of so many. */
export function joiningMinutes(minutes: number): number {
  if (minutes <= 30) return 3;
  if (minutes <= 60) return 5;
  return minutes <= 120 ? 8 : 10;
}

/** The least that the debrief of so long an hour has, in minutes. */
export const debriefFloor = (hour: number): number =>
  Math.min(ENOUGH_FOR_DEBRIEF, hour * LEAST_SHARE);

/**
 * Fits the scenario's nearest run of show into a lesson of so many minutes (20 to 240), with more for the
 * phase that its goal leans on. The debrief is taken out first. Throws where there is no run of show.
 */
export function planPhases(
  scenario: Shows,
  minutes: number,
  leans: Goal['leans'] | undefined,
): PhasePlan {
  const joining = joiningMinutes(minutes);
  const hour = minutes - joining;
  const show = nearestShow(scenario, hour);
  const whole = runLength(show.minutes, scenario.stages);
  const share = Math.min(MOST_SHARE, show.minutes.debrief / whole);
  const debrief = Math.max(debriefFloor(hour), hour * share);
  const wanted: PlannedMinutes = leans
    ? { ...show.minutes, [leans]: show.minutes[leans] * LEANING }
    : show.minutes;
  const before = runLength(wanted, scenario.stages) - wanted.debrief;
  const scale = (hour - debrief) / before;
  const fitted = eachLength(wanted, (length) => Math.floor((length * scale) / GRAIN) * GRAIN);
  const spent = runLength({ ...fitted, debrief: 0 }, scenario.stages);
  return {
    runOfShow: show.id,
    joining,
    hour,
    lengths: eachLength({ ...fitted, debrief: hour - spent }, withoutDust),
  };
}

/** A length as it is written, free of what binary fractions leave over. */
const withoutDust = (length: number): number => Math.round(length * 100) / 100;

const eachLength = (
  { briefing, generalDebate, informals, action, outcome, debrief }: PlannedMinutes,
  change: (length: number) => number,
): PlannedMinutes => ({
  briefing: change(briefing),
  generalDebate: change(generalDebate),
  informals: change(informals),
  action: change(action),
  outcome: change(outcome),
  debrief: change(debrief),
});

function nearestShow({ runsOfShow, stages }: Shows, hour: number): RunOfShow {
  const distance = ({ minutes }: RunOfShow) => Math.abs(runLength(minutes, stages) - hour);
  const [nearest] = [...runsOfShow].sort((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new Error('The scenario has no run of show.');
  return nearest;
}

/**
 * Minutes of a whole run, the debrief included: each stage takes those of its phases, and of venues that
 * meet side by side the longest counts.
 */
export function runLength(
  minutes: PlannedMinutes,
  stages: readonly Pick<Stage, 'venue' | 'phases'>[],
): number {
  const byVenue = new Map<string | undefined, number>();
  for (const { venue, phases } of stages) {
    const length = phases.reduce((sum, phase) => sum + minutes[phase], 0);
    byVenue.set(venue, (byVenue.get(venue) ?? 0) + length);
  }
  return minutes.briefing + Math.max(0, ...byVenue.values()) + minutes.debrief;
}
