import { runLength } from '../../shared/planning/phase-plan.ts';
import type { RunOfShow, Stage } from '../../shared/scenario/scenario.ts';

/** Minutes of a whole run of show, the debrief included, as they are said. */
export const runMinutes = (
  { minutes }: Pick<RunOfShow, 'minutes'>,
  stages: readonly Pick<Stage, 'venue' | 'phases'>[],
): number => Math.round(runLength(minutes, stages));
