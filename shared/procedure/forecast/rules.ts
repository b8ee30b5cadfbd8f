import type { Question } from '../kernel/question.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Forecast, MatterId } from '../kernel/state.ts';
import { namedStates, openMatters } from './forecast.ts';

type GivesForecast = { readonly matter: MatterId } & Forecast;

/** FOR-1 and FOR-2: a matter that is still open, and the states that the rules name for it. */
export function mayForecast({ house, room, command }: Question<GivesForecast>): Verdict {
  const matter = openMatters(house, room).find(({ id }) => id === command.matter);
  if (matter === undefined) return refuse('FOR-1', 'forecastClosed');
  const named = namedStates(house.scenario, room, matter);
  const given = Object.keys(command.states);
  return named.length === given.length && given.every((seat) => named.includes(seat))
    ? ALLOWED
    : refuse('FOR-2', 'otherStates');
}
