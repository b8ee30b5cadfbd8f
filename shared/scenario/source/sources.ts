import { z } from 'zod';
import { identifier, longTitle, prose } from './parts.ts';

/** sources.yaml: every document that a fact rests on. */
export const sourcesFileSchema = z.record(
  identifier,
  z.strictObject({
    title: longTitle.describe('Who wrote it and what it is called'),
    kind: z
      .enum([
        'un-document',
        'press-release',
        'dataset',
        'book-chapter',
        'statement',
        'report',
        'judgement',
      ])
      .describe('What kind of document it is; judgement: an inference of your own'),
    date: z.string().optional().describe('When it appeared, in quotes'),
    locator: prose.optional().describe('Where in the document'),
    note: prose.optional().describe('What to beware of'),
  }),
);
