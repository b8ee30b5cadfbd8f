import { z } from 'zod';
import { HOUSE_RULES } from './choices.ts';
import type { historyFileSchema } from './source/history.ts';
import {
  confidenceSchema,
  flagCode,
  identifier,
  isoDate,
  line,
  longTitle,
  prose,
  seatId,
  sourceIds,
  stand,
} from './source/parts.ts';
import type { recordFileSchema } from './source/record.ts';

export { historyFileSchema } from './source/history.ts';
export { recordFileSchema } from './source/record.ts';

/**
 * The shape of a scenario's files, exactly as an author writes them in YAML.
 * One schema per file; `compile.ts` joins them into the {@link Scenario} the game plays.
 */

const issueSchema = z.strictObject({
  id: identifier,
  name: line,
  question: prose.describe('What the dispute is about, in one neutral sentence'),
  minus: prose.describe('What -2 stands for'),
  plus: prose.describe('What +2 stands for'),
  wants: z
    .strictObject({
      '-2': prose,
      '-1': prose,
      '0': prose,
      '1': prose,
      '2': prose,
    })
    .describe('How a generated brief says it; each completes the sentence "You want ..."'),
});

const poleSchema = z.strictObject({
  id: identifier,
  name: line,
  leader: seatId,
  colour: z.enum(['indigo', 'copper']),
});

const divisionSchema = z.strictObject({
  mover: seatId.describe('Who asks for separate votes; where sources differ, the likelier reading'),
  objector: seatId.optional().describe('Who objects, so that the motion itself is put to the vote'),
  parts: z
    .array(z.array(identifier).min(1))
    .min(1)
    .describe('The parts to be voted on separately, each a list of paragraph ids'),
  confidence: confidenceSchema,
  sources: sourceIds,
  readings: z
    .array(z.strictObject({ text: prose, sources: sourceIds }))
    .optional()
    .describe('The readings of who moved and who objected, where sources differ'),
});

const consensusSchema = z.strictObject({
  adoption: z
    .enum(['gavel', 'silence'])
    .optional()
    .describe('How the final text is put: by the gavel in the room (default), or in silence'),
  silence: z
    .strictObject({
      seconds: z.number().int().min(20).max(3600).describe('How long silence must hold'),
      rounds: z.number().int().min(1).max(5).describe('How often it may be tried'),
    })
    .optional(),
  places: z
    .array(z.enum(['summary', 'annex']))
    .optional()
    .describe(
      'Where a paragraph may go beside the report: the Chair’s summary (default in an OEWG), the annex of national contributions (default in a GGE)',
    ),
});

const venueSchema = z.strictObject({
  id: identifier,
  name: line,
  members: z
    .array(seatId)
    .min(1)
    .optional()
    .describe('The delegations that have a place there; default: all of them'),
  closed: z
    .boolean()
    .optional()
    .describe(
      'Only those who have a place there, and the facilitator, see what goes on in it; not for the first venue',
    ),
});

const stageSchema = z.strictObject({
  id: identifier,
  venue: identifier
    .optional()
    .describe('Which of the venues it is held in; only where the scenario lists venues'),
  forum: z
    .enum(['first-committee', 'plenary', 'gge', 'oewg'])
    .describe('first-committee and plenary decide by vote, gge and oewg by consensus'),
  takes: z
    .enum(['tabled', 'recommended'])
    .optional()
    .describe(
      'What comes before it: drafts that delegations table there, or those that a stage before it has recommended; default: recommended in a plenary that follows another stage, else tabled',
    ),
  name: line,
  date: isoDate,
  opening: prose.describe('What the Chair says when the stage opens'),
  chair: z
    .strictObject({
      seat: seatId.describe('The delegation whose delegate presides and does not vote (rule 104)'),
      deputy: z
        .boolean()
        .optional()
        .describe(
          'Another member of that delegation is in the room and votes for it; default false: only a second person in the seat does',
        ),
    })
    .optional()
    .describe('Left out where the Chair belongs to no delegation in the room'),
  phases: z.array(z.enum(['generalDebate', 'informals', 'action', 'outcome'])).min(1),
  consensus: consensusSchema
    .optional()
    .describe('Only in a gge or oewg: how its consensus is sought, where it is not the usual way'),
  action: z
    .array(
      z.strictObject({
        draft: identifier,
        date: isoDate,
        requested: z
          .enum(['recorded', 'rollCall', 'showOfHands', 'none'])
          .optional()
          .describe(
            'Vote asked for before the meeting; none: the Chair first asks for adoption without a vote. Not in a gge or oewg',
          ),
        divisions: z
          .array(divisionSchema)
          .optional()
          .describe('Separate votes that were asked for in fact (rule 129)'),
        resolution: line
          .optional()
          .describe('The resolution number that adoption gave the text in fact'),
      }),
    )
    .min(1)
    .describe('The drafts in the order of submission (rule 131); in a gge or oewg its one report'),
});

const runOfShowSchema = z.strictObject({
  id: identifier,
  name: line,
  minutes: z.strictObject({
    briefing: z.number().min(0),
    generalDebate: z.number().min(0),
    informals: z.number().min(0),
    action: z.number().min(0).describe('Per stage'),
    outcome: z.number().min(0).describe('Per stage'),
    debrief: z.number().min(1),
  }),
});

const arrearSchema = z.strictObject({
  seat: seatId,
  permitted: z
    .boolean()
    .optional()
    .describe('The Assembly lets it vote all the same; default false'),
  confidence: confidenceSchema,
  sources: sourceIds,
});

/** scenario.yaml: what the scenario is, its issues, poles, stages and times. */
export const scenarioFileSchema = z.strictObject({
  id: identifier,
  title: line,
  subtitle: line,
  summary: prose,
  background: z.array(prose).min(1).describe('The public briefing, paragraph by paragraph'),
  learning: z.array(prose).min(1).describe('What a class should take away'),
  players: z.strictObject({ min: z.number().int().min(1), recommended: line }),
  issues: z.array(issueSchema).min(1),
  poles: z
    .array(poleSchema)
    .default([])
    .describe(
      'The states that draw others; left out where there is none, as mostly at a consensus',
    ),
  venues: z
    .array(venueSchema)
    .min(2)
    .optional()
    .describe(
      'Places that meet side by side, each with stages of its own: after the briefing each goes its own way, and the debrief opens once all have come to their end; left out where there is but one',
    ),
  stages: z.array(stageSchema).min(1),
  runsOfShow: z.array(runOfShowSchema).min(1),
  houseRules: z
    .enum(HOUSE_RULES)
    .optional()
    .describe(
      'mun: sessions also play by the house rules of Model UN unless the facilitator switches them off; left out, or none: by the rules of the United Nations alone',
    ),
  arrears: z
    .array(arrearSchema)
    .optional()
    .describe(
      'Members behind with their contributions, who have no vote (Article 19 of the Charter)',
    ),
  coreSeats: z.array(seatId).min(1).describe('Seats to fill first, most in play first'),
  debrief: z.strictObject({
    headline: prose
      .optional()
      .describe('A sentence that says what the record shows; left out where there is no record'),
    crossTable: prose
      .optional()
      .describe('What the cross-table of votes on the drafts shows; left out where there is none'),
    questions: z.array(prose).min(1),
  }),
});

/** sources.yaml: every document that a fact rests on. */
export const sourcesFileSchema = z.record(
  identifier,
  z.strictObject({
    title: longTitle,
    kind: z.enum([
      'un-document',
      'press-release',
      'dataset',
      'book-chapter',
      'statement',
      'report',
      'judgement',
    ]),
    date: z.string().optional(),
    locator: prose.optional(),
    note: prose.optional(),
  }),
);

const alternativeSchema = z.strictObject({
  id: identifier,
  gist: prose.describe('What it changes, in one line: "Names self-defence"'),
  lead: line.optional().describe('The opening words; as in the paragraph where left out'),
  text: prose.describe('Our paraphrase of the other wording'),
  stands: z.record(identifier, stand),
  weight: z.number().positive().optional().describe('As in the paragraph where left out'),
  origin: z
    .enum(['tabled', 'constructed'])
    .describe('On the table then, or wording of another text of the period; or made for the game'),
  note: prose.optional(),
  confidence: confidenceSchema,
  sources: sourceIds,
});

const paragraphSchema = z.strictObject({
  id: identifier,
  kind: z
    .enum(['PP', 'OP', 'P'])
    .describe('Preambular or operative in a resolution; P in a report'),
  section: line.optional().describe('In a report: the heading that the paragraph stands under'),
  number: z.string().regex(/^\d+(\.\d+)?[a-z]?$/, 'write numbers as 1, 1.10 or 5a, in quotes'),
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
  id: identifier,
  kind: z
    .enum(['resolution', 'report'])
    .optional()
    .describe('A resolution is voted on, a report agreed by consensus; default resolution'),
  symbol: line,
  shortName: line,
  title: longTitle,
  gist: prose.describe('What the draft does, in one sentence'),
  pole: identifier
    .optional()
    .describe(
      'The pole that a resolution belongs to, where the scenario has poles; a report has none',
    ),
  leader: seatId.optional().describe('A resolution’s; a report is the Chair’s'),
  date: isoDate,
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
  sponsorsNote: prose.optional(),
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
  paragraphs: z.array(paragraphSchema).min(1),
});

const positionSchema = z
  .tuple([stand, z.number().int().min(0).max(3), confidenceSchema, z.array(identifier)])
  .describe('[stand -2..+2, salience 0..3, confidence, sources]');

/** profiles.yaml: default positions by group, for delegations without their own. */
export const profilesFileSchema = z.record(
  identifier,
  z.strictObject({
    name: line,
    voice: prose.describe(
      'Who these states are and what they usually seek; opens a generated brief',
    ),
    positions: z.record(identifier, z.tuple([stand, z.number().int().min(0).max(3)])),
    sources: sourceIds,
  }),
);

/** delegations.yaml: the member states, and observers. */
export const delegationsFileSchema = z.record(
  seatId,
  z.strictObject({
    name: line,
    shortName: line.optional().describe('For name plates, 14 characters at most'),
    iso2: flagCode,
    region: z.enum([
      'african',
      'asia-pacific',
      'eastern-european',
      'latin-american-caribbean',
      'western-european-others',
    ]),
    role: z
      .enum(['member', 'observer'])
      .optional()
      .describe(
        'An observer speaks, but does not propose, sponsor, move, object or vote; default member',
      ),
    groups: z.array(identifier),
    profile: identifier,
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
    positions: z.record(identifier, positionSchema).optional(),
  }),
);

/** briefs/*.yaml: written instructions from capital, by seat. */
export const briefsFileSchema = z.record(
  seatId,
  z.strictObject({
    wants: prose,
    because: prose,
    redLines: z.array(
      z.strictObject({
        text: prose,
        issue: identifier.optional(),
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
      }),
    ),
    mayBend: prose,
    talkTo: z.array(seatId),
    task: prose.describe('A private task, winnable and checkable'),
    publicLine: prose.describe('One sentence the delegation would say in open debate, our words'),
    confidence: confidenceSchema,
    sources: sourceIds,
  }),
);

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
export type DraftFile = z.infer<typeof draftFileSchema>;
export type ProfilesFile = z.infer<typeof profilesFileSchema>;
export type DelegationsFile = z.infer<typeof delegationsFileSchema>;
export type BriefsFile = z.infer<typeof briefsFileSchema>;
export type RecordFile = z.infer<typeof recordFileSchema>;
export type HistoryFile = z.infer<typeof historyFileSchema>;
