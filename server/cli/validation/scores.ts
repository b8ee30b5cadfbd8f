import type { RecordedVote, SeatId } from '../../../shared/scenario/scenario.ts';

export const VOTES: readonly RecordedVote[] = ['yes', 'no', 'abstain', 'absent'];

/** How likely a forecast calls each way in which a state may stand in the record; adds up to 1. */
export type Forecast = Readonly<Record<RecordedVote, number>>;

export type Votes = Readonly<Record<SeatId, RecordedVote>>;

/** How good a forecast was, over all states of the later ballot. */
export interface Scores {
  /** Share of states whose likeliest vote was theirs, 0 to 1. */
  readonly hits: number;
  /** Mean of the negative logarithm of the likelihood of what happened; lower is better. */
  readonly logLoss: number;
  /** Mean over states of the squared distances from what happened, 0 to 2; lower is better. */
  readonly brier: number;
  /**
   * How likely a state that moved was called likelier to move than one that stayed, 0 to 1; 0.5 is
   * chance. Undefined where all moved, or none.
   */
  readonly movers: number | undefined;
}

/** Nobody is ever certain: a vote called impossible counts as one in a million. */
const FLOOR = 1e-6;

/** Scores a forecast of `to` by those who know `from`. */
export function score(forecast: (seat: SeatId) => Forecast, from: Votes, to: Votes): Scores {
  const states = Object.entries(to).map(([seat, vote]) => {
    const called = forecast(seat);
    const before = from[seat] ?? 'absent';
    return { called, vote, moves: 1 - called[before], moved: before !== vote };
  });
  const mean = (value: (state: (typeof states)[number]) => number) =>
    states.reduce((sum, state) => sum + value(state), 0) / states.length;
  return {
    hits: mean(({ called, vote }) => (likeliest(called) === vote ? 1 : 0)),
    logLoss: mean(({ called, vote }) => -Math.log(Math.max(called[vote], FLOOR))),
    brier: mean(({ called, vote }) =>
      VOTES.reduce((sum, each) => sum + (called[each] - (each === vote ? 1 : 0)) ** 2, 0),
    ),
    movers: rankOfMovers(states),
  };
}

const likeliest = (called: Forecast): RecordedVote =>
  VOTES.reduce((best, vote) => (called[vote] > called[best] ? vote : best));

/** The share of pairs of a mover and a stayer that are in the right order; half where they are equal. */
function rankOfMovers(
  states: readonly { readonly moves: number; readonly moved: boolean }[],
): number | undefined {
  const movers = states.filter(({ moved }) => moved);
  const stayers = states.filter(({ moved }) => !moved);
  if (movers.length === 0 || stayers.length === 0) return undefined;
  let right = 0;
  for (const mover of movers) {
    for (const stayer of stayers) {
      if (mover.moves > stayer.moves) right += 1;
      else if (mover.moves === stayer.moves) right += 0.5;
    }
  }
  return right / (movers.length * stayers.length);
}
