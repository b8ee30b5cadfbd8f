import { z } from 'zod';
import { person, seat } from '../kernel/schemas.ts';

/** Moves of a person who may not have a seat yet, and of one who is asked to share theirs. */
export const personCommands = [
  z.strictObject({ type: z.literal('takeSeat'), seat }),
  z.strictObject({ type: z.literal('leaveSeat') }),
  z.strictObject({ type: z.literal('askToShare'), seat }),
  z.strictObject({ type: z.literal('stopAsking') }),
  z.strictObject({ type: z.literal('letShare'), person }),
  z.strictObject({ type: z.literal('declineToShare'), person }),
] as const;
