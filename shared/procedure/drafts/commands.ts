import { z } from 'zod';
import { draft } from '../kernel/schemas.ts';

/** Moves of a delegation on the drafts. */
export const draftSeatCommands = [
  z.strictObject({ type: z.literal('introduceDraft'), draft }),
  z.strictObject({ type: z.literal('joinSponsors'), draft }),
  z.strictObject({ type: z.literal('leaveSponsors'), draft }),
  z.strictObject({ type: z.literal('withdrawDraft'), draft }),
  z.strictObject({ type: z.literal('reintroduceDraft'), draft }),
  z.strictObject({ type: z.literal('moveNoVote'), draft }),
] as const;
