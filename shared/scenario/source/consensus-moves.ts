import { z } from 'zod';
import { evidence } from './evidence.ts';
import { identifier, seatId, spoken } from './parts.ts';

const place = z.enum(['report', 'summary', 'annex', 'dropped']);
/** A change to one paragraph: another wording (an alternative’s id, or original), or another place. */
export const changeSchema = z
  .strictObject({
    paragraph: identifier.describe('Id of the paragraph'),
    wording: identifier.optional().describe('Id of an alternative, or original'),
    place: place.optional().describe('Where it goes'),
  })
  .refine(({ wording, place: moved }) => (wording === undefined) !== (moved === undefined), {
    message: 'give either a wording or a place',
  });

/** What was done where a report is sought by consensus. */
export const consensusMoves = [
  z
    .strictObject({
      move: z.literal('circulateText'),
      changes: z.array(changeSchema).min(1),
      ...evidence,
    })
    .describe('The Chair circulates its next text'),
  z
    .strictObject({ move: z.literal('hold'), by: seatId, paragraph: identifier, ...evidence })
    .describe('A delegation puts a paragraph in brackets'),
  z
    .strictObject({
      move: z.literal('propose'),
      by: seatId,
      change: changeSchema,
      text: spoken.optional(),
      ...evidence,
    })
    .describe('A delegation proposes another wording or place for a paragraph'),
  z
    .strictObject({ move: z.literal('accept'), by: seatId, change: changeSchema, ...evidence })
    .describe('A delegation can live with what is proposed'),
  z
    .strictObject({ move: z.literal('refuse'), by: seatId, change: changeSchema, ...evidence })
    .describe('A delegation cannot accept what is proposed'),
  z
    .strictObject({
      move: z.literal('agree'),
      paragraphs: z.array(identifier).min(1),
      ...evidence,
    })
    .describe('Paragraphs are agreed ad referendum'),
  z
    .strictObject({ move: z.literal('presentFinalText'), ...evidence })
    .describe('The Chair presents the final text'),
  z
    .strictObject({ move: z.literal('putToGavel'), ...evidence })
    .describe('The Chair asks whether anybody objects'),
  z
    .strictObject({ move: z.literal('startSilence'), ...evidence })
    .describe('The Chair puts the text under a silence procedure'),
  z
    .strictObject({
      move: z.literal('breakSilence'),
      by: seatId,
      paragraphs: z.array(identifier),
      text: spoken.optional(),
      ...evidence,
    })
    .describe('A delegation breaks the silence'),
  z
    .strictObject({
      move: z.literal('stance'),
      by: seatId,
      stance: z.enum(['join', 'explain', 'dissociate', 'object']),
      paragraphs: z.array(identifier).optional(),
      text: spoken.optional(),
      ...evidence,
    })
    .describe('A delegation says where it stands on the text at the gavel'),
  z
    .strictObject({ move: z.literal('suspend'), ...evidence })
    .describe('The Chair suspends the meeting for consultations'),
  z
    .strictObject({ move: z.literal('adopt'), ...evidence })
    .describe('The gavel falls, or the silence has held: the text is adopted'),
  z
    .strictObject({ move: z.literal('declareNoConsensus'), ...evidence })
    .describe('The Chair declares that no consensus was reached'),
] as const;
