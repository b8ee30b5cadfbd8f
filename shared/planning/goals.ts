import type { Goal, PublicScenario } from '../scenario/scenario.ts';

type Taught = Pick<PublicScenario, 'goals' | 'learning'>;

/** What a lesson may be about, as a facilitator chooses it: of an author's goal, with all that it asks for. */
export type LessonGoal = Pick<Goal, 'id' | 'name'> & Partial<Omit<Goal, 'id' | 'name'>>;

/** The goals of a scenario; where its author names none, what a class should take away from it. */
export const goalsOf = ({ goals, learning }: Taught): readonly LessonGoal[] =>
  goals ?? learning.map((name, index) => ({ id: `learning-${index + 1}`, name }));

/** The goal of that name, or the first. Throws where the scenario teaches nothing. */
export function goalNamed(scenario: Taught, id: string | undefined): LessonGoal {
  const goals = goalsOf(scenario);
  const goal = goals.find((one) => one.id === id) ?? goals[0];
  if (goal === undefined) throw new Error('The scenario has nothing to learn.');
  return goal;
}
