import { z } from 'zod';
import {
  confidenceSchema,
  flagCode,
  identifier,
  line,
  prose,
  seatId,
  sourceIds,
  stand,
} from './parts.ts';
import { taskConditionSchema } from './tasks.ts';

const positionSchema = z
  .tuple([stand, z.number().int().min(0).max(3), confidenceSchema, z.array(identifier)])
  .describe('[stand -2..+2, salience 0..3, confidence, sources]');

/** profiles.yaml: default positions by group, for delegations without their own. */
export const profilesFileSchema = z.record(
  identifier,
  z.strictObject({
    name: line.describe('What the group is called'),
    voice: prose.describe(
      'Who these states are and what they usually seek; opens a generated brief',
    ),
    positions: z
      .record(identifier, z.tuple([stand, z.number().int().min(0).max(3)]))
      .describe('By issue: [stand -2..+2, salience 0..3]'),
    sources: sourceIds,
  }),
);

/** delegations.yaml: the member states, and observers. */
export const delegationsFileSchema = z.record(
  seatId,
  z.strictObject({
    name: line.describe('Its English name'),
    shortName: line.optional().describe('For name plates, 14 characters at most'),
    iso2: flagCode,
    region: z
      .enum([
        'african',
        'asia-pacific',
        'eastern-european',
        'latin-american-caribbean',
        'western-european-others',
      ])
      .describe('Its regional group in the United Nations'),
    role: z
      .enum(['member', 'observer'])
      .optional()
      .describe(
        'An observer speaks, but does not propose, sponsor, move, object or vote; default member',
      ),
    groups: z.array(identifier).describe('Groups that it belongs to, by names of your own choice'),
    profile: identifier.describe('The profile whose positions it has where it has none of its own'),
    loyalty: z
      .record(identifier, z.number().min(0).max(1))
      .optional()
      .describe('Pull of each pole, 0 to 1'),
    attendance: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('How likely the delegation fills its chair; default 0.9'),
    positions: z
      .record(identifier, positionSchema)
      .optional()
      .describe('By issue, in place of the profile’s: [stand, salience, confidence, sources]'),
  }),
);

/** What capital would do about a red line, if the delegation asked. */
const capitalFileSchema = z
  .strictObject({
    chance: z.number().min(0).max(1).describe('How likely capital gives way, 0 (never) to 1'),
    to: stand
      .optional()
      .describe('Where the line then runs; default one step farther from your own stand'),
    holds: z
      .literal('dissociate')
      .optional()
      .describe('At a consensus: the line then no longer blocks'),
    when: z
      .strictObject({
        issue: identifier.describe('The issue that capital looks at'),
        atLeast: stand.optional().describe('The least that the text must stand at'),
        atMost: stand.optional().describe('The most that it may stand at'),
      })
      .refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, {
        message: 'say atLeast, atMost or both',
      })
      .optional()
      .describe('Only if a text before the meeting stands so when the answer is given'),
    delay: z
      .number()
      .min(0.5)
      .max(240)
      .optional()
      .describe('How many minutes the answer takes; default 2'),
    cost: z
      .number()
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe('How much of a standing of 3 the question costs; default 1'),
    because: prose.optional().describe('Why it would, or would not; shown in the debrief'),
    sources: sourceIds.optional(),
  })
  .describe('What capital would do about the line if it is asked; the delegation never sees it');

/** briefs/*.yaml: written instructions from capital, by seat. */
export const briefsFileSchema = z.record(
  seatId,
  z.strictObject({
    wants: prose.describe('What it wants, to the delegate as “you”'),
    because: prose.describe('Why: reasons that its own diplomats would recognise'),
    redLines: z
      .array(
        z.strictObject({
          text: prose.describe('What it cannot accept'),
          issue: identifier.optional().describe('The issue that the model sees the line on'),
          beyond: stand
            .optional()
            .describe('A text beyond this stand, on the far side from your own, crosses the line'),
          scope: z
            .enum(['paragraph', 'text'])
            .optional()
            .describe(
              'paragraph (default): any one paragraph beyond it crosses the line; text: the text as a whole does, where silence on the issue stands at 0',
            ),
          holds: z
            .enum(['block', 'dissociate'])
            .optional()
            .describe('At a consensus: object (default), or let the text pass and dissociate'),
          mayBend: capitalFileSchema.optional(),
        }),
      )
      .describe('What it cannot accept, line by line'),
    mayBend: prose.describe('Where it may give way'),
    talkTo: z.array(seatId).describe('Whom to talk to, at least one from the other side'),
    task: prose.describe('A private task, winnable and checkable'),
    taskIs: z
      .array(taskConditionSchema)
      .min(1)
      .max(6)
      .optional()
      .describe(
        'What the log must show for the task to be fulfilled; left out: it is talked about in the debrief',
      ),
    plain: z
      .strictObject({
        wants: prose.optional().describe('What it wants, in plain words'),
        because: prose.optional().describe('Why, in plain words'),
        mayBend: prose.optional().describe('Where it may give way, in plain words'),
        task: prose.optional().describe('The private task, in plain words'),
      })
      .optional()
      .describe(
        'The same in plain words, short sentences for who reads English at level B1; what is left out is read in full',
      ),
    publicLine: prose.describe('One sentence the delegation would say in open debate, our words'),
    confidence: confidenceSchema,
    sources: sourceIds,
  }),
);
