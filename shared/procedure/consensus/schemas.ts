import { z } from 'zod';
import { ms, paragraph } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';

export const paragraphs = z.array(paragraph).max(60);

export const length = ms.min(5_000).max(3_600_000);

export const stance = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('silent') }),
  z.strictObject({ kind: z.literal('join') }),
  z.strictObject({ kind: z.literal('explain'), text: spoken }),
  z.strictObject({
    kind: z.literal('dissociate'),
    paragraphs: paragraphs.min(1),
    text: spoken.optional(),
  }),
  z.strictObject({ kind: z.literal('object'), paragraphs, text: spoken.optional() }),
]);

/** A stance as a delegation takes it; silent takes one back. */
export type AskedStance = z.infer<typeof stance>;
