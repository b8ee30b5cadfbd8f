import { z } from 'zod';
import { INJECT_KINDS } from '../choices.ts';
import {
  confidenceSchema,
  identifier,
  line,
  monthOrDay,
  ownId,
  prose,
  seatId,
  sourceIds,
} from './parts.ts';
import { sourcesFileSchema } from './sources.ts';

const injectSchema = z.strictObject({
  id: ownId,
  kind: z
    .enum(INJECT_KINDS)
    .describe(
      'What it is: an incident, a leak, a story in the press, a change of government, a pandemic that closes the room, or the statement of a company or of a humanitarian body',
    ),
  title: line.describe('What the card is headed by'),
  text: prose
    .max(420)
    .describe('What everybody reads: who says what and what is contested, never "it was X"'),
  toldBy: line.describe('Who says so'),
  invented: z
    .boolean()
    .optional()
    .describe(
      'true: made for play, and then without date and sources; left out for what really happened',
    ),
  date: monthOrDay.optional(),
  confidence: confidenceSchema.optional(),
  sources: sourceIds
    .optional()
    .describe('Where it is known from: names from the sources of the library'),
});

/** scenarios/library/injects.yaml: what may happen outside the room, for scenarios to switch on. */
export const injectsFileSchema = z.strictObject({
  sources: sourcesFileSchema.describe('The documents that real entries rest on'),
  injects: z.array(injectSchema).min(1).describe('Whatever scenarios may switch on'),
});

const step = (least: number, most: number) => z.number().min(least).max(most);

/** An entry of the library as a scenario switches it on. */
export const usedInjectSchema = z.strictObject({
  use: identifier.describe('Which entry of scenarios/library/injects.yaml'),
  at: z
    .strictObject({
      stage: identifier.describe('In which stage'),
      phase: z.enum(['generalDebate', 'informals', 'action', 'outcome']).describe('In which phase'),
      share: step(0, 1).describe('After how much of its time: 0.5 is half-way'),
    })
    .optional()
    .describe(
      'When the clock releases it, where the facilitator lets timed ones happen; left out: only by hand',
    ),
  moves: z
    .array(
      z.strictObject({
        issue: identifier.describe('On which issue'),
        stand: step(-2, 2).optional().describe('By how much ideal points move, in steps'),
        salience: step(-3, 3).optional().describe('By how much more, or less, the issue matters'),
        seats: z.array(seatId).min(1).optional().describe('Whose; left out: everybody’s'),
      }),
    )
    .min(1)
    .optional()
    .describe('What it changes in what delegations want, as the computer and the advice reckon'),
  because: prose
    .optional()
    .describe('Why it should change that: your judgement, told in the debrief; only with moves'),
  closes: z
    .strictObject({
      minutes: step(1, 30).describe('For how long the meeting is suspended'),
      silence: z
        .boolean()
        .optional()
        .describe('true: from then on reports are put by silence; only where a stage seeks one'),
    })
    .optional()
    .describe('It closes the room'),
});
