import { z } from 'zod';

/** The small parts that the schemas of a scenario's files are made of. */

/** Whether it is the name of something that every object has: such a name is nobody's id. */
export const isInherited = (name: string): boolean => name in Object.prototype;

export const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens, starting with a letter')
  .refine((id) => !isInherited(id), 'use another name: this one means something to the program');
export const SEAT_FORM = 'use a three-letter ISO 3166 code such as EST';
/** The name that an entry has of its own. */
export const ownId = identifier.describe('Its own name, by which other places call it');
export const seatId = z
  .string()
  .regex(/^[A-Z]{3}$/, SEAT_FORM)
  .describe('A delegation, by its three-letter ISO 3166 code');
export const FLAG_FORM = 'use the two capital letters of an ISO 3166 code such as EE';
export const flagCode = z
  .string()
  .regex(/^[A-Z]{2}$/, FLAG_FORM)
  .describe('Its two-letter ISO 3166 code, for the flag; XA to XZ for a state of your own');
export const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write dates as YYYY-MM-DD')
  .describe('The day, as 2018-11-08');
export const monthOrDay = z
  .string()
  .regex(
    /^\d{4}-\d{2}(-\d{2})?$/,
    'write dates as YYYY-MM-DD, or YYYY-MM where the day is not known',
  )
  .describe('The day, as 2018-11-08, or its month where the day is not known');
const words = z.string().trim().min(1, 'write at least one word');
/** What is read as a paragraph. */
export const prose = words.max(2000);
/** What stands in one line: a name, a title, the opening words of a paragraph. */
export const line = words.max(160);
/** The full title of a document. */
export const longTitle = words.max(300);
export const stand = z.number().min(-2).max(2);
export const confidenceSchema = z
  .enum(['high', 'medium', 'low'])
  .describe('How sure you are that it is so; the players see it');
export const sourceIds = z
  .array(identifier)
  .min(1, 'name at least one source from sources.yaml')
  .describe('Where it is known from: names from sources.yaml');
export const spoken = prose
  .max(280)
  .describe('Our paraphrase of what was said, never the wording of the record');
