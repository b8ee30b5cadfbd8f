import { z } from 'zod';
import { draft, paragraph, words } from '../kernel/schemas.ts';

/** Moves of a delegation for and against voting on parts of a text (rule 129). */
export const divisionSeatCommands = [
  z.strictObject({
    type: z.literal('requestDivision'),
    draft,
    parts: z.array(z.array(paragraph).min(1).max(60)).min(1).max(20),
  }),
  z.strictObject({ type: z.literal('objectToDivision') }),
  z.strictObject({
    type: z.literal('speakOnDivision'),
    side: z.enum(['inFavour', 'against']),
    text: words,
  }),
] as const;

/** Moves of the Chair on a request for separate votes. */
export const divisionChairCommands = [
  z.strictObject({ type: z.literal('grantDivision') }),
  z.strictObject({ type: z.literal('closeDivisionHearing') }),
] as const;
