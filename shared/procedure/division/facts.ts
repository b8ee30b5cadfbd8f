import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { Spoken } from '../kernel/spoken.ts';
import * as folds from './fold.ts';

/** A request for separate votes on parts of a text (rule 129). */
export type DivisionFact =
  | {
      readonly type: 'divisionRequested';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly parts: readonly (readonly string[])[];
    }
  | { readonly type: 'divisionObjected'; readonly draft: DraftId; readonly seat: SeatId }
  | {
      readonly type: 'divisionSpoken';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly side: 'inFavour' | 'against';
      readonly text: Spoken;
    }
  | { readonly type: 'divisionRequestWithdrawn'; readonly draft: DraftId; readonly seat: SeatId }
  | { readonly type: 'divisionObjectionWithdrawn'; readonly draft: DraftId; readonly seat: SeatId }
  | { readonly type: 'divisionGranted' }
  | { readonly type: 'divisionHearingClosed' };

export const divisionFacts: FactTable<DivisionFact> = {
  divisionRequested: {
    fold: folds.divisionRequested,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  divisionObjected: {
    fold: folds.divisionObjected,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  divisionSpoken: {
    fold: folds.divisionSpoken,
    minute: (_room, { side, seat, text }) => [`divisionSpoken.${side}`, { seat, text }],
  },
  divisionRequestWithdrawn: {
    fold: folds.divisionRequestWithdrawn,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  divisionObjectionWithdrawn: {
    fold: folds.divisionObjectionWithdrawn,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  divisionGranted: {
    fold: folds.divisionGranted,
    minute: ({ division }, { type }) => [type, { draft: division?.draft ?? '' }],
  },
  divisionHearingClosed: { fold: folds.divisionHearingClosed, minute: noMinute },
};
