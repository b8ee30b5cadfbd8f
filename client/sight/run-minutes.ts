import type { RunOfShow } from '../../shared/scenario/scenario.ts';

/** How many stages a run of show is reckoned with: action and outcome are told per stage. */
const STAGES = 2;

/** Minutes of a whole run of show, the debrief included. */
export function runMinutes({ minutes }: Pick<RunOfShow, 'minutes'>): number {
  const once = minutes.briefing + minutes.generalDebate + minutes.informals + minutes.debrief;
  return Math.round(once + STAGES * (minutes.action + minutes.outcome));
}
