import { z } from 'zod';
import { words } from '../../shared/procedure/kernel/schemas.ts';
import { readName } from '../../shared/procedure/seating/person-name.ts';
import { expectedPeople } from '../../shared/procedure/seating/schemas.ts';
import { sessionOptionsSchema } from '../../shared/procedure/session/options.ts';
import { HttpError } from './errors.ts';

const name = z
  .string()
  .max(200)
  .transform((typed, problems) => {
    const read = readName(typed);
    if (read !== undefined) return read;
    problems.addIssue('a name has a letter or a figure, and at most 60 characters');
    return z.NEVER;
  });
const seat = z.string().regex(/^[A-Z]{3}$/);

/** POST /api/sessions */
export const newSessionSchema = z.strictObject({
  scenario: z.string().min(1).max(60),
  title: z.string().trim().min(1).max(120).optional(),
  options: sessionOptionsSchema.optional(),
  /** Who is expected, and on which seat. */
  roster: expectedPeople.optional(),
  solo: z.strictObject({ name, seat }).optional(),
  /** What the pupils that the computer plays are called, before their number. */
  rehearsal: z.strictObject({ pupil: name }).optional(),
});

export type Opening = z.infer<typeof newSessionSchema>;

/** POST /api/sessions/:session/people */
export const newPersonSchema = z.strictObject({
  code: z.string().max(20),
  name,
  /** The key to a place in the session that this browser had before. */
  before: z.string().min(16).max(100).optional(),
});

/** POST /api/sessions/:session/leaders */
export const newLeaderSchema = z.strictObject({ name });

/** POST /api/gatherings */
export const newGatheringSchema = z.strictObject({ title: z.string().trim().max(120) });

/** POST /api/gatherings/:gathering/sessions: a session, and a token of its facilitator's. */
export const gatheredSchema = z.strictObject({
  session: z.string().min(1).max(40),
  token: z.string().min(16).max(100),
});

/** POST /api/gatherings/:gathering/notes */
export const noteToAllSchema = z.strictObject({ text: words });

/** The body as the schema has it; throws an HttpError that names the first field that is wrong. */
export function readBody<Content>(schema: z.ZodType<Content>, body: unknown): Content {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'the request';
  throw new HttpError(400, 'malformed', `Something is wrong with ${field}: ${issue?.message}.`);
}
