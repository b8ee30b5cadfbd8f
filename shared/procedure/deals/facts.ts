import type { SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { Spoken } from '../kernel/spoken.ts';
import type { Act, Condition } from './act.ts';
import type { DealId } from './deal.ts';
import * as folds from './fold.ts';

/** An offer as the log keeps it. */
export interface OfferMade {
  readonly seat: SeatId;
  readonly to: readonly SeatId[];
  readonly promises: readonly { readonly by: SeatId; readonly act: Act }[];
  readonly conditions: readonly Condition[];
  readonly line?: string;
  readonly public?: true;
  readonly means?: boolean;
}

/** What delegations promise one another. Deals that are not public are in no record of the meeting. */
export type DealFact =
  | ({ readonly type: 'dealOffered'; readonly counters?: DealId } & OfferMade)
  | {
      readonly type: 'dealAccepted';
      readonly seat: SeatId;
      readonly deal: DealId;
      readonly means?: boolean;
    }
  | {
      readonly type: 'dealDeclined';
      readonly seat: SeatId;
      readonly deal: DealId;
      readonly reason?: Spoken;
    }
  | { readonly type: 'offerWithdrawn'; readonly seat: SeatId; readonly deal: DealId }
  | {
      readonly type: 'dealMarked';
      readonly seat: SeatId;
      readonly deal: DealId;
      readonly means?: boolean;
      readonly believes?: boolean;
    };

export const dealFacts: FactTable<DealFact> = {
  dealOffered: {
    fold: folds.dealOffered,
    minute: (_room, { public: isPublic, seat, to }) =>
      isPublic ? ['dealOffered', { seat, seats: to.join(' ') }] : undefined,
  },
  dealAccepted: { fold: folds.dealAccepted, minute: noMinute },
  dealDeclined: { fold: folds.dealDeclined, minute: noMinute },
  offerWithdrawn: { fold: folds.offerWithdrawn, minute: noMinute },
  dealMarked: { fold: folds.dealMarked, minute: noMinute },
};
