import { MOST_AT_A_SEAT, type PlannedMinutes } from '../procedure/kernel/class-plan.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';
import type { ClassPlan } from './class-plan.ts';
import { runLength } from './phase-plan.ts';

type Phase = keyof PlannedMinutes;

/** The plan with another length for a phase, in minutes, and the hour that comes of it. */
export function withLength(
  { stages }: Pick<PublicScenario, 'stages'>,
  plan: ClassPlan,
  phase: Phase,
  minutes: number,
): ClassPlan {
  const lengths = { ...plan.lengths, [phase]: minutes };
  return { ...plan, lengths, hour: runLength(lengths, stages) };
}

/** The plan with so many people at a seat, four at most; with none the computer plays it. */
export function withPeopleAt(plan: ClassPlan, seat: SeatId, wanted: number): ClassPlan {
  const people = Math.min(wanted, MOST_AT_A_SEAT);
  const before = peopleIn(plan);
  const others = plan.places.filter((place) => place.seat !== seat);
  const isThere = others.length < plan.places.length;
  const places = isThere
    ? plan.places.flatMap((place) =>
        place.seat !== seat ? place : people > 0 ? { seat, people } : [],
      )
    : [...plan.places, ...(people > 0 ? [{ seat, people }] : [])];
  const changed = { ...plan, places, computer: plan.computer + plan.places.length - places.length };
  return { ...changed, press: Math.max(0, before + plan.press - peopleIn(changed)) };
}

/** How many people the plan seats. */
export const peopleIn = ({ places }: Pick<ClassPlan, 'places'>): number =>
  places.reduce((sum, { people }) => sum + people, 0);
