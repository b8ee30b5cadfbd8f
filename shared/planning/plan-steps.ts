import type { PlannedMinutes } from '../procedure/kernel/class-plan.ts';
import { type ScriptStep, scriptOf } from '../procedure/kernel/script.ts';
import type { PublicScenario } from '../scenario/scenario.ts';
import { venueIds } from '../scenario/venues.ts';
import type { PhasePlan } from './phase-plan.ts';

/** A step of a lesson, and the minute in which it begins, counted from when people come in. */
export interface PlannedStep extends ScriptStep {
  readonly begins: number;
  readonly minutes: number;
}

/** The steps of a lesson as planned, in their order; of venues side by side those of the first. */
export function plannedSteps(
  scenario: PublicScenario,
  { joining, lengths }: PhasePlan,
): readonly PlannedStep[] {
  const [venue] = venueIds(scenario);
  let begins = 0;
  return scriptOf(scenario, venue).flatMap((step) => {
    const minutes = lengthOf(step.phase, joining, lengths);
    if (minutes === 0) return [];
    const planned = { ...step, begins, minutes };
    begins += minutes;
    return [planned];
  });
}

function lengthOf(phase: ScriptStep['phase'], joining: number, lengths: PlannedMinutes): number {
  if (phase === 'archived') return 0;
  return phase === 'lobby' ? joining : lengths[phase];
}
