import { z } from 'zod';
import { ballot, words } from '../kernel/schemas.ts';

const choice = z.enum(['yes', 'no', 'abstain']);
const method = z.enum(['recorded', 'rollCall', 'showOfHands']);

/** Moves of a delegation in a ballot, and in and out of the room. */
export const ballotSeatCommands = [
  z.strictObject({ type: z.literal('leaveRoom') }),
  z.strictObject({ type: z.literal('returnToRoom') }),
  z.strictObject({ type: z.literal('requestVote'), method }),
  z.strictObject({ type: z.literal('castVote'), choice }),
  z.strictObject({ type: z.literal('declareIntention'), ballot, choice }),
  z.strictObject({ type: z.literal('explainVote'), text: words }),
] as const;

/** Moves of the Chair in a ballot. */
export const ballotChairCommands = [
  z.strictObject({ type: z.literal('announceBallot') }),
  z.strictObject({ type: z.literal('adoptWithoutVote') }),
  z.strictObject({ type: z.literal('hearExplanations') }),
  z.strictObject({ type: z.literal('openVoting') }),
  z.strictObject({ type: z.literal('passRollCall') }),
  z.strictObject({ type: z.literal('lockVoting') }),
  z.strictObject({ type: z.literal('declareResult') }),
  z.strictObject({ type: z.literal('hearExplanationsAfter') }),
  z.strictObject({ type: z.literal('closeBallot') }),
] as const;
