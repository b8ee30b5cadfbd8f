import { z } from 'zod';
import { issueEnd } from '../kernel/issue-side.ts';
import { amendment, draft, id, paragraph, proposal, seat, words } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import { KINDS } from '../motions/kinds.ts';
import { namedChange } from '../texts/schemas.ts';

/** How many promises an offer holds at most, and how many delegations it is made to. */
export const MOST_PROMISES = 8;
export const MOST_PARTNERS = 8;

export const deal = z.string().regex(/^o[1-9]\d{0,9}$/);

const votable = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('draft'), draft }),
  z.strictObject({ kind: z.literal('amendment'), amendment }),
]);

const motionKinds = Object.keys(KINDS) as (keyof typeof KINDS)[];

export const act = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vote'),
    on: votable,
    choice: z.enum(['yes', 'no', 'abstain', 'notNo']),
  }),
  z.strictObject({ kind: z.enum(['stayAway', 'attend']), on: votable }),
  z.strictObject({ kind: z.enum(['sponsor', 'leave']), draft }),
  z.strictObject({ kind: z.literal('propose'), draft, change: namedChange }),
  z.strictObject({ kind: z.literal('withdrawAmendment'), amendment }),
  z.strictObject({ kind: z.enum(['withdrawProposal', 'accept', 'notRefuse']), proposal }),
  z.strictObject({ kind: z.enum(['hold', 'release']), paragraph }),
  z.strictObject({
    kind: z.literal('stance'),
    stance: z.enum(['join', 'dissociate', 'notObject']),
  }),
  z.strictObject({ kind: z.enum(['move', 'notMove']), motion: z.enum(motionKinds) }),
  z.strictObject({ kind: z.enum(['notDivide', 'notObjectToDivision']), draft }),
  z.strictObject({ kind: z.literal('speakTo'), issue: id, end: issueEnd }),
  z.strictObject({ kind: z.literal('cable'), issue: id }),
]);

export const condition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adopted'), amendment }),
  z.strictObject({ kind: z.literal('textHas'), draft, change: namedChange }),
  z.strictObject({ kind: z.literal('sponsors'), seat, draft }),
  z.strictObject({ kind: z.literal('kept'), deal }),
]);

/** An offer as it is made: who does what, and if what. */
export const offer = z.strictObject({
  to: z.array(seat).min(1).max(MOST_PARTNERS),
  promises: z
    .array(z.strictObject({ by: seat, act }))
    .min(1)
    .max(MOST_PROMISES),
  conditions: z.array(condition).max(4).optional(),
  line: words.optional(),
  public: z.literal(true).optional(),
  /** Whether who offers it means to keep it: for the debrief, and for nobody before. */
  means: z.boolean().optional(),
});

export type Offer = z.infer<typeof offer>;
export const reason = spoken;
