import { bandOf, FORECAST_BANDS } from '../procedure/forecast/bands.ts';
import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Forecast, MatterId, Percent, SessionState } from '../procedure/kernel/state.ts';
import { roomsOf } from '../procedure/kernel/venue.ts';
import type { ForecastSpread, ForecastsView, Spread } from './views.ts';

/** From so many forecasts on their means are told: fewer would tell who said what (FOR-3). */
export const FORECASTS_TOLD_FROM = 3;

/** What the view is made of: what was said, and which ballots and reports are decided. */
export const forecastsMadeOf = ({ forecasts, room }: SessionState): readonly unknown[] => [
  forecasts,
  ...roomsOf(room).flatMap(({ results, outcomes }) => [results, outcomes]),
];

/** FOR-3: how many have forecast each matter, and of what is decided how they lay, without names. */
export function forecastsView({ forecasts = {}, room }: SessionState): ForecastsView {
  const byMatter = new Map<MatterId, Forecast[]>();
  for (const given of Object.values(forecasts)) {
    for (const [matter, forecast] of Object.entries(given)) {
      byMatter.set(matter, [...(byMatter.get(matter) ?? []), forecast]);
    }
  }
  return Object.fromEntries(
    [...byMatter]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([matter, given]) => [matter, spreadOf(given, isDecided(room, matter))]),
  );
}

const isDecided = (room: Room, matter: MatterId): boolean =>
  roomsOf(room).some(
    ({ results, outcomes }) =>
      own(results, matter) !== undefined || own(outcomes, matter) !== undefined,
  );

function spreadOf(given: readonly Forecast[], decided: boolean): ForecastSpread {
  const count = given.length;
  if (!decided || count < FORECASTS_TOLD_FROM) return { count };
  const seats = Object.keys(given[0]?.states ?? {}).toSorted();
  return {
    count,
    result: spread(given.map(({ result }) => result)),
    states: Object.fromEntries(
      seats.map((seat) => [seat, spread(given.flatMap(({ states }) => states[seat] ?? []))]),
    ),
  };
}

const spread = (said: readonly Percent[]): Spread => ({
  mean: Math.round(said.reduce((sum, each) => sum + each, 0) / said.length),
  bands: FORECAST_BANDS.map((_, band) => said.filter((each) => bandOf(each) === band).length),
});
