import { z } from 'zod';
import { id, paragraph } from '../kernel/schemas.ts';

/** Own words for a paragraph, and where the delegation says that they stand on the issues. */
export const ownWords = z.strictObject({
  lead: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(1500),
  stands: z
    .record(id, z.number().min(-2).max(2))
    .refine((stands) => Object.keys(stands).length <= 30),
});

/** What is to happen to one paragraph: an alternative names words that the scenario has ready. */
export const askedChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('delete'), paragraph }),
  z.strictObject({ kind: z.literal('replace'), paragraph, words: ownWords }),
  z.strictObject({ kind: z.literal('alternative'), paragraph, alternative: id }),
  z.strictObject({
    kind: z.literal('insert'),
    after: z.union([paragraph, z.literal('')]),
    paragraphKind: z.enum(['PP', 'OP']),
    words: ownWords,
  }),
]);

/** A change as a delegation asks for it, before the scenario's words and weights are put in. */
export type AskedChange = z.infer<typeof askedChange>;

/** Own words as a delegation writes them, before they get a weight. */
export type OwnWords = z.infer<typeof ownWords>;
