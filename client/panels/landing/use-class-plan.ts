import { useEffect, useMemo, useState } from 'preact/hooks';
import { withLength, withPeopleAt } from '../../../shared/planning/by-hand.ts';
import {
  type ClassPlan,
  type ClassQuestion,
  planClass,
} from '../../../shared/planning/class-plan.ts';
import { expectedIn, peopleExpected, withRoster } from '../../../shared/planning/roster.ts';
import type { SessionOptions } from '../../../shared/procedure/kernel/session-options.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import type { ScenarioCard } from '../../../shared/views/content.ts';
import type { NewSession } from '../../sight/content.ts';
import { type Spreading, useSpreading } from '../calendar/use-spreading.ts';
import { type RosterInHand, useRoster } from './use-roster.ts';
import { useScenario } from './use-scenario.ts';

/** What a session is planned with where nobody has said anything yet. */
const TO_BEGIN_WITH: ClassQuestion = { minutes: 50, people: 24 };

export interface ClassPlanning {
  readonly scenario: PublicScenario;
  readonly question: ClassQuestion;
  readonly plan: ClassPlan;
  /** Who is expected by name; where anybody is, the plan has the places of the roster. */
  readonly roster: RosterInHand;
  /** Asks anew: what was changed by hand gives way. */
  readonly ask: (change: Partial<ClassQuestion>) => void;
  readonly setLength: (phase: keyof ClassPlan['lengths'], minutes: number) => void;
  /** How it is spread over days. */
  readonly spreading: Spreading;
  readonly setPeopleAt: (seat: SeatId, people: number) => void;
}

/** The plan of a class for a scenario; undefined until the scenario is here. */
export function useClassPlan(card: ScenarioCard | undefined): ClassPlanning | undefined {
  const scenario = useScenario(card);
  const [question, setQuestion] = useState(TO_BEGIN_WITH);
  const [byHand, setByHand] = useState<ClassPlan | undefined>();
  const spreadingOf = useSpreading();
  useEffect(() => setByHand(undefined), [card]);
  const roster = useRoster(scenario);
  const planned = useMemo(
    () => (scenario === undefined ? undefined : planClass(scenario, question)),
    [scenario, question],
  );
  const plan = byHand ?? planned;
  if (scenario === undefined || plan === undefined || roster === undefined) return undefined;
  const { reading, isInUse } = roster;
  return {
    scenario,
    question: isInUse ? { ...question, people: peopleExpected(reading).people } : question,
    plan: isInUse ? withRoster(scenario, plan, reading) : plan,
    roster,
    spreading: spreadingOf({ scenario, lengths: plan.lengths, minutes: wholeMinutes(plan) }),
    ask: (change) => {
      setByHand(undefined);
      setQuestion({ ...question, ...change });
    },
    setLength: (phase, minutes) => setByHand(withLength(scenario, plan, phase, minutes)),
    setPeopleAt: (seat, people) => setByHand(withPeopleAt(plan, seat, people)),
  };
}

/** The hour of a plan as a session has it, in whole minutes. */
const wholeMinutes = ({ hour }: Pick<ClassPlan, 'hour'>): number => Math.max(10, Math.round(hour));

/** Whom a session expects by name; nobody without a roster. */
export const rosterOf = ({
  roster: { isInUse, reading },
}: Pick<ClassPlanning, 'roster'>): Pick<NewSession, 'roster'> =>
  isInUse ? { roster: expectedIn(reading) } : {};

/** What a session is opened with, to go by a plan. */
export const optionsOf = ({
  runOfShow,
  lengths,
  hour,
  goal,
  places,
  press,
}: ClassPlan): Pick<SessionOptions, 'runOfShow' | 'lengths' | 'minutes' | 'plan'> => ({
  runOfShow,
  lengths,
  minutes: wholeMinutes({ hour }),
  plan: { goal: goal.id, places, press },
});
