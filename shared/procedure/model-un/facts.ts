import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { own } from '../kernel/own.ts';
import * as folds from './fold.ts';
import * as pointFolds from './house-point-fold.ts';
import type { ChairAnswer, PrivilegeNeed } from './house-points.ts';
import { answerMinute } from './minutes.ts';

/** Pledges, signatures and friendly amendments, which only the house rules of Model UN know. */
export type HouseRuleFact =
  | { readonly type: 'votePledged'; readonly seat: SeatId }
  | { readonly type: 'pledgeWithdrawn'; readonly seat: SeatId }
  | { readonly type: 'draftSigned'; readonly draft: DraftId; readonly seat: SeatId }
  | { readonly type: 'signatureWithdrawn'; readonly draft: DraftId; readonly seat: SeatId }
  | {
      readonly type: 'friendlyAccepted';
      readonly amendment: AmendmentId;
      readonly draft: DraftId;
      readonly seat: SeatId;
    };

/** Points of personal privilege and parliamentary inquiries. */
export type HousePointFact =
  | { readonly type: 'privilegeRaised'; readonly seat: SeatId; readonly need: PrivilegeNeed }
  | { readonly type: 'inquiryMade'; readonly seat: SeatId; readonly question: string }
  | { readonly type: 'housePointAnswered'; readonly answer?: ChairAnswer }
  | { readonly type: 'housePointClosed' };

export const houseRuleFacts: FactTable<HouseRuleFact> = {
  votePledged: { fold: folds.votePledged, minute: (_room, { type, seat }) => [type, { seat }] },
  pledgeWithdrawn: {
    fold: folds.pledgeWithdrawn,
    minute: (_room, { type, seat }) => [type, { seat }],
  },
  draftSigned: {
    fold: folds.draftSigned,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  signatureWithdrawn: {
    fold: folds.signatureWithdrawn,
    minute: (_room, { type, seat, draft }) => [type, { seat, draft }],
  },
  friendlyAccepted: {
    fold: folds.friendlyAccepted,
    minute: ({ amendments }, { type, seat, draft, amendment }) => [
      own(amendments, amendment)?.status === 'accepted' ? 'friendlyTakenIn' : type,
      { seat, draft, amendment },
    ],
  },
};

export const housePointFacts: FactTable<HousePointFact> = {
  privilegeRaised: {
    fold: pointFolds.privilegeRaised,
    minute: (_room, { need, seat }) => [`privilegeRaised.${need}`, { seat }],
  },
  inquiryMade: {
    fold: pointFolds.inquiryMade,
    minute: (_room, { type, seat, question }) => [type, { seat, text: question }],
  },
  housePointAnswered: {
    fold: pointFolds.housePointAnswered,
    minute: (_room, { answer }) => answerMinute(answer),
  },
  housePointClosed: { fold: pointFolds.housePointClosed, minute: noMinute },
};
