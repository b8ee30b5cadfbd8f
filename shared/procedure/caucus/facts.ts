import type { SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import * as folds from './fold.ts';

/** What happens in a caucus (house rule). */
export type CaucusFact =
  | { readonly type: 'placardRaised'; readonly seat: SeatId }
  | { readonly type: 'placardLowered'; readonly seat: SeatId }
  | { readonly type: 'placardCalled'; readonly seat: SeatId }
  | { readonly type: 'caucusEnded'; readonly why: 'time' | 'chair' };

export const caucusFacts: FactTable<CaucusFact> = {
  placardRaised: { fold: folds.placardRaised, minute: noMinute },
  placardLowered: { fold: folds.placardLowered, minute: noMinute },
  placardCalled: { fold: folds.placardCalled, minute: (_room, { type, seat }) => [type, { seat }] },
  caucusEnded: { fold: folds.caucusEnded, minute: (_room, { why }) => [`caucusEnded.${why}`, {}] },
};
