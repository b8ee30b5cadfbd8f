import { z } from 'zod';
import { amendment, draft, id, paragraph } from '../kernel/schemas.ts';

/** Own words for a paragraph, and where the delegation says that they stand on the issues. */
const words = z.strictObject({
  lead: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(1500),
  stands: z
    .record(id, z.number().min(-2).max(2))
    .refine((stands) => Object.keys(stands).length <= 30),
});

/** What is to happen to one paragraph: an alternative names words that the scenario has ready. */
const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delete'), paragraph }),
  z.strictObject({ kind: z.literal('replace'), paragraph, words }),
  z.strictObject({ kind: z.literal('alternative'), paragraph, alternative: id }),
  z.strictObject({
    kind: z.literal('insert'),
    after: z.union([paragraph, z.literal('')]),
    paragraphKind: z.enum(['PP', 'OP']),
    words,
  }),
]);

/** A change as a delegation asks for it, before the scenario's words and weights are put in. */
export type AskedChange = z.infer<typeof change>;

/** Moves of a delegation to change a text (rule 130), or its own text before action on it. */
export const amendmentSeatCommands = [
  z.strictObject({ type: z.literal('proposeAmendment'), draft, change }),
  z.strictObject({ type: z.literal('proposeSubAmendment'), amendment, words }),
  z.strictObject({ type: z.literal('withdrawAmendment'), amendment }),
  z.strictObject({
    type: z.literal('reviseDraft'),
    draft,
    changes: z.array(change).min(1).max(12),
  }),
] as const;

/** Moves of the Chair on amendments. */
export const amendmentChairCommands = [
  z.strictObject({
    type: z.literal('orderAmendments'),
    draft,
    order: z.array(amendment).min(1).max(200),
  }),
] as const;
