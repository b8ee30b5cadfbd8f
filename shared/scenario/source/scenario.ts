import { z } from 'zod';
import { HOUSE_RULES, LEVELS } from '../choices.ts';
import { usedInjectSchema } from './injects.ts';
import {
  confidenceSchema,
  identifier,
  isoDate,
  line,
  ownId,
  prose,
  seatId,
  sourceIds,
} from './parts.ts';
import { shadowSchema } from './shadow.ts';

const issueSchema = z.strictObject({
  id: ownId,
  name: line.describe('A short name of the dispute'),
  question: prose.describe('What the dispute is about, in one neutral sentence'),
  minus: prose.describe('What -2 stands for'),
  plus: prose.describe('What +2 stands for'),
  wants: z
    .strictObject({
      '-2': prose.describe('Of who stands at -2'),
      '-1': prose.describe('Of who stands at -1'),
      '0': prose.describe('Of who stands at 0'),
      '1': prose.describe('Of who stands at 1'),
      '2': prose.describe('Of who stands at 2'),
    })
    .describe('How a generated brief says it; each completes the sentence "You want ..."'),
});

const poleSchema = z.strictObject({
  id: ownId,
  name: line.describe('What the pole is called'),
  leader: seatId.describe('Who leads it'),
  colour: z
    .enum(['indigo', 'copper'])
    .describe('Its colour on map and hall; each pole has its own'),
});

const coordinationSchema = z.strictObject({
  group: ownId.describe('One of the groups that delegations.yaml names its members of'),
  name: line.describe('What it is called within a sentence: "the European Union"'),
  because: prose.describe('Why they are taken to agree beforehand, in plain words'),
  sources: sourceIds,
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
    .array(z.strictObject({ text: prose.describe('One reading'), sources: sourceIds }))
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
    .optional()
    .describe('The times of a silence procedure'),
  places: z
    .array(z.enum(['summary', 'annex']))
    .optional()
    .describe(
      'Where a paragraph may go beside the report: the Chair’s summary (default in an OEWG), the annex of national contributions (default in a GGE)',
    ),
  held: z
    .enum(['stays', 'summary'])
    .optional()
    .describe(
      'What a system in the Chair does with paragraphs that somebody still holds when the talks are over: they stay in the report that it puts (default), or go to its summary, once (CON-21)',
    ),
});

const venueSchema = z.strictObject({
  id: ownId,
  name: line.describe('What the place is called'),
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
  id: ownId,
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
  name: line.describe('What the meeting is called'),
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
  stakeholders: z
    .strictObject({
      seats: z
        .array(seatId)
        .min(1)
        .describe(
          'Observers of delegations.yaml, such as the Red Cross, civil society or industry, that are heard after the delegations, and briefly (FLO-13); at stages that do not name them they only listen',
        ),
      sources: sourceIds,
    })
    .optional()
    .describe('Left out where the forum hears no stakeholders'),
  phases: z
    .array(z.enum(['generalDebate', 'informals', 'action', 'outcome']))
    .min(1)
    .describe('Its phases, in this order; a stage that another follows ends with its outcome'),
  talk: z
    .array(z.enum(['briefing', 'generalDebate', 'informals', 'action', 'outcome']))
    .optional()
    .describe('The phases in which delegations may talk with one another; default: all of these'),
  capital: z
    .enum(['reached', 'away'])
    .optional()
    .describe('Whether delegations can ask capital about a red line; default reached'),
  consensus: consensusSchema
    .optional()
    .describe('Only in a gge or oewg: how its consensus is sought, where it is not the usual way'),
  action: z
    .array(
      z.strictObject({
        draft: identifier.describe('Id of the draft'),
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
    .describe(
      'The drafts in the order of submission (rule 131); in a gge or oewg its one report; empty at a meeting of such a body that decides nothing, which has only a general debate and its outcome',
    ),
});

const goalSchema = z.strictObject({
  id: ownId,
  name: line.describe('What the class should be able to do afterwards'),
  leans: z
    .enum(['generalDebate', 'informals', 'action'])
    .describe(
      'The phase that needs the time for it: a plan of the class gives it half as much again',
    ),
  seats: z
    .array(seatId)
    .optional()
    .describe('Seats on which it shows best; a plan fills them before the other core seats'),
  watch: prose.describe('What the facilitator looks out for while delegations play'),
  ask: prose.describe(
    'The question that opens the debrief on it; gives nothing of the record away',
  ),
});

const runOfShowSchema = z.strictObject({
  id: ownId,
  name: line.describe('What the facilitator chooses by: "One lesson, 50 minutes"'),
  minutes: z
    .strictObject({
      briefing: z.number().min(0).describe('To read what is public and the own brief'),
      generalDebate: z.number().min(0).describe('Per stage that has one'),
      informals: z.number().min(0).describe('Per stage that has them'),
      action: z.number().min(0).describe('Per stage'),
      outcome: z.number().min(0).describe('Per stage'),
      debrief: z.number().min(1).describe('To lay the outcome beside the record'),
    })
    .describe('How long each phase should last, in minutes'),
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

const blockingFigures = {
  cost: z
    .number()
    .min(0)
    .max(1)
    .describe('What it costs to be the only one that objects to a report'),
  outside: z
    .number()
    .min(-0.5)
    .max(0.5)
    .optional()
    .describe('What having no report is worth, by what there is elsewhere; default 0'),
};

const blockingSchema = z.strictObject({
  because: prose.describe('What the figures assume, in plain words: it is a judgement'),
  usual: z.strictObject(blockingFigures).describe('Of all that are not named below'),
  groups: z
    .array(
      z.strictObject({
        seats: z.array(seatId).min(1).describe('Whose figures these are'),
        ...blockingFigures,
        because: prose.describe('Why they differ from the usual ones'),
      }),
    )
    .default([])
    .describe('Those to whom it costs more or less'),
});

/** scenario.yaml: what the scenario is, its issues, poles, stages and times. */
export const scenarioFileSchema = z.strictObject({
  id: identifier.describe('The name of the folder'),
  title: line.describe('What the scenario is called'),
  subtitle: line.describe('Which forum, and when'),
  summary: prose.describe('What it is about, in three or four sentences; stands on its card'),
  background: z.array(prose).min(1).describe('The public briefing, paragraph by paragraph'),
  learning: z.array(prose).min(1).describe('What a class should take away'),
  players: z
    .strictObject({
      min: z.number().int().min(1).describe('With how many it can be played'),
      recommended: line.describe('With how many it is best: "8 to 25 people, 50 in pairs"'),
    })
    .describe('For how many people it is'),
  card: z
    .strictObject({
      teaches: line.describe('What a class comes to understand by it, in one line'),
      level: z
        .enum(LEVELS)
        .describe('What it asks of people: nothing, a session before, or practice in bargaining'),
      beginHere: z
        .boolean()
        .optional()
        .describe('It is the one to begin with; of all scenarios one should say so'),
    })
    .optional()
    .describe('What helps to choose it on the front page, beside its length and the players'),
  issues: z
    .array(issueSchema)
    .min(1)
    .describe('The few questions behind the texts, each one dispute with two ends'),
  poles: z
    .array(poleSchema)
    .default([])
    .describe(
      'The states that draw others; left out where there is none, as mostly at a consensus',
    ),
  coordination: z
    .array(coordinationSchema)
    .min(1)
    .optional()
    .describe(
      'Groups of states that agree beforehand how to vote on an amendment, and have a room of their own; left out where there is none',
    ),
  venues: z
    .array(venueSchema)
    .min(2)
    .optional()
    .describe(
      'Places that meet side by side, each with stages of its own: after the briefing each goes its own way, and the debrief opens once all have come to their end; left out where there is but one',
    ),
  stages: z.array(stageSchema).min(1).describe('The meetings, in their order'),
  runsOfShow: z
    .array(runOfShowSchema)
    .min(1)
    .describe('Times to choose from; the first is the default'),
  goals: z
    .array(goalSchema)
    .min(1)
    .optional()
    .describe(
      'What a lesson may be about, for the plan of a class; left out: what a class should take away',
    ),
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
  injects: z
    .array(usedInjectSchema)
    .min(1)
    .optional()
    .describe('What may happen outside the room: entries of the shared library'),
  shadow: shadowSchema
    .optional()
    .describe(
      'The shadow of cyber war: postures that delegations take in secret, and what comes of them; left out: the scenario has none',
    ),
  blocking: blockingSchema
    .optional()
    .describe(
      'Only with a gge or oewg: what it costs to block a report, on the scale of utilities; who did not object in the record has at least what kept it silent',
    ),
  coreSeats: z.array(seatId).min(1).describe('Seats to fill first, most in play first'),
  debrief: z
    .strictObject({
      headline: prose
        .optional()
        .describe('A sentence that says what the record shows; left out where there is no record'),
      crossTable: prose
        .optional()
        .describe(
          'What the cross-table of votes on the drafts shows; left out where there is none',
        ),
      questions: z.array(prose).min(1).describe('What to discuss, one after the other'),
    })
    .describe('What nobody is sent before the debrief opens'),
});
