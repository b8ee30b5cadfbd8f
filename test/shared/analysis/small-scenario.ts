import type { BallotResult, Room } from '../../../shared/procedure/kernel/room.ts';
import type {
  Delegation,
  Draft,
  PublicScenario,
  RecordContent,
  RecordedBallot,
  Stage,
} from '../../../shared/scenario/scenario.ts';

/** Three states, two drafts, two stages: as little as a comparison needs. */

const delegations: readonly Delegation[] = [
  state('AAA', 'Alland', 'african'),
  state('BBB', 'Belland', 'asia-pacific'),
  state('CCC', 'Celland', 'western-european-others'),
];

function state(id: string, name: string, region: Delegation['region']): Delegation {
  return {
    id,
    name,
    shortName: name,
    iso2: id.slice(0, 2),
    region,
    groups: [],
    poles: [],
    role: 'member',
  };
}

function draft(id: string, symbol: string): Draft {
  return {
    id,
    kind: 'resolution',
    symbol,
    shortName: symbol,
    title: `Draft ${symbol}`,
    gist: 'Does something.',
    pole: id,
    leader: 'AAA',
    date: '2018-10-22',
    sponsors: [],
    paragraphs: [],
  };
}

function stage(id: string, forum: Stage['forum']): Stage {
  const item = { date: '2018-11-08', requested: 'recorded' } as const;
  return {
    id,
    forum,
    name: id,
    date: '2018-11-08',
    opening: 'We begin.',
    phases: ['action', 'outcome'],
    action: [
      { ...item, draft: 'a' },
      { ...item, draft: 'b' },
    ],
  };
}

function recorded(id: string, stageId: string, draftId: string): RecordedBallot {
  return {
    id,
    stage: stageId,
    draft: draftId,
    subject: 'whole',
    date: '2018-11-08',
    tally: { yes: 2, no: 1, abstain: 0, absent: 0 },
    confidence: 'high',
    sources: ['somewhere'],
    rivals: [],
    votes: { AAA: 'yes', BBB: 'yes', CCC: 'no' },
    reconstructed: false,
  };
}

export const scenario: PublicScenario = {
  id: 'small',
  hash: '0',
  title: 'Small',
  subtitle: '',
  summary: '',
  background: [],
  learning: [],
  players: { min: 1, recommended: '3' },
  issues: [],
  poles: [],
  stages: [stage('first', 'first-committee'), stage('plenary', 'plenary')],
  runsOfShow: [],
  coreSeats: [],
  sources: {},
  drafts: [draft('a', 'L.1'), draft('b', 'L.2')],
  delegations,
};

export const content: RecordContent = {
  debrief: { headline: 'Most agreed', crossTable: 'Two of three.', questions: ['Why?'] },
  outcomes: [],
  record: [
    recorded('r1', 'first', 'a'),
    recorded('r2', 'first', 'b'),
    recorded('r3', 'plenary', 'a'),
    recorded('r4', 'plenary', 'b'),
  ],
  rivalStatements: [],
  instructions: {},
  hasHistory: false,
};

const times = {
  speech: 0,
  reply: 0,
  request: 0,
  explanationsBefore: 0,
  vote: 0,
  rollCallAnswer: 0,
  linger: 0,
  locked: 0,
  declared: 0,
  explanationsAfter: 0,
  reading: 1,
  finalText: 1,
  gavel: 1,
  consultations: 1,
  grace: 0,
};

/** A room in its debrief with these results. */
export function roomWith(results: readonly BallotResult[]): Room {
  return {
    title: 'Small',
    phase: 'debrief',
    stage: 1,
    options: {
      pace: 'facilitator',
      chair: 'system',
      seating: 'choose',
      board: 'open',
      method: 'record',
      adoption: 'record',
      houseRules: 'none',
      runOfShow: 'short',
      times,
    },
    clocks: {},
    tables: {},
    deals: {},
    people: 0,
    seats: {},
    deputies: {},
    pledged: {},
    absent: {},
    floor: {
      list: 'open',
      podium: 'empty',
      queue: [],
      replies: [],
      repliesUsed: {},
      spoken: {},
    },
    drafts: {},
    amendments: {},
    programme: [],
    motions: [],
    lights: {},
    outcomes: {},
    results: Object.fromEntries(results.map((each, index) => [String(index), each])),
    minutes: {},
  };
}

/** An adopted draft; the tally follows the letters y, n, a, x, -. */
export function result(of: { stage: number; draft: string; votes?: string }): BallotResult {
  const count = (letter: string) => [...(of.votes ?? '')].filter((each) => each === letter).length;
  return {
    ballot: `${of.stage}-${of.draft}`,
    stage: of.stage,
    subject: { kind: 'draft', draft: of.draft },
    attempt: 1,
    outcome: 'adopted',
    how: 'recorded',
    tally: {
      yes: count('y'),
      no: count('n'),
      abstain: count('a'),
      absent: count('-'),
      notVoting: count('x'),
    },
    ...(of.votes === undefined ? {} : { votes: of.votes }),
    intended: {},
    byPeople: [],
  };
}
