import type { DraftId, SeatId } from '../../scenario/scenario.ts';

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
      readonly text: string;
    }
  | { readonly type: 'divisionGranted' }
  | { readonly type: 'divisionHearingClosed' };
