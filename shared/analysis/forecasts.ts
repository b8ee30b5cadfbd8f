import { membersOf } from '../procedure/kernel/membership.ts';
import { own } from '../procedure/kernel/own.ts';
import type { BallotResult, Room } from '../procedure/kernel/room.ts';
import type { Forecast, Forecasts, MatterId, Percent } from '../procedure/kernel/state.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';
import { rollOf, voteOf } from './roll.ts';

/** What came of a matter, as far as it can be judged. */
export interface Came {
  readonly result: boolean;
  /** Whether each member voted yes, or objected to a report; none where no names were taken. */
  readonly states: Readonly<Record<SeatId, boolean>>;
}

/** A forecast of something that has been decided, and how far it was off. */
export interface ScoredForecast {
  readonly matter: MatterId;
  readonly forecast: Forecast;
  readonly came: Came;
  /** FOR-4: from 0, all known, to 1, all wrong. */
  readonly score: number;
}

type Decided = Pick<Room, 'results' | 'outcomes'>;

/** What came of a matter in this venue; undefined while it is undecided. */
export function cameOf(
  scenario: PublicScenario,
  room: Decided,
  matter: MatterId,
): Came | undefined {
  const result = own(room.results, matter);
  if (result !== undefined) {
    return { result: result.outcome === 'adopted', states: votedYes(scenario, result) };
  }
  const outcome = own(room.outcomes, matter);
  if (outcome === undefined) return undefined;
  const states = membersOf(scenario).map(({ id }) => [id, outcome.blockedBy.includes(id)] as const);
  return { result: outcome.adopted, states: Object.fromEntries(states) };
}

function votedYes(scenario: PublicScenario, result: BallotResult): Came['states'] {
  const members = membersOf(scenario);
  const roll = rollOf(result, members);
  return roll === undefined
    ? {}
    : Object.fromEntries(members.map(({ id }) => [id, voteOf(roll, id) === 'yes']));
}

/** One thing that was forecast, in per cent, and whether it happened. */
export interface Judged {
  readonly said: Percent;
  readonly happened: boolean;
}

/** All in a forecast that can be judged: the result, and the named states where names were taken. */
export function judgedIn({ result, states }: Forecast, came: Came): readonly Judged[] {
  return [
    { said: result, happened: came.result },
    ...Object.entries(states).flatMap(([seat, said]) => {
      const happened = own(came.states, seat);
      return happened === undefined ? [] : [{ said, happened }];
    }),
  ];
}

/** FOR-4: the mean of the squares by which the figures were off; from 0 to 1, and 0 for none. */
export function brier(judged: readonly Judged[]): number {
  if (judged.length === 0) return 0;
  const squares = judged.map(({ said, happened }) => (said / 100 - (happened ? 1 : 0)) ** 2);
  return squares.reduce((sum, each) => sum + each, 0) / judged.length;
}

/** Somebody's forecasts of what has been decided here, in the order in which they were first given. */
export const scoredForecasts = (
  scenario: PublicScenario,
  room: Decided,
  forecasts: Forecasts,
): readonly ScoredForecast[] =>
  Object.entries(forecasts).flatMap(([matter, forecast]) => {
    const came = cameOf(scenario, room, matter);
    return came === undefined
      ? []
      : [{ matter, forecast, came, score: brier(judgedIn(forecast, came)) }];
  });
