import { z } from 'zod';
import { outcomeTiers } from '../choices.ts';
import { changeSchema } from './consensus-moves.ts';
import {
  confidenceSchema,
  identifier,
  isoDate,
  line,
  monthOrDay,
  ownId,
  prose,
  seatId,
  sourceIds,
} from './parts.ts';

const tallySchema = z.strictObject({
  yes: z.number().int().min(0).describe('How many voted yes'),
  no: z.number().int().min(0).describe('How many voted no'),
  abstain: z.number().int().min(0).optional().describe('How many abstained, where it is known'),
  absent: z.number().int().min(0).optional().describe('How many did not vote, where it is known'),
});

const consensusOutcomeSchema = z.strictObject({
  id: ownId,
  stage: identifier.describe('Id of the stage'),
  draft: identifier.describe('Id of the report'),
  tier: z
    .enum(outcomeTiers)
    .describe('No report; a procedural one; a Chair’s summary alone; a thin one; a full one'),
  blockedBy: z.array(seatId).describe('Who objected, and is known to have done so'),
  over: z.array(identifier).describe('The paragraphs they refused'),
  put: z
    .array(changeSchema)
    .min(1)
    .optional()
    .describe(
      'How the text on which this came differed from the one that was tabled: other words, or another place; left out: not at all',
    ),
  date: isoDate,
  confidence: confidenceSchema,
  sources: sourceIds,
  note: prose.optional().describe('What is uncertain'),
  afterwards: z
    .array(
      z.strictObject({
        seat: seatId.describe('Who spoke'),
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
        id: ownId,
        stage: identifier.describe('Id of the stage'),
        draft: identifier.describe('Id of the draft'),
        subject: z
          .enum(['whole', 'division', 'paragraph'])
          .describe('The whole text, the motion to divide it, or one of its paragraphs'),
        paragraph: identifier.optional().describe('With subject paragraph: which one'),
        date: isoDate,
        resolution: line.optional().describe('The number of the resolution that it became'),
        tally: tallySchema.describe('The totals; leave out what no source gives'),
        confidence: confidenceSchema,
        sources: sourceIds,
        note: prose.optional().describe('What is uncertain'),
        rivals: z
          .array(
            z.strictObject({
              tally: tallySchema.describe('The other totals'),
              confidence: confidenceSchema,
              sources: sourceIds,
              note: prose.describe('Who gives them, and how they differ'),
            }),
          )
          .optional()
          .describe('Other published values for the same figure, never silently dropped'),
        votes: z
          .strictObject({
            yes: z.array(seatId).describe('Who voted yes'),
            no: z.array(seatId).describe('Who voted no'),
            abstain: z.array(seatId).describe('Who abstained'),
            absent: z.array(seatId).describe('Who was absent, or present without voting'),
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
        item: prose.describe('The question on which sources differ'),
        values: z
          .array(z.strictObject({ value: prose.describe('One answer'), sources: sourceIds }))
          .min(2)
          .describe('What each of them says'),
        note: prose.optional().describe('What to make of it'),
      }),
    )
    .optional()
    .describe('Claims on which sources differ, other than totals'),
});
