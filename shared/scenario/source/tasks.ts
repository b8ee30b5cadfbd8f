import { z } from 'zod';
import { identifier, seatId, stand } from './parts.ts';

/** What a private task is held against: closed words for what the log can show. */

const choices = z
  .array(z.enum(['yes', 'no', 'abstain', 'absent']))
  .min(1)
  .describe('Votes that count; absent: neither yes, nor no, nor an abstention');

const many = z
  .number()
  .int()
  .min(1)
  .max(193)
  .optional()
  .describe('How many delegations must; default 1');

const never = z
  .literal(true)
  .optional()
  .describe('It must not come about until the end of the session');

const voteAsked = z.strictObject({
  draft: identifier.describe('The text that was voted on'),
  paragraph: identifier.optional().describe('The separate vote on this paragraph instead'),
  choice: choices,
});

/** Which delegations: all that is said must be true of them; never the delegation itself. */
const others = z
  .strictObject({
    seats: z.array(seatId).min(1).optional().describe('One of these'),
    groups: z.array(identifier).min(1).optional().describe('In one of these groups'),
    notGroups: z.array(identifier).min(1).optional().describe('In none of these groups'),
    regions: z.array(identifier).min(1).optional().describe('From one of these regional groups'),
    notRegions: z.array(identifier).min(1).optional().describe('From none of these'),
    sponsor: identifier.optional().describe('A sponsor of this draft, as it then stands'),
    notSponsor: identifier.optional().describe('No sponsor of this draft'),
    voted: z
      .array(voteAsked)
      .min(1)
      .optional()
      .describe('Who has voted so, at the last vote of the session on it'),
    spokenWith: z.literal(true).optional().describe('With whom notes went both ways'),
  })
  .describe('Which other delegations; {} for any');

export const whoSchema = z
  .union([z.literal('me'), others])
  .describe('me: the delegation itself; else which others');

const who = whoSchema;

export const taskConditionSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('says'),
      who,
      issue: identifier.describe('The issue that a statement or an explanation was marked with'),
      end: z.enum(['minus', 'plus']).describe('To which end of it'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('speaks'),
      who,
      for: identifier.optional().describe('For this draft; left out: at all'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('names'),
      who,
      whom: whoSchema.optional().describe('Whom; left out: the delegation itself'),
      count: many,
      never,
    }),
    z.strictObject({ kind: z.literal('explains'), who, count: many, never }),
    z.strictObject({ kind: z.literal('replies'), who, count: many, never }),
    z.strictObject({
      kind: z.literal('moves'),
      who,
      motion: z
        .string()
        .regex(/^[a-zA-Z]+$/)
        .describe('division, appeal, or the name of a motion'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('speaksOnDivision'),
      who,
      side: z.enum(['inFavour', 'against']).optional(),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('votes'),
      who,
      ...voteAsked.shape,
      motion: z.literal('division').optional().describe('The vote on dividing it instead'),
      stage: identifier.optional().describe('At this stage; left out: at the last vote on it'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('sponsors'),
      who,
      draft: identifier,
      joined: z.literal(true).optional().describe('Only those that joined in play'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('text'),
      draft: identifier,
      paragraph: identifier,
      reads: z
        .array(z.string().regex(/^[a-z][a-z0-9-]*$/))
        .min(1)
        .optional()
        .describe('Alternatives, or original; left out: any words but the original'),
      place: z.literal('report').optional().describe('It also stands in the report itself'),
      mine: z.literal(true).optional().describe('The change was the delegation’s own'),
      never,
    }),
    z.strictObject({
      kind: z.literal('stand'),
      draft: identifier,
      paragraph: identifier,
      issue: identifier,
      atLeast: stand.optional(),
      atMost: stand.optional(),
      never,
    }),
    z.strictObject({
      kind: z.literal('result'),
      draft: identifier,
      stage: identifier.optional(),
      adopted: z.boolean(),
      yes: z.number().int().min(1).max(193).optional().describe('With at least so many yes'),
      lead: z.number().int().min(1).max(193).optional().describe('So many more yes than no'),
    }),
    z.strictObject({ kind: z.literal('talks'), who, count: many, never }),
    z.strictObject({
      kind: z.literal('proposes'),
      who,
      paragraphs: z.array(identifier).min(1),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('accepts'),
      who,
      paragraphs: z.array(identifier).min(1).describe('One and the same proposal on one of these'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('holds'),
      who,
      paragraphs: z.array(identifier).min(1).describe('In brackets'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('objects'),
      who,
      over: z.array(identifier).min(1).optional().describe('Over one of these paragraphs'),
      count: many,
      never,
    }),
    z.strictObject({
      kind: z.literal('deal'),
      who,
      kept: z.literal(true).optional().describe('Agreed and kept to the last promise'),
      count: many,
      never,
    }),
  ])
  .describe('What must be so; the delegation sees how far it has come');
