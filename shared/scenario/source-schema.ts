import { z } from 'zod';

/**
 * The shape of a scenario's files, exactly as an author writes them in YAML.
 * One schema per file; `compile.ts` joins them into the {@link Scenario} the game plays.
 */

const identifier = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'use lower-case letters, digits and hyphens, starting with a letter');
const seatId = z.string().regex(/^[A-Z]{3}$/, 'use a three-letter ISO 3166 code such as EST');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write dates as YYYY-MM-DD');
const prose = z.string().trim().min(1, 'write at least one word');
const stand = z.number().min(-2).max(2);

export const confidenceSchema = z.enum(['high', 'medium', 'low']);
const sourceIds = z.array(identifier).min(1, 'name at least one source from sources.yaml');

const issueSchema = z.strictObject({
  id: identifier,
  name: prose,
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
  name: prose,
  leader: seatId,
  colour: z.enum(['indigo', 'copper']),
});

export const phaseNames = [
  'lobby',
  'briefing',
  'generalDebate',
  'informals',
  'action',
  'outcome',
  'debrief',
  'archived',
] as const;

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

const stageSchema = z.strictObject({
  id: identifier,
  forum: z.enum(['first-committee', 'plenary']),
  name: prose,
  date: isoDate,
  opening: prose.describe('What the Chair says when the stage opens'),
  phases: z.array(z.enum(['generalDebate', 'informals', 'action', 'outcome'])).min(1),
  action: z
    .array(
      z.strictObject({
        draft: identifier,
        date: isoDate,
        requested: z
          .enum(['recorded', 'rollCall', 'showOfHands', 'none'])
          .describe(
            'Vote asked for before the meeting; none: the Chair first asks for adoption without a vote',
          ),
        divisions: z
          .array(divisionSchema)
          .optional()
          .describe('Separate votes that were asked for in fact (rule 129)'),
        resolution: prose
          .optional()
          .describe('The resolution number that adoption gave the text in fact'),
      }),
    )
    .min(1)
    .describe('The drafts in the order of submission (rule 131)'),
});

const runOfShowSchema = z.strictObject({
  id: identifier,
  name: prose,
  minutes: z.strictObject({
    briefing: z.number().min(0),
    generalDebate: z.number().min(0),
    informals: z.number().min(0),
    action: z.number().min(0).describe('Per stage'),
    outcome: z.number().min(0).describe('Per stage'),
    debrief: z.number().min(1),
  }),
});

/** scenario.yaml: what the scenario is, its issues, poles, stages and times. */
export const scenarioFileSchema = z.strictObject({
  id: identifier,
  title: prose,
  subtitle: prose,
  summary: prose,
  background: z.array(prose).min(1).describe('The public briefing, paragraph by paragraph'),
  learning: z.array(prose).min(1).describe('What a class should take away'),
  players: z.strictObject({ min: z.number().int().min(1), recommended: prose }),
  issues: z.array(issueSchema).min(1),
  poles: z.array(poleSchema).min(1),
  stages: z.array(stageSchema).min(1),
  runsOfShow: z.array(runOfShowSchema).min(1),
  coreSeats: z.array(seatId).min(1).describe('Seats to fill first, most in play first'),
  debrief: z.strictObject({
    headline: prose.describe('A sentence that says what the record shows'),
    crossTable: prose.describe('What the cross-table of votes on the drafts shows'),
    questions: z.array(prose).min(1),
  }),
});

/** sources.yaml: every document that a fact rests on. */
export const sourcesFileSchema = z.record(
  identifier,
  z.strictObject({
    title: prose,
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
  lead: prose.optional().describe('The opening words; as in the paragraph where left out'),
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
  kind: z.enum(['PP', 'OP']),
  number: z.string().regex(/^\d+(\.\d+)?[a-z]?$/, 'write numbers as 1, 1.10 or 5a, in quotes'),
  lead: prose.describe('The opening verb, set in italics: Welcoming, Decides ...'),
  text: prose.describe('Our paraphrase of the rest of the paragraph'),
  stands: z
    .record(identifier, stand)
    .describe('The position the paragraph takes on each issue, -2 to +2'),
  weight: z
    .number()
    .positive()
    .optional()
    .describe('How much the paragraph counts; default 1 for PP, 2 for OP'),
  note: prose.optional().describe('Why it matters or was contested'),
  alternatives: z
    .array(alternativeSchema)
    .optional()
    .describe('Other wordings that delegations can propose for the paragraph'),
  confidence: confidenceSchema,
  sources: sourceIds,
});

/** drafts/*.yaml: one draft resolution, paraphrased. */
export const draftFileSchema = z.strictObject({
  id: identifier,
  symbol: prose,
  shortName: prose,
  title: prose,
  gist: prose.describe('What the draft does, in one sentence'),
  pole: identifier,
  leader: seatId,
  date: isoDate,
  sponsors: z.array(
    z.strictObject({
      seat: seatId,
      confidence: confidenceSchema,
      sources: sourceIds,
    }),
  ),
  sponsorsNote: prose.optional(),
  paragraphs: z.array(paragraphSchema).min(1),
});

const positionSchema = z
  .tuple([stand, z.number().int().min(0).max(3), confidenceSchema, z.array(identifier)])
  .describe('[stand -2..+2, salience 0..3, confidence, sources]');

/** profiles.yaml: default positions by group, for delegations without their own. */
export const profilesFileSchema = z.record(
  identifier,
  z.strictObject({
    name: prose,
    voice: prose.describe(
      'Who these states are and what they usually seek; opens a generated brief',
    ),
    positions: z.record(identifier, z.tuple([stand, z.number().int().min(0).max(3)])),
    sources: sourceIds,
  }),
);

/** delegations.yaml: the member states. */
export const delegationsFileSchema = z.record(
  seatId,
  z.strictObject({
    name: prose,
    shortName: prose.optional().describe('For name plates, 14 characters at most'),
    iso2: z.string().regex(/^[A-Z]{2}$/),
    region: z.enum([
      'african',
      'asia-pacific',
      'eastern-european',
      'latin-american-caribbean',
      'western-european-others',
    ]),
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

const tallySchema = z.strictObject({
  yes: z.number().int().min(0),
  no: z.number().int().min(0),
  abstain: z.number().int().min(0).optional(),
  absent: z.number().int().min(0).optional(),
});

/** record.yaml: what really happened, ballot by ballot. */
export const recordFileSchema = z.strictObject({
  ballots: z.array(
    z.strictObject({
      id: identifier,
      stage: identifier,
      draft: identifier,
      subject: z
        .enum(['whole', 'division', 'paragraph'])
        .describe('The whole text, the motion to divide it, or one of its paragraphs'),
      paragraph: identifier.optional().describe('With subject paragraph: which one'),
      date: isoDate,
      resolution: prose.optional(),
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
  ),
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

const monthOrDay = z
  .string()
  .regex(
    /^\d{4}-\d{2}(-\d{2})?$/,
    'write dates as YYYY-MM-DD, or YYYY-MM where the day is not known',
  );
const spoken = prose
  .max(280)
  .describe('Our paraphrase of what was said, never the wording of the record');

/** What every move of history.yaml says beside the move itself. */
const evidence = {
  date: monthOrDay.describe('The day of the move, or its month where the day is not known'),
  confidence: confidenceSchema,
  sources: sourceIds,
  note: prose.optional().describe('What is uncertain, or how the readings differ'),
};

const historyMoveSchema = z.discriminatedUnion('move', [
  z
    .strictObject({
      move: z.literal('enterPhase'),
      stage: identifier,
      phase: z.enum(['generalDebate', 'informals', 'action', 'outcome']),
      ...evidence,
    })
    .describe('The meeting enters a phase of a stage'),
  z
    .strictObject({ move: z.literal('tell'), text: spoken, ...evidence })
    .describe('What happened outside the meeting, told in between'),
  z
    .strictObject({ move: z.literal('introduce'), by: seatId, draft: identifier, ...evidence })
    .describe('The leader introduces its draft in the debate'),
  z
    .strictObject({ move: z.literal('statement'), by: seatId, text: spoken, ...evidence })
    .describe('A statement in the debate'),
  z
    .strictObject({ move: z.literal('reply'), by: seatId, text: spoken, ...evidence })
    .describe('A statement in right of reply'),
  z
    .strictObject({ move: z.literal('announce'), ballot: identifier, ...evidence })
    .describe('The Chair announces a ballot of record.yaml'),
  z
    .strictObject({ move: z.literal('explain'), by: seatId, text: spoken, ...evidence })
    .describe('An explanation of vote, before or after the vote on the announced ballot'),
  z
    .strictObject({
      move: z.literal('requestDivision'),
      by: seatId,
      draft: identifier,
      parts: z.array(z.array(identifier).min(1)).min(1),
      ...evidence,
    })
    .describe('A request for separate votes on parts of a text (rule 129)'),
  z
    .strictObject({ move: z.literal('objectToDivision'), by: seatId, ...evidence })
    .describe('An objection to separate votes'),
  z
    .strictObject({
      move: z.literal('speakOnDivision'),
      by: seatId,
      side: z.enum(['inFavour', 'against']),
      text: spoken,
      ...evidence,
    })
    .describe('A speech for or against the motion to divide'),
  z
    .strictObject({ move: z.literal('closeHearing'), ...evidence })
    .describe('The Chair ends the hearing on the motion to divide'),
  z
    .strictObject({ move: z.literal('vote'), ballot: identifier, ...evidence })
    .describe('The announced ballot is voted on, state by state as in record.yaml'),
]);

/** history.yaml: the moves that were really made, in their order. Optional. */
export const historyFileSchema = z.strictObject({
  moves: z.array(historyMoveSchema).min(1),
});

export type ScenarioFile = z.infer<typeof scenarioFileSchema>;
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
export type DraftFile = z.infer<typeof draftFileSchema>;
export type ProfilesFile = z.infer<typeof profilesFileSchema>;
export type DelegationsFile = z.infer<typeof delegationsFileSchema>;
export type BriefsFile = z.infer<typeof briefsFileSchema>;
export type RecordFile = z.infer<typeof recordFileSchema>;
export type HistoryFile = z.infer<typeof historyFileSchema>;
