import type { Fold } from '../kernel/fact.ts';
import { own } from '../kernel/own.ts';
import type { ForecastFact } from './facts.ts';

/** FOR-1: the last word of a person on a matter is the one that counts. */
export const forecastGiven: Fold<ForecastFact> = (state, { person, matter, result, states }) => ({
  ...state,
  forecasts: {
    ...state.forecasts,
    [person]: { ...own(state.forecasts ?? {}, person), [matter]: { result, states } },
  },
});
