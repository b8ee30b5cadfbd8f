import type { Percent } from '../kernel/state.ts';

/**
 * The bands of per cent into which forecasts are counted, each up to this figure. A figure and what is
 * left to a hundred lie in bands that mirror each other.
 */
export const FORECAST_BANDS: readonly Percent[] = [15, 35, 60, 80, 100];

/** In which band a figure lies, the least likely first. */
export const bandOf = (said: Percent): number => FORECAST_BANDS.findIndex((upTo) => said <= upTo);
