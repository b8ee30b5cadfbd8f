import { z } from 'zod';
import type { SeatId } from '../../scenario/scenario.ts';
import { done } from '../kernel/decision.ts';
import { besideTheMeeting, move } from '../kernel/move.ts';
import type { OfferMade } from './facts.ts';
import * as rules from './rules.ts';
import { deal, type Offer, offer, reason } from './schemas.ts';

/** Delegations offer one another what they will do, agree, and say what they think of it for themselves. */
export const dealMoves = {
  offerDeal: move({
    takes: offer,
    ...besideTheMeeting,
    may: rules.mayOffer,
    becomes: (made, { seat }) => done({ type: 'dealOffered', ...madeBy(seat, made) }),
  }),
  counterDeal: move({
    takes: offer.extend({ deal }),
    ...besideTheMeeting,
    may: rules.mayCounter,
    becomes: ({ deal: counters, ...made }, { seat }) =>
      done({ type: 'dealOffered', ...madeBy(seat, made), counters }),
  }),
  acceptDeal: move({
    takes: z.strictObject({ deal, means: z.boolean().optional() }),
    ...besideTheMeeting,
    may: rules.mayAnswer,
    becomes: ({ deal: id, means }, { seat }) =>
      done({ type: 'dealAccepted', seat, deal: id, ...(means !== undefined && { means }) }),
  }),
  declineDeal: move({
    takes: z.strictObject({ deal, reason: reason.optional() }),
    ...besideTheMeeting,
    may: rules.mayAnswer,
    becomes: ({ deal: id, reason: why }, { seat }) =>
      done({ type: 'dealDeclined', seat, deal: id, ...(why !== undefined && { reason: why }) }),
  }),
  withdrawOffer: move({
    takes: z.strictObject({ deal }),
    ...besideTheMeeting,
    may: rules.mayWithdrawOffer,
    becomes: ({ deal: id }, { seat }) => done({ type: 'offerWithdrawn', seat, deal: id }),
  }),
  markDeal: move({
    takes: z.strictObject({
      deal,
      means: z.boolean().optional(),
      believes: z.boolean().optional(),
    }),
    ...besideTheMeeting,
    may: rules.mayMark,
    becomes: ({ deal: id, means, believes }, { seat }) =>
      done({
        type: 'dealMarked',
        seat,
        deal: id,
        ...(means !== undefined && { means }),
        ...(believes !== undefined && { believes }),
      }),
  }),
};

function madeBy(seat: SeatId, { to, conditions, line, means, ...rest }: Offer): OfferMade {
  return {
    seat,
    to: [...new Set(to)],
    promises: rest.promises,
    conditions: conditions ?? [],
    ...(line !== undefined && { line }),
    ...(rest.public && { public: true }),
    ...(means !== undefined && { means }),
  };
}
