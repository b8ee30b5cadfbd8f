import type { ScenarioCard } from '../../../shared/views/content.ts';
import { runMinutes } from '../../sight/run-minutes.ts';
import { t } from './words.ts';

/** What is said of a scenario where one is chosen. */
export interface ScenarioFacts {
  readonly teaches: string;
  /** For whom it is, and how long it takes. */
  readonly alone: string;
  /** The same, and for how many it is. */
  readonly facts: string;
  readonly badge?: string;
}

/** What it teaches, what it asks of people, how many they may be, and its shortest and longest run. */
export function factsOf(scenario: ScenarioCard): ScenarioFacts {
  const { card, subtitle, players, runsOfShow, stages } = scenario;
  const lengths = runsOfShow.map((run) => runMinutes(run, stages));
  const alone = [
    ...(card === undefined ? [] : [t(`card.level.${card.level}`)]),
    t('card.minutes', { from: Math.min(...lengths), to: Math.max(...lengths) }),
  ];
  return {
    teaches: card?.teaches ?? subtitle,
    alone: alone.join(' · '),
    facts: [...alone, players.recommended].join(' · '),
    ...(card?.beginHere && { badge: t('card.beginHere') }),
  };
}

/** The scenario that says that it is the one to begin with, else the first. */
export const toBeginWith = (scenarios: readonly ScenarioCard[]): ScenarioCard | undefined =>
  scenarios.find(({ card }) => card?.beginHere) ?? scenarios[0];
