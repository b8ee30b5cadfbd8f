import { z } from 'zod';
import {
  confidenceSchema,
  identifier,
  isoDate,
  line,
  longTitle,
  ownId,
  prose,
  seatId,
  sourceIds,
  stand,
} from './parts.ts';

const alternativeSchema = z.strictObject({
  id: identifier.describe('Its name, unique within the paragraph'),
  gist: prose.describe('What it changes, in one line: "Names self-defence"'),
  lead: line.optional().describe('The opening words; as in the paragraph where left out'),
  text: prose.describe('Our paraphrase of the other wording'),
  stands: z.record(identifier, stand).describe('The position it takes on each issue, -2 to +2'),
  weight: z.number().positive().optional().describe('As in the paragraph where left out'),
  origin: z
    .enum(['tabled', 'constructed'])
    .describe('On the table then, or wording of another text of the period; or made for the game'),
  note: prose.optional().describe('Where it comes from, or what it would cost whom'),
  confidence: confidenceSchema,
  sources: sourceIds,
});

const paragraphSchema = z.strictObject({
  id: ownId,
  kind: z
    .enum(['PP', 'OP', 'P'])
    .describe('Preambular or operative in a resolution; P in a report'),
  section: line.optional().describe('In a report: the heading that the paragraph stands under'),
  number: z
    .string()
    .regex(/^\d+(\.\d+)?[a-z]?$/, 'write numbers as 1, 1.10 or 5a, in quotes')
    .describe('Its number in the text, in quotes'),
  lead: line.describe('The opening verb, set in italics: Welcoming, Decides ...'),
  text: prose.describe('Our paraphrase of the rest of the paragraph'),
  stands: z
    .record(identifier, stand)
    .describe('The position the paragraph takes on each issue, -2 to +2'),
  weight: z
    .number()
    .positive()
    .optional()
    .describe('How much the paragraph counts; default 2 for OP, 1 for PP and P'),
  note: prose.optional().describe('Why it matters or was contested'),
  alternatives: z
    .array(alternativeSchema)
    .optional()
    .describe('Other wordings that delegations can propose for the paragraph'),
  confidence: confidenceSchema,
  sources: sourceIds,
});

/** drafts/*.yaml: one draft resolution or report, paraphrased. */
export const draftFileSchema = z.strictObject({
  id: ownId,
  kind: z
    .enum(['resolution', 'report'])
    .optional()
    .describe('A resolution is voted on, a report agreed by consensus; default resolution'),
  symbol: line.describe('Its symbol: A/C.1/73/L.37'),
  shortName: line.describe('What it is called in the room: L.37'),
  title: longTitle.describe('Its full title'),
  gist: prose.describe('What the draft does, in one sentence'),
  pole: identifier
    .optional()
    .describe(
      'The pole that a resolution belongs to, where the scenario has poles; a report has none',
    ),
  leader: seatId.optional().describe('A resolution’s; a report is the Chair’s'),
  date: isoDate.describe('The day it bears, as 2018-10-18'),
  sponsors: z
    .array(
      z.strictObject({
        seat: seatId,
        confidence: confidenceSchema,
        sources: sourceIds,
      }),
    )
    .optional()
    .describe('A resolution’s; a report has none'),
  sponsorsNote: prose.optional().describe('What is known of the sponsors, and what is not'),
  note: prose
    .optional()
    .describe(
      'Of a report: where its text comes from and what is made for the game; shown at its foot',
    ),
  budget: z
    .strictObject({
      text: prose.describe('What the statement says, in a sentence of ours'),
      confidence: confidenceSchema,
      sources: sourceIds,
    })
    .optional()
    .describe(
      'The statement on its programme budget implications that the Secretary reads out (rule 153); left out where none is known',
    ),
  paragraphs: z.array(paragraphSchema).min(1).describe('The text, paragraph by paragraph'),
});
