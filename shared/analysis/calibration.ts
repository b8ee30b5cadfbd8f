import { bandOf, FORECAST_BANDS } from '../procedure/forecast/bands.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Percent } from '../procedure/kernel/state.ts';
import type { Came, Judged } from './forecasts.ts';

/** One band of a calibration: how often what was called so likely happened. */
export interface CalibratedBand {
  /** The least and the most that is said in it, in per cent. */
  readonly from: Percent;
  readonly to: Percent;
  readonly count: number;
  readonly happened: number;
}

/** How many forecasts of one thing lie in each band, and whether it happened. */
export interface BandedForecasts {
  readonly bands: readonly number[];
  readonly happened: boolean;
}

/** The same of one figure. */
export const banded = ({ said, happened }: Judged): BandedForecasts => ({
  bands: FORECAST_BANDS.map((_, band) => (band === bandOf(said) ? 1 : 0)),
  happened,
});

/** How often what was called so likely happened, band by band; all bands, the empty ones too. */
export function calibration(all: readonly BandedForecasts[]): readonly CalibratedBand[] {
  return FORECAST_BANDS.map((to, band) => {
    const inBand = (each: BandedForecasts) => each.bands[band] ?? 0;
    const sum = (some: readonly BandedForecasts[]) =>
      some.reduce((before, each) => before + inBand(each), 0);
    const below = FORECAST_BANDS[band - 1];
    return {
      from: below === undefined ? 0 : below + 5,
      to,
      count: sum(all),
      happened: sum(all.filter(({ happened }) => happened)),
    };
  });
}

/** How forecasts of one matter lay, without names, joined with what came of it. */
export function bandedSpread(
  spread: {
    readonly result?: { readonly bands: readonly number[] };
    readonly states?: Readonly<Record<string, { readonly bands: readonly number[] }>>;
  },
  came: Came,
): readonly BandedForecasts[] {
  const { result, states = {} } = spread;
  if (result === undefined) return [];
  return [
    { bands: result.bands, happened: came.result },
    ...Object.entries(states).flatMap(([seat, { bands }]) => {
      const happened = own(came.states, seat);
      return happened === undefined ? [] : [{ bands, happened }];
    }),
  ];
}
