import { compileScenario } from '../../../shared/scenario/compile.ts';
import type { Problem } from '../../../shared/scenario/problems.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

/** The files of a small scenario without a mistake: eight seats, two drafts, two stages. */
export const smallScenario: Readonly<Record<string, string>> = {
  'scenario.yaml': `
id: small
title: A small quarrel
subtitle: Two drafts
summary: Eight states vote on two drafts.
background: [It began long ago.]
learning: [Votes are not blocs.]
players: { min: 1, recommended: 2 to 8 }
issues:
  - id: law
    name: Named law
    question: Should the text name the law?
    minus: law is left out
    plus: law is named in full
    wants:
      "-2": the law left out
      "-1": the law kept short
      "0": no quarrel over the law
      "1": the law mentioned in your own words
      "2": the law named in full
  - id: forum
    name: Open forum
    question: Who may sit in the room?
    minus: a small group of experts
    plus: all states in the room
    wants:
      "-2": a small expert group
      "-1": experts who consult
      "0": no new meetings
      "1": a wider room
      "2": all states in the room
poles:
  - { id: east, name: Eastern pole, leader: AAA, colour: copper }
  - { id: west, name: Western pole, leader: BBB, colour: indigo }
stages:
  - id: committee
    forum: first-committee
    name: Committee
    date: 2018-11-08
    opening: The meeting is open.
    phases: [generalDebate, action, outcome]
    action:
      - { draft: one, date: 2018-11-08, requested: recorded }
      - { draft: two, date: 2018-11-08, requested: recorded }
  - id: plenary
    forum: plenary
    name: Plenary
    date: 2018-12-05
    opening: The meeting is open.
    phases: [action]
    action:
      - { draft: one, date: 2018-12-05, requested: recorded, resolution: 73/1 }
      - { draft: two, date: 2018-12-05, requested: recorded, resolution: 73/2 }
runsOfShow:
  - id: short
    name: Short
    minutes: { briefing: 5, generalDebate: 5, informals: 5, action: 5, outcome: 1, debrief: 5 }
coreSeats: [AAA, BBB, CCC]
debrief:
  headline: Most voted for both.
  crossTable: It shows poles.
  questions: [Why?]
`,
  'sources.yaml': `
book: { title: A book, kind: book-chapter }
rolls: { title: Roll calls, kind: dataset }
`,
  'profiles.yaml': `
middle:
  name: Middle states
  voice: You are a small state that trades with everybody.
  positions: { law: [0, 1], forum: [2, 2] }
  sources: [book]
`,
  'delegations.yaml': `
AAA: { name: Alphaland, iso2: AA, region: african, groups: [], profile: middle, loyalty: { east: 1 }, positions: { law: [-2, 3, high, [book]] } }
BBB: { name: Betaland, iso2: BB, region: western-european-others, groups: [], profile: middle, loyalty: { west: 1 }, positions: { law: [2, 3, high, [book]], forum: [-1, 2, medium, [book]] } }
CCC: { name: Gammaland, iso2: XC, region: asia-pacific, groups: [], profile: middle, positions: { law: [1, 2, low, [book]] } }
DDD: { name: Deltaland, iso2: XD, region: asia-pacific, groups: [], profile: middle, attendance: 0.5 }
EEE: { name: Epsilonland, iso2: EE, region: african, groups: [], profile: middle, loyalty: { east: 0.5, west: 0.5 } }
FFF: { name: Zetaland, iso2: XF, region: african, groups: [], profile: middle, attendance: 0.6 }
GGG: { name: Étaland, iso2: XG, region: eastern-european, groups: [], profile: middle, positions: { law: [2, 2, low, [book]] } }
HHH: { name: A Very Long Name of a Land, shortName: Longland, iso2: XH, region: eastern-european, groups: [], profile: middle }
`,
  'drafts/one.yaml': `
id: one
symbol: A/1
shortName: The first draft
title: On the first matter
gist: Opens the room.
pole: east
leader: AAA
date: 2018-10-22
sponsors:
  - { seat: AAA, confidence: high, sources: [book] }
  - { seat: EEE, confidence: high, sources: [book] }
paragraphs:
  - { id: one-pp1, kind: PP, number: "1", lead: Recalling, text: the past, stands: { law: -1 }, confidence: high, sources: [book] }
  - { id: one-op1, kind: OP, number: "1", lead: Decides, text: to open the room, stands: { forum: 2 }, confidence: high, sources: [book] }
`,
  'drafts/two.yaml': `
id: two
symbol: A/2
shortName: The second draft
title: On the second matter
gist: Names the law.
pole: west
leader: BBB
date: 2018-10-22
sponsors:
  - { seat: BBB, confidence: high, sources: [book] }
paragraphs:
  - { id: two-op1, kind: OP, number: "1", lead: Decides, text: to name the law, stands: { law: 2, forum: -1 }, confidence: high, sources: [book] }
`,
  'briefs/core.yaml': `
CCC:
  wants: The Gamma secret is wanted here.
  because: Gamma says so.
  redLines:
    - { text: Never leave the law out., issue: law, beyond: 0 }
    - { text: Nothing else. }
  mayBend: On the room.
  talkTo: [AAA, BBB]
  task: Win.
  publicLine: We want law.
  confidence: low
  sources: [book]
`,
  'record.yaml': `
ballots:
  - id: committee-one
    stage: committee
    draft: one
    subject: whole
    date: 2018-11-08
    tally: { yes: 4, no: 1, abstain: 1 }
    confidence: high
    sources: [rolls]
  - id: committee-two
    stage: committee
    draft: two
    subject: whole
    date: 2018-11-08
    tally: { yes: 4, no: 1 }
    confidence: high
    sources: [rolls]
  - id: plenary-one
    stage: plenary
    draft: one
    subject: whole
    date: 2018-12-05
    resolution: 73/1
    tally: { yes: 5, no: 2, abstain: 1 }
    confidence: high
    sources: [rolls]
    votes: { yes: [AAA, DDD, EEE, FFF, HHH], no: [BBB, GGG], abstain: [CCC], absent: [] }
  - id: plenary-two
    stage: plenary
    draft: two
    subject: whole
    date: 2018-12-05
    resolution: 73/2
    tally: { yes: 3, no: 1, abstain: 3, absent: 1 }
    confidence: high
    sources: [rolls]
    votes: { yes: [BBB, CCC, GGG], no: [AAA], abstain: [EEE, FFF, HHH], absent: [DDD] }
`,
};

/** The small scenario with a piece of one file replaced; throws when the piece is not there. */
export function withChange(
  file: string,
  piece: string,
  replacement: string,
): Record<string, string> {
  const text = smallScenario[file] ?? '';
  if (!text.includes(piece)) throw new Error(`${file} does not contain ${piece}`);
  return { ...smallScenario, [file]: text.replace(piece, () => replacement) };
}

/** The scenario these files compile to; throws with the first problem when they do not. */
export function compiled(files: Readonly<Record<string, string>>): Scenario {
  const result = compileScenario(files);
  if (result.ok) return result.scenario;
  throw new Error(JSON.stringify(result.problems, null, 2));
}

/** The mistakes in these files; none when they compile. */
export function problemsIn(files: Readonly<Record<string, string>>): readonly Problem[] {
  const result = compileScenario(files);
  return result.ok ? [] : result.problems;
}
