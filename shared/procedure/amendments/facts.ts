import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId, TextChange, Words } from './amendment.ts';

/** Changes to a text: amendments from others (rule 130), revisions by its leader. */
export type AmendmentFact =
  | {
      readonly type: 'amendmentProposed';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly change: TextChange;
    }
  | {
      readonly type: 'subAmendmentProposed';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly parent: AmendmentId;
      readonly seat: SeatId;
      readonly words: Words;
    }
  | {
      readonly type: 'amendmentWithdrawn';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'draftRevised';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly changes: readonly TextChange[];
    }
  | {
      readonly type: 'amendmentsOrdered';
      readonly draft: DraftId;
      readonly order: readonly AmendmentId[];
    };
