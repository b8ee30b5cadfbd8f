import type { RunOfShow, Stage } from '../../shared/scenario/scenario.ts';

/**
 * Minutes of a whole run of show, the debrief included: each stage takes those of its phases, and of
 * venues that meet side by side the longest counts.
 */
export function runMinutes(
  { minutes }: Pick<RunOfShow, 'minutes'>,
  stages: readonly Pick<Stage, 'venue' | 'phases'>[],
): number {
  const byVenue = new Map<string | undefined, number>();
  for (const { venue, phases } of stages) {
    const length = phases.reduce((sum, phase) => sum + minutes[phase], 0);
    byVenue.set(venue, (byVenue.get(venue) ?? 0) + length);
  }
  return Math.round(minutes.briefing + Math.max(0, ...byVenue.values()) + minutes.debrief);
}
