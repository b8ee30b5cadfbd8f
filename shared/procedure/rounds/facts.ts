import type { SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { Spoken } from '../kernel/spoken.ts';
import * as folds from './fold.ts';
import type { LineRoundId } from './round.ts';

/** Rounds in which everybody writes one line at once. */
export type RoundFact =
  | { readonly type: 'roundOpened'; readonly question: string; readonly ms: number }
  | {
      readonly type: 'lineWritten';
      readonly round: LineRoundId;
      readonly seat: SeatId;
      readonly text: Spoken;
    }
  | { readonly type: 'roundClosed'; readonly round: LineRoundId };

export const roundFacts: FactTable<RoundFact> = {
  roundOpened: {
    fold: folds.roundOpened,
    minute: (_room, { question }) => ['roundOpened', { question }],
  },
  lineWritten: { fold: folds.lineWritten, minute: noMinute },
  roundClosed: { fold: folds.roundClosed, minute: noMinute },
};
