import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { Forecast, MatterId, PersonId } from '../kernel/state.ts';
import { forecastGiven } from './fold.ts';

/** What somebody thinks likely; nobody else ever reads it (FOR-3). */
export type ForecastFact = {
  readonly type: 'forecastGiven';
  readonly person: PersonId;
  readonly matter: MatterId;
} & Forecast;

export const forecastFacts: FactTable<ForecastFact> = {
  forecastGiven: { fold: forecastGiven, minute: noMinute },
};
