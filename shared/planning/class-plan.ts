import type { Places, PlannedMinutes } from '../procedure/kernel/class-plan.ts';
import type { PublicScenario } from '../scenario/scenario.ts';
import { goalNamed, type LessonGoal } from './goals.ts';
import { type PhasePlan, planPhases } from './phase-plan.ts';
import { planSeats, type Sharing } from './seat-plan.ts';

/** What a facilitator knows before the lesson. */
export interface ClassQuestion {
  /** Of the whole lesson, coming in included; 20 to 240. */
  readonly minutes: number;
  /** How many people come; 1 to 400. */
  readonly people: number;
  /** Id of the goal; left out: the first of the scenario. */
  readonly goal?: string;
  /** Whether people sit alone, in pairs, or as it fits; as it fits where it is left out. */
  readonly sharing?: Sharing;
}

/** Why a plan may disappoint. */
export type Doubt = 'votesTight' | 'manyWatch' | 'fewForPoles';

/** A lesson as it can be opened: who sits where, how long what takes. */
export interface ClassPlan extends PhasePlan {
  readonly goal: LessonGoal;
  readonly places: Places;
  readonly press: number;
  /** How many seats the computer plays. */
  readonly computer: number;
  readonly doubts: readonly Doubt[];
}

/** So many minutes one text takes in a vote with the system in the Chair. */
const MINUTES_A_VOTE = 1.5;

/**
 * Plans a lesson: everybody has a role, the seats that matter most come first, the phases fill the time,
 * and the debrief has its own. The same question always gets the same plan.
 */
export function planClass(scenario: PublicScenario, question: ClassQuestion): ClassPlan {
  const goal = goalNamed(scenario, question.goal);
  const phases = planPhases(scenario, question.minutes, goal.leans);
  const { places, press } = planSeats(scenario, question.people, question.sharing, goal.seats);
  const seated = places.length;
  return {
    ...phases,
    goal,
    places,
    press,
    computer: scenario.delegations.length - seated,
    doubts: [
      ...(isTightForVotes(scenario, phases.lengths) ? (['votesTight'] as const) : []),
      ...(press > seated ? (['manyWatch'] as const) : []),
      ...(question.people < scenario.poles.length ? (['fewForPoles'] as const) : []),
    ],
  };
}

function isTightForVotes({ stages }: PublicScenario, { action }: PlannedMinutes): boolean {
  const most = Math.max(0, ...stages.map((stage) => stage.action.length));
  return action < most * MINUTES_A_VOTE;
}
