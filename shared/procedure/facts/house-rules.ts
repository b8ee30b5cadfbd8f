import type { DraftId, SeatId } from '../../scenario/scenario.ts';

/** What happens only under the house rules of Model UN. */
export type HouseRuleFact =
  | { readonly type: 'votePledged' | 'pledgeWithdrawn'; readonly seat: SeatId }
  | {
      readonly type: 'draftSigned' | 'signatureWithdrawn';
      readonly draft: DraftId;
      readonly seat: SeatId;
    };
