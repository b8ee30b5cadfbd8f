import { z } from 'zod';
import { outcomeTiers } from '../choices.ts';
import {
  confidenceSchema,
  identifier,
  isoDate,
  line,
  monthOrDay,
  prose,
  seatId,
  sourceIds,
} from './parts.ts';

const tallySchema = z.strictObject({
  yes: z.number().int().min(0),
  no: z.number().int().min(0),
  abstain: z.number().int().min(0).optional(),
  absent: z.number().int().min(0).optional(),
});

const consensusOutcomeSchema = z.strictObject({
  id: identifier,
  stage: identifier,
  draft: identifier,
  tier: z
    .enum(outcomeTiers)
    .describe('No report; a procedural one; a Chair’s summary alone; a thin one; a full one'),
  blockedBy: z.array(seatId).describe('Who objected, and is known to have done so'),
  over: z.array(identifier).describe('The paragraphs they refused'),
  date: isoDate,
  confidence: confidenceSchema,
  sources: sourceIds,
  note: prose.optional(),
  afterwards: z
    .array(
      z.strictObject({
        seat: seatId,
        text: prose.describe('Our paraphrase of what it said in public, never its wording'),
        date: monthOrDay,
        confidence: confidenceSchema,
        sources: sourceIds,
      }),
    )
    .optional()
    .describe('The positions defended in public afterwards'),
});

/** record.yaml: what really happened, ballot by ballot and consensus by consensus. */
export const recordFileSchema = z.strictObject({
  ballots: z
    .array(
      z.strictObject({
        id: identifier,
        stage: identifier,
        draft: identifier,
        subject: z
          .enum(['whole', 'division', 'paragraph'])
          .describe('The whole text, the motion to divide it, or one of its paragraphs'),
        paragraph: identifier.optional().describe('With subject paragraph: which one'),
        date: isoDate,
        resolution: line.optional(),
        tally: tallySchema,
        confidence: confidenceSchema,
        sources: sourceIds,
        note: prose.optional(),
        rivals: z
          .array(
            z.strictObject({
              tally: tallySchema,
              confidence: confidenceSchema,
              sources: sourceIds,
              note: prose,
            }),
          )
          .optional()
          .describe('Other published values for the same figure, never silently dropped'),
        votes: z
          .strictObject({
            yes: z.array(seatId),
            no: z.array(seatId),
            abstain: z.array(seatId),
            absent: z.array(seatId),
          })
          .optional()
          .describe('State by state where known; left out, the model fills it in under the tally'),
      }),
    )
    .default([])
    .describe('The votes that were taken, in their order'),
  outcomes: z
    .array(consensusOutcomeSchema)
    .optional()
    .describe('What came of the stages that decide by consensus'),
  rivalStatements: z
    .array(
      z.strictObject({
        item: prose,
        values: z.array(z.strictObject({ value: prose, sources: sourceIds })).min(2),
        note: prose.optional(),
      }),
    )
    .optional(),
});
