import type { Posture, RoundId, SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { own } from '../kernel/own.ts';
import { postureTaken, shadowRoundClosed } from './fold.ts';
import type { DrawnIncident } from './shadow.ts';

/** What lies over the talks. */
export type ShadowFact =
  /** What a delegation does in secret; nobody else reads it before the debrief (SHA-3). */
  | {
      readonly type: 'postureTaken';
      readonly seat: SeatId;
      readonly round: RoundId;
      readonly posture: Posture;
    }
  /** A round is over, with what the dice have drawn (SHA-5). */
  | {
      readonly type: 'shadowRoundClosed';
      readonly round: RoundId;
      readonly incidents: readonly DrawnIncident[];
    };

export const shadowFacts: FactTable<ShadowFact> = {
  postureTaken: { fold: postureTaken, minute: noMinute },
  shadowRoundClosed: {
    fold: shadowRoundClosed,
    minute: ({ shadow }, { type, round, incidents }) => [
      type,
      { round: own(shadow?.rounds ?? {}, round)?.order ?? 0, count: incidents.length },
    ],
  },
};
