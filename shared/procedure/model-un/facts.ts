import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import type { ChairAnswer, PrivilegeNeed } from './house-points.ts';

/** What happens only under the house rules of Model UN. */
export type HouseRuleFact =
  | { readonly type: 'votePledged' | 'pledgeWithdrawn'; readonly seat: SeatId }
  | {
      readonly type: 'draftSigned' | 'signatureWithdrawn';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'friendlyAccepted';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | { readonly type: 'placardRaised' | 'placardLowered' | 'placardCalled'; readonly seat: SeatId }
  | { readonly type: 'caucusEnded'; readonly why: 'time' | 'chair' }
  | { readonly type: 'privilegeRaised'; readonly seat: SeatId; readonly need: PrivilegeNeed }
  | { readonly type: 'inquiryMade'; readonly seat: SeatId; readonly question: string }
  | { readonly type: 'housePointAnswered'; readonly answer?: ChairAnswer }
  | { readonly type: 'housePointClosed' };
