import { done, type SeatDecide } from './decision.ts';

export const pledgeVote: SeatDecide<'pledgeVote'> = (_, seat) =>
  done({ type: 'votePledged', seat });

export const withdrawPledge: SeatDecide<'withdrawPledge'> = (_, seat) =>
  done({ type: 'pledgeWithdrawn', seat });

export const signDraft: SeatDecide<'signDraft'> = ({ draft }, seat) =>
  done({ type: 'draftSigned', draft, seat });

export const withdrawSignature: SeatDecide<'withdrawSignature'> = ({ draft }, seat) =>
  done({ type: 'signatureWithdrawn', draft, seat });
