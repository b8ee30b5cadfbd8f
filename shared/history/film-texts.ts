import type { Scenario } from '../scenario/scenario.ts';
import { withTexts } from '../scenario/texts.ts';
import type { HistoryContent } from './history-content.ts';

/** What a film says in words, at the places where its scenario says it. */
export const filmTexts = ({ history = [], record, outcomes }: Scenario): object => ({
  history,
  record: record.map(({ votes, ...ballot }) => ballot),
  outcomes,
});

/** A film with each of its texts changed; the path leads to where the scenario has the text. */
export function withFilmTexts(
  film: HistoryContent,
  change: (text: string, path: string) => string,
): HistoryContent {
  const { scenes, ballots, outcomes } = film;
  const changed = withTexts({ history: scenes, record: ballots, outcomes }, change);
  return {
    ...film,
    scenes: changed.history,
    ballots: changed.record,
    outcomes: changed.outcomes,
  };
}
