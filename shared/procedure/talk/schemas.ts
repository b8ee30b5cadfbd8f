import { z } from 'zod';
import { amendment, draft, id, proposal, seat, words } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';

/** How many delegations a note goes to at most. */
export const MOST_READERS = 24;

export const table = id;
export const message = z.string().regex(/^w[1-9]\d{0,9}$/);
export const readers = z.array(seat).min(1).max(MOST_READERS);

export const cause = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), draft }),
  z.strictObject({ kind: z.literal('amendment'), amendment }),
  z.strictObject({ kind: z.literal('proposal'), proposal }),
]);

export const saying = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('words'), text: spoken }),
  z.strictObject({ kind: z.literal('askVote'), draft }),
  z.strictObject({ kind: z.literal('askSupport'), cause }),
  z.strictObject({ kind: z.literal('thank') }),
  z.strictObject({ kind: z.literal('warn'), cause }),
]);

/** Why the facilitator hides a message, as those who have read it are told. */
export const reason = words;
