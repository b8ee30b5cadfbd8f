import { z } from 'zod';
import { draft } from './parts.ts';

/** Moves of a delegation that only the house rules of Model UN know. */
export const houseRuleSeatCommands = [
  z.strictObject({ type: z.literal('pledgeVote') }),
  z.strictObject({ type: z.literal('withdrawPledge') }),
  z.strictObject({ type: z.literal('signDraft'), draft }),
  z.strictObject({ type: z.literal('withdrawSignature'), draft }),
] as const;
