import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { compiled, problemsIn, smallScenario } from './fixture.ts';

const wholeStages = /stages:[\s\S]*?(?=runsOfShow)/;

/** A small scenario without a mistake in which eight states seek one report by consensus. */
const files: Readonly<Record<string, string>> = {
  'scenario.yaml': (smallScenario['scenario.yaml'] ?? '').replace(
    wholeStages,
    `stages:
  - id: group
    forum: gge
    name: The Group
    date: 2017-06-23
    opening: The Group meets.
    phases: [generalDebate, informals, action, outcome]
    consensus: { adoption: silence, silence: { seconds: 90, rounds: 1 }, places: [annex, summary] }
    action:
      - { draft: report, date: 2017-06-23 }
`,
  ),
  'sources.yaml': smallScenario['sources.yaml'] ?? '',
  'profiles.yaml': smallScenario['profiles.yaml'] ?? '',
  'delegations.yaml': smallScenario['delegations.yaml'] ?? '',
  'drafts/report.yaml': `
id: report
kind: report
symbol: Chair's draft
shortName: The report
title: On law and forum
gist: Says what was agreed.
date: 2017-06-23
paragraphs:
  - { id: opening, kind: P, section: Introduction, number: "1", lead: The Group, text: met, stands: {}, confidence: high, sources: [book] }
  - id: law
    kind: P
    section: Law
    number: "2"
    lead: The Group
    text: names the law
    stands: { law: 2 }
    alternatives:
      - { id: mild, gist: Says less, text: mentions the law, stands: { law: 1 }, weight: 0.5, origin: constructed, confidence: high, sources: [book] }
    confidence: high
    sources: [book]
  - { id: room, kind: P, section: Forum, number: "3", lead: The Group, text: opens the room, stands: { forum: 2 }, confidence: high, sources: [book] }
`,
  'briefs/core.yaml': `
AAA:
  wants: The Alpha secret is wanted here.
  because: Alpha says so.
  redLines:
    - { text: Never name the law in full., issue: law, beyond: 1 }
    - { text: No text without the room., issue: forum, beyond: 0.5, scope: text, holds: dissociate }
  mayBend: On the room.
  talkTo: [BBB]
  task: Win.
  publicLine: We want no law.
  confidence: low
  sources: [book]
`,
  'record.yaml': `
ballots: []
outcomes:
  - id: end
    stage: group
    draft: report
    tier: none
    blockedBy: [AAA]
    over: [law]
    date: 2017-06-23
    confidence: high
    sources: [book]
    afterwards:
      - { seat: BBB, text: A pity., date: 2017-07, confidence: high, sources: [book] }
      - { seat: AAA, text: No pity., date: 2017-06-24, confidence: high, sources: [book] }
`,
  'history.yaml': `
moves:
  - { move: enterPhase, stage: group, phase: informals, date: 2017-06, confidence: high, sources: [book] }
  - { move: propose, by: CCC, change: { paragraph: law, wording: mild }, date: 2017-06, confidence: high, sources: [book] }
`,
};

function withChange(file: string, piece: string, replacement: string): Record<string, string> {
  const text = files[file] ?? '';
  if (!text.includes(piece)) throw new Error(`${file} does not contain ${piece}`);
  return { ...files, [file]: text.replace(piece, () => replacement) };
}

function warningsIn(changed: Readonly<Record<string, string>>) {
  const result = compileScenario(changed);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.warnings.map(({ file, message }) => `${file}: ${message}`);
}

describe('a scenario with a report', () => {
  const scenario = compiled(files);

  it('compiles, without a warning', () => {
    expect(problemsIn(files)).toEqual([]);
    expect(warningsIn(files)).toEqual([]);
  });

  it('keeps the terms of its stage, its sections and its red lines', () => {
    expect(scenario.stages[0]?.consensus?.silence).toEqual({ seconds: 90, rounds: 1 });
    expect(scenario.drafts[0]).toMatchObject({ kind: 'report', sponsors: [] });
    expect(scenario.drafts[0]).not.toHaveProperty('pole');
    expect(scenario.drafts[0]?.paragraphs[1]).toMatchObject({ section: 'Law', weight: 1 });
    expect(scenario.instructions.AAA?.redLines[1]).toMatchObject({
      scope: 'text',
      holds: 'dissociate',
    });
  });

  it('tells what was said afterwards in the order of its dates', () => {
    expect(scenario.outcomes[0]?.afterwards.map(({ seat }) => seat)).toEqual(['AAA', 'BBB']);
  });

  it('anchors every delegation’s stance, without residuals where the lines explain it', () => {
    expect(scenario.stanceAnchors.end?.AAA).toEqual({
      objected: true,
      residuals: {},
      wholeResidual: 0,
    });
    expect(Object.keys(scenario.stanceAnchors.end ?? {})).toHaveLength(8);
  });

  it('anchors stances on the text that was put where that was another than the tabled one', () => {
    const put = 'blockedBy: []\n    put: [{ paragraph: law, wording: mild }]';
    const changed = withChange('record.yaml', 'blockedBy: [AAA]', put);
    expect(warningsIn(changed)).toEqual([]);
    expect(compiled(changed).stanceAnchors.end?.AAA?.residuals).toEqual({});
    const lowered = put.replace('wording: mild', 'place: summary');
    expect(warningsIn(withChange('record.yaml', 'blockedBy: [AAA]', lowered))).toEqual([]);
  });

  it('never lets a brief that was made by the program block', () => {
    for (const { origin, redLines } of Object.values(scenario.instructions)) {
      if (origin === 'written') continue;
      for (const line of redLines) {
        if (line.issue !== undefined) expect(line.holds).toBe('dissociate');
      }
    }
  });
});

describe('the author is warned', () => {
  it('of somebody who blocked without crossing a line', () => {
    const found = warningsIn(
      withChange('record.yaml', 'blockedBy: [AAA]', 'blockedBy: [AAA, CCC]'),
    );
    expect(found).toEqual([
      'record.yaml: CCC refused law in fact, but crosses no red line of its own there',
    ]);
  });

  it('of somebody who did not block what crosses its lines', () => {
    const found = warningsIn(withChange('record.yaml', 'blockedBy: [AAA]', 'blockedBy: []'));
    expect(found).toEqual([
      'record.yaml: AAA did not block in fact, but law crosses its red lines',
    ]);
  });

  it('of a stage without a recorded outcome', () => {
    const found = warningsIn({ ...files, 'record.yaml': 'ballots: []\n' });
    expect(found).toContain('scenario.yaml: the record has no outcome of "group"');
  });
});

describe('a mistake is told', () => {
  const mistakes = [
    {
      name: 'a vote asked for where there are none',
      change: ['scenario.yaml', 'draft: report, date', 'draft: report, requested: none, date'],
      at: 'scenario.yaml stages.0.action.0.requested',
      message: 'there are no votes in a forum that decides by consensus',
    },
    {
      name: 'a report before a body that votes',
      change: ['scenario.yaml', 'forum: gge', 'forum: plenary'],
      at: 'scenario.yaml stages.0.action.0.draft',
      message: '"report" is a report, but this forum votes on resolutions',
    },
    {
      name: 'a resolution before a group of experts',
      change: ['drafts/report.yaml', 'kind: report\n', 'pole: east\nleader: AAA\n'],
      at: 'scenario.yaml stages.0.action.0.draft',
      message: '"report" is a resolution, but this forum agrees reports by consensus',
    },
    {
      name: 'a leader of a report',
      change: ['drafts/report.yaml', 'gist:', 'leader: AAA\ngist:'],
      at: 'drafts/report.yaml leader',
      message: 'a report has no leader: it is the Chair’s',
    },
    {
      name: 'an operative paragraph in a report',
      change: ['drafts/report.yaml', 'id: opening, kind: P,', 'id: opening, kind: OP,'],
      at: 'drafts/report.yaml paragraphs.0.kind',
      message: 'a report has no paragraphs of kind OP',
    },
    {
      name: 'a refused paragraph that there is not',
      change: ['record.yaml', 'over: [law]', 'over: [laws]'],
      at: 'record.yaml outcomes.0.over.0',
      message: 'the draft "report" has no paragraph "laws"',
    },
    {
      name: 'a changed paragraph that there is not',
      change: [
        'record.yaml',
        'over: [law]',
        'over: [law]\n    put: [{ paragraph: war, place: dropped }]',
      ],
      at: 'record.yaml outcomes.0.put.0.paragraph',
      message: 'the draft "report" has no paragraph "war"',
    },
    {
      name: 'words of the text that was put that the draft does not have',
      change: [
        'record.yaml',
        'over: [law]',
        'over: [law]\n    put: [{ paragraph: law, wording: wild }]',
      ],
      at: 'record.yaml outcomes.0.put.0.wording',
      message: 'the paragraph "law" has no wording "wild"',
    },
    {
      name: 'talks with nothing before them',
      change: [
        'scenario.yaml',
        'action:\n      - { draft: report, date: 2017-06-23 }',
        'action: []',
      ],
      at: 'scenario.yaml stages.0.phases.1',
      message: 'the stage has nothing before it to work on',
    },
    {
      name: 'somebody who blocked what was agreed',
      change: ['record.yaml', 'tier: none', 'tier: full'],
      at: 'record.yaml outcomes.0.blockedBy',
      message: 'the tier is full, but somebody blocked',
    },
    {
      name: 'a change that is neither words nor a place',
      change: ['history.yaml', '{ paragraph: law, wording: mild }', '{ paragraph: law }'],
      at: 'history.yaml moves.1.change',
      message: 'is not right: give either a wording or a place',
    },
    {
      name: 'a move about a paragraph that no report has',
      change: ['history.yaml', 'paragraph: law,', 'paragraph: war,'],
      at: 'history.yaml moves.1.move',
      message: 'no report has a paragraph "war"',
    },
    {
      name: 'an explanation without words',
      change: [
        'history.yaml',
        'move: propose, by: CCC, change: { paragraph: law, wording: mild }',
        'move: stance, by: CCC, stance: explain',
      ],
      at: 'history.yaml moves.1.stance',
      message: 'the stance "explain" has no text',
    },
  ] as const;

  it.each(mistakes)('$name', ({ change: [file, piece, replacement], at, message }) => {
    const told = problemsIn(withChange(file, piece, replacement)).map((problem) => [
      `${problem.file} ${problem.field}`,
      problem.message,
    ]);
    expect(told).toContainEqual([at, message]);
  });
});
