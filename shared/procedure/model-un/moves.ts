import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import type { House } from '../kernel/house.ts';
import { move } from '../kernel/move.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { amendment, draft, words } from '../kernel/schemas.ts';
import * as pointRules from './house-point-rules.ts';
import type { ChairAnswer } from './house-points.ts';
import * as rules from './rules.ts';

const byHouseRules = {
  by: 'member',
  where: 'venue',
  forum: 'voting',
  inVote: false,
  inSuspension: true,
  outOfRoom: false,
  about: 'nothing',
  topic: 'vote',
  house: true,
  place: 'any',
} as const;
const points = {
  ...byHouseRules,
  topic: 'points',
  by: 'delegation',
  forum: 'any',
  inSuspension: false,
} as const;

/** Moves that only the house rules of Model UN know. */
export const houseRuleMoves = {
  pledgeVote: move({
    takes: z.strictObject({}),
    ...byHouseRules,
    // Its own rule closes it with the first vote.
    inVote: true,
    may: rules.mayPledge,
    becomes: (_command, { seat }) => done({ type: 'votePledged', seat }),
  }),
  withdrawPledge: move({
    takes: z.strictObject({}),
    ...byHouseRules,
    inVote: true,
    outOfRoom: true,
    may: rules.mayWithdrawPledge,
    becomes: (_command, { seat }) => done({ type: 'pledgeWithdrawn', seat }),
  }),
  signDraft: move({
    takes: z.strictObject({ draft }),
    ...byHouseRules,
    where: 'venue',
    topic: 'texts',
    forum: 'tabling',
    may: rules.maySign,
    becomes: (command, { seat }) => done({ type: 'draftSigned', seat, ...command }),
  }),
  withdrawSignature: move({
    takes: z.strictObject({ draft }),
    ...byHouseRules,
    where: 'venue',
    topic: 'texts',
    forum: 'tabling',
    outOfRoom: true,
    may: rules.mayWithdrawSignature,
    becomes: (command, { seat }) => done({ type: 'signatureWithdrawn', seat, ...command }),
  }),
  acceptAsFriendly: move({
    takes: z.strictObject({ amendment }),
    ...byHouseRules,
    topic: 'amendments',
    may: rules.mayAcceptAsFriendly,
    becomes: (command, { seat, state: { room } }) => {
      const about = own(room.amendments, command.amendment)?.draft;
      return about === undefined
        ? not('AMD-3', 'noSuchAmendment')
        : done({ type: 'friendlyAccepted', amendment: command.amendment, draft: about, seat });
    },
  }),
};

/** Points that only the house rules know, and the Chair's answer. */
export const housePointMoves = {
  raisePrivilege: move({
    takes: z.strictObject({ need: z.enum(['hearing', 'break', 'comfort']) }),
    ...points,
    // Its own rule says so by its own number.
    inVote: true,
    may: pointRules.mayRaisePrivilege,
    becomes: ({ need }, { seat }) => done({ type: 'privilegeRaised', seat, need }),
  }),
  inquire: move({
    takes: z.strictObject({ question: words }),
    ...points,
    inVote: true,
    may: pointRules.mayInquire,
    becomes: ({ question }, { seat }) => done({ type: 'inquiryMade', seat, question }),
  }),
  answerHousePoint: move({
    /** Without words the rule book answers. */
    takes: z.strictObject({ text: words.optional() }),
    ...points,
    by: 'chair',
    house: false,
    inVote: true,
    inSuspension: true,
    outOfRoom: true,
    place: 'housePoint',
    about: 'housePoint',
    may: pointRules.mayAnswer,
    becomes: ({ text }, { house, state: { room } }) => {
      const answer = answerOf(house, room, text);
      return done({ type: 'housePointAnswered', ...(answer && { answer }) });
    },
  }),
  closeHousePoint: move({
    takes: z.strictObject({}),
    ...points,
    by: 'chair',
    house: false,
    inVote: true,
    inSuspension: true,
    outOfRoom: true,
    place: 'housePoint',
    about: 'housePoint',
    may: pointRules.mayCloseHousePoint,
    becomes: () => done({ type: 'housePointClosed' }),
  }),
};

/** A Chair that says nothing itself lets the rule book answer what was asked. */
function answerOf(house: House, room: Room, own: string | undefined): ChairAnswer | undefined {
  if (own !== undefined) return { words: own };
  return room.housePoint?.kind === 'inquiry' ? house.standing(room, 'housePoint') : undefined;
}
