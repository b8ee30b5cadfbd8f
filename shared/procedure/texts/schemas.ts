import { z } from 'zod';
import { id, paragraph } from '../kernel/schemas.ts';

/** Where words stand on the issues. */
export const stands = z
  .record(id, z.number().min(-2).max(2))
  .refine((each) => Object.keys(each).length <= 30);

/** Own words for a paragraph, and where the delegation says that they stand on the issues. */
export const ownWords = z.strictObject({
  lead: z.string().trim().min(1).max(80),
  text: z.string().trim().min(1).max(1500),
  stands,
});

/** A paragraph of a report may begin without words of its own for what it does. */
const ownWordsOfReport = ownWords.extend({ lead: z.string().trim().max(80) });

const taken = z.strictObject({ kind: z.literal('delete'), paragraph });
const ready = z.strictObject({ kind: z.literal('alternative'), paragraph, alternative: id });
/** A change of a paragraph that needs no words of one's own. */
export const namedChange = z.discriminatedUnion('kind', [taken, ready]);
const after = z.union([paragraph, z.literal('')]);
const moved = z.strictObject({ kind: z.literal('move'), paragraph, after });

/** What is to happen to one paragraph of a resolution: an alternative names words that the scenario has ready. */
export const askedChange = z.discriminatedUnion('kind', [
  taken,
  ready,
  z.strictObject({ kind: z.literal('replace'), paragraph, words: ownWords }),
  z.strictObject({
    kind: z.literal('insert'),
    after,
    paragraphKind: z.enum(['PP', 'OP']),
    words: ownWords,
  }),
  moved,
]);

/** What is to happen to one paragraph of a report; it may also stand in another place. */
export const askedReportChange = z.discriminatedUnion('kind', [
  taken,
  ready,
  z.strictObject({ kind: z.literal('replace'), paragraph, words: ownWordsOfReport }),
  z.strictObject({
    kind: z.literal('insert'),
    after,
    paragraphKind: z.literal('P'),
    words: ownWordsOfReport,
  }),
  z.strictObject({
    kind: z.literal('place'),
    paragraph,
    place: z.enum(['report', 'summary', 'annex']),
  }),
  moved,
]);

/** As many paragraphs as a move changes at most. */
const MOST_SEEN = 20;

/** Of paragraphs the version that was before whoever asks to change them: the number of the fact that changed each last, 0 as tabled. */
export const seenVersions = z
  .record(paragraph, z.number().int().nonnegative())
  .refine((seen) => Object.keys(seen).length <= MOST_SEEN);

/** The same as a move names it. */
export type SeenVersions = z.infer<typeof seenVersions>;

/** A change as a delegation asks for it, before its words get a weight. */
export type AskedChange = z.infer<typeof askedChange>;
/** The same in a report. */
export type AskedReportChange = z.infer<typeof askedReportChange>;

/** Own words as a delegation writes them, before they get a weight. */
export type OwnWords = z.infer<typeof ownWords>;
