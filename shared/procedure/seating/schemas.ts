import { z } from 'zod';
import { seat } from '../kernel/schemas.ts';
import { MOST_EXPECTED } from './expected.ts';
import { readName } from './person-name.ts';

/** Whom a facilitator expects, and where: by names in the form in which others are to read them (SEA-14). */
export const expectedPeople = z
  .array(
    z.strictObject({
      name: z.string().refine((name) => readName(name) === name, 'a name that can be read'),
      seat: seat.optional(),
    }),
  )
  .max(MOST_EXPECTED);
