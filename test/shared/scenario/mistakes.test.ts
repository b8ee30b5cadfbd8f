import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../shared/scenario/problems.ts';
import { problemsIn, smallScenario, withChange } from './fixture.ts';

/** One change to a good scenario, and what must be said about it. */
interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly piece: string;
  readonly replacement: string;
  readonly field: string;
  readonly message: string;
  readonly mend: string;
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a misspelt field',
    file: 'scenario.yaml',
    piece: 'subtitle: Two drafts',
    replacement: 'subtitel: Two drafts\nsubtitle: Two drafts',
    field: 'subtitel',
    message: 'is not a field known here',
    mend: 'Did you mean "subtitle"?',
  },
  {
    name: 'a missing field',
    file: 'drafts/one.yaml',
    piece: 'gist: Opens the room.',
    replacement: '',
    field: 'gist',
    message: '"gist" is missing',
    mend: 'What the draft does, in one sentence',
  },
  {
    name: 'text where a number belongs',
    file: 'record.yaml',
    piece: 'tally: { yes: 4, no: 1, abstain: 1 }',
    replacement: 'tally: { yes: four, no: 1, abstain: 1 }',
    field: 'ballots.0.tally.yes',
    message: 'should be a number, but is "four"',
    mend: 'Write a plain number without quotes.',
  },
  {
    name: 'a number where text belongs',
    file: 'drafts/one.yaml',
    piece: 'kind: PP, number: "1"',
    replacement: 'kind: PP, number: 1',
    field: 'paragraphs.0.number',
    message: 'should be text, but is 1',
    mend: 'put it in quotes',
  },
  {
    name: 'a stand off the scale',
    file: 'profiles.yaml',
    piece: 'law: [0, 1]',
    replacement: 'law: [-3, 1]',
    field: 'middle.positions.law.0',
    message: 'is -3, which is too small',
    mend: 'Write -2 or more.',
  },
  {
    name: 'a salience off the scale',
    file: 'profiles.yaml',
    piece: 'law: [0, 1]',
    replacement: 'law: [0, 4]',
    field: 'middle.positions.law.1',
    message: 'is 4, which is too large',
    mend: 'Write 3 or less.',
  },
  {
    name: 'a word that is not among those allowed',
    file: 'drafts/one.yaml',
    piece: 'stands: { law: -1 }, confidence: high',
    replacement: 'stands: { law: -1 }, confidence: hihg',
    field: 'paragraphs.0.confidence',
    message: '"hihg" is not allowed here',
    mend: 'Did you mean "high"? Use one of high, medium, low.',
  },
  {
    name: 'an empty text',
    file: 'scenario.yaml',
    piece: 'title: A small quarrel',
    replacement: 'title: " "',
    field: 'title',
    message: 'is empty',
    mend: 'Write at least one word.',
  },
  {
    name: 'an empty list',
    file: 'briefs/core.yaml',
    piece: 'sources: [book]',
    replacement: 'sources: []',
    field: 'CCC.sources',
    message: 'lists 0, but needs at least 1',
    mend: 'Name at least one source from sources.yaml.',
  },
  {
    name: 'an identifier in the wrong form',
    file: 'drafts/one.yaml',
    piece: 'id: one-pp1',
    replacement: 'id: One PP1',
    field: 'paragraphs.0.id',
    message: '"One PP1" is not in the right form',
    mend: 'lower-case letters',
  },
  {
    name: 'a seat code in the wrong form',
    file: 'delegations.yaml',
    piece: 'DDD: {',
    replacement: 'Ddd: {',
    field: 'Ddd',
    message: '"Ddd" cannot be used as a name here',
    mend: 'three-letter ISO 3166 code',
  },
  {
    name: 'a field written twice',
    file: 'scenario.yaml',
    piece: 'subtitle: Two drafts',
    replacement: 'subtitle: Two drafts\nsubtitle: Three drafts',
    field: '',
    message: 'written twice',
    mend: 'Keep one of the two.',
  },
  {
    name: 'broken YAML',
    file: 'sources.yaml',
    piece: '{ title: A book, kind: book-chapter }',
    replacement: '{ title: A book, kind: book-chapter',
    field: '',
    message: 'the indentation does not fit',
    mend: 'Close the bracket',
  },
  {
    name: 'a quote that is never closed',
    file: 'record.yaml',
    piece: 'subject: whole',
    replacement: 'subject: "whole',
    field: '',
    message: 'not valid YAML',
    mend: 'close the quote',
  },
  {
    name: 'an alias of nothing',
    file: 'sources.yaml',
    piece: 'title: A book',
    replacement: 'title: *book',
    field: '',
    message: 'not valid YAML',
    mend: 'in quotes',
  },
  {
    name: 'half a vote',
    file: 'record.yaml',
    piece: 'tally: { yes: 4, no: 1 }',
    replacement: 'tally: { yes: 4.5, no: 1 }',
    field: 'ballots.1.tally.yes',
    message: 'should be a whole number, but is 4.5',
    mend: 'Write a whole number without quotes.',
  },
  {
    name: 'a day that is not in the calendar',
    file: 'record.yaml',
    piece: 'date: 2018-12-05',
    replacement: 'date: 2018-02-30',
    field: 'ballots.2.date',
    message: '2018-02-30 is not in the calendar',
    mend: 'Check month and day.',
  },
  {
    name: 'an unknown issue',
    file: 'drafts/two.yaml',
    piece: 'stands: { law: 2',
    replacement: 'stands: { lwa: 2',
    field: 'paragraphs.0.stands.lwa',
    message: 'there is no issue "lwa"',
    mend: 'Did you mean "law"?',
  },
  {
    name: 'an unknown pole',
    file: 'drafts/two.yaml',
    piece: 'pole: west',
    replacement: 'pole: north',
    field: 'pole',
    message: 'there is no pole "north"',
    mend: 'Add "north" to the poles of scenario.yaml',
  },
  {
    name: 'an unknown source',
    file: 'record.yaml',
    piece: 'sources: [rolls]',
    replacement: 'sources: [rools]',
    field: 'ballots.0.sources.0',
    message: 'there is no source "rools"',
    mend: 'Did you mean "rolls"?',
  },
  {
    name: 'an unknown profile',
    file: 'delegations.yaml',
    piece: 'profile: middle, attendance: 0.5',
    replacement: 'profile: midle, attendance: 0.5',
    field: 'DDD.profile',
    message: 'there is no profile "midle"',
    mend: 'Did you mean "middle"?',
  },
  {
    name: 'a sponsor that is no member',
    file: 'drafts/two.yaml',
    piece: 'sponsors:',
    replacement: 'sponsors:\n  - { seat: XYZ, confidence: high, sources: [book] }',
    field: 'sponsors.0.seat',
    message: 'there is no seat "XYZ"',
    mend: 'Add "XYZ" to delegations.yaml',
  },
  {
    name: 'an unknown core seat',
    file: 'scenario.yaml',
    piece: 'coreSeats: [AAA, BBB, CCC]',
    replacement: 'coreSeats: [AAA, BBB, ZZZ]',
    field: 'coreSeats.2',
    message: 'there is no seat "ZZZ"',
    mend: 'delegations.yaml',
  },
  {
    name: 'a brief that sends people to an unknown delegation',
    file: 'briefs/core.yaml',
    piece: 'talkTo: [AAA, BBB]',
    replacement: 'talkTo: [AAA, QQQ]',
    field: 'CCC.talkTo.1',
    message: 'there is no seat "QQQ"',
    mend: 'delegations.yaml',
  },
  ...(
    [
      [
        'a task about an unknown issue',
        '{ kind: says, who: {}, issue: lawn, end: plus }',
        'issue',
        'there is no issue "lawn"',
        'Did you mean "law"?',
      ],
      [
        'a task about an unknown paragraph',
        '{ kind: text, draft: one, paragraph: op99 }',
        'paragraph',
        'there is no paragraph "op99" in "one"',
        'Name one of its paragraphs',
      ],
      [
        'a task for a group that nobody is in',
        '{ kind: talks, who: { groups: [club] } }',
        'who.groups.0',
        'no delegation is in "club"',
        'Name one of',
      ],
      [
        'a task that asks more of one delegation than it is',
        '{ kind: talks, who: { seats: [AAA] }, count: 2 }',
        'count',
        '2 must do it, but only 1 can',
        'ask for fewer',
      ],
    ] as const
  ).map(([name, condition, field, message, mend]) => ({
    name,
    file: 'briefs/core.yaml',
    piece: 'task: Win.',
    replacement: `task: Win.\n  taskIs:\n    - ${condition}`,
    field: `CCC.taskIs.0.${field}`,
    message,
    mend,
  })),
  {
    name: 'a stage that acts on an unknown draft',
    file: 'scenario.yaml',
    piece: '{ draft: two, date: 2018-11-08, requested: recorded }',
    replacement: '{ draft: three, date: 2018-11-08, requested: recorded }',
    field: 'stages.0.action.1.draft',
    message: 'there is no draft "three"',
    mend: 'drafts/*.yaml',
  },
  {
    name: 'a ballot on an unknown stage',
    file: 'record.yaml',
    piece: 'stage: committee',
    replacement: 'stage: comittee',
    field: 'ballots.0.stage',
    message: 'there is no stage "comittee"',
    mend: 'Did you mean "committee"?',
  },
  {
    name: 'a brief for an unknown seat',
    file: 'briefs/core.yaml',
    piece: 'CCC:',
    replacement: 'XCC:',
    field: 'XCC',
    message: 'there is no seat "XCC"',
    mend: 'Did you mean "CCC"?',
  },
  {
    name: 'loyalty to an unknown pole',
    file: 'delegations.yaml',
    piece: 'loyalty: { west: 1 }',
    replacement: 'loyalty: { weest: 1 }',
    field: 'BBB.loyalty.weest',
    message: 'there is no pole "weest"',
    mend: 'Did you mean "west"?',
  },
  {
    name: 'a paragraph id used twice',
    file: 'drafts/one.yaml',
    piece: 'id: one-op1',
    replacement: 'id: one-pp1',
    field: 'paragraphs.1.id',
    message: 'already has the id "one-pp1"',
    mend: 'its own id',
  },
  {
    name: 'a paragraph number used twice',
    file: 'drafts/one.yaml',
    piece: 'id: one-pp1, kind: PP',
    replacement: 'id: one-pp1, kind: OP',
    field: 'paragraphs.1.number',
    message: 'OP 1 comes twice',
    mend: 'in order',
  },
  {
    name: 'a draft that decides nothing',
    file: 'drafts/two.yaml',
    piece: 'kind: OP',
    replacement: 'kind: PP',
    field: 'paragraphs',
    message: 'no operative paragraph',
    mend: 'kind OP',
  },
  {
    name: 'a leader that does not sponsor its draft',
    file: 'drafts/two.yaml',
    piece: 'leader: BBB',
    replacement: 'leader: CCC',
    field: 'leader',
    message: 'CCC is not among the sponsors',
    mend: 'Add CCC to "sponsors".',
  },
  {
    name: 'a sponsor listed twice',
    file: 'drafts/one.yaml',
    piece: 'seat: EEE',
    replacement: 'seat: AAA',
    field: 'sponsors.1.seat',
    message: 'AAA is listed as a sponsor twice',
    mend: 'Keep one of the two.',
  },
  {
    name: 'two drafts of one id',
    file: 'drafts/two.yaml',
    piece: 'id: two\n',
    replacement: 'id: one\n',
    field: 'id',
    message: 'another draft already has the id "one"',
    mend: 'its own id',
  },
  {
    name: 'a name too long for its plate',
    file: 'delegations.yaml',
    piece: 'shortName: Longland',
    replacement: 'shortName: Much Too Longland',
    field: 'HHH.shortName',
    message: 'too many for a name plate',
    mend: 'at most 14 characters',
  },
  {
    name: 'a long name without a short one',
    file: 'delegations.yaml',
    piece: 'shortName: Longland, ',
    replacement: '',
    field: 'HHH.name',
    message: 'too many for a name plate',
    mend: 'Add "shortName"',
  },
  {
    name: 'two delegations with one flag',
    file: 'delegations.yaml',
    piece: 'iso2: XD',
    replacement: 'iso2: XC',
    field: 'DDD.iso2',
    message: '"XC" is already the iso2 of CCC',
    mend: 'its own',
  },
  {
    name: 'a delegation told to talk to itself',
    file: 'briefs/core.yaml',
    piece: 'talkTo: [AAA, BBB]',
    replacement: 'talkTo: [AAA, CCC]',
    field: 'CCC.talkTo.1',
    message: 'CCC is told to talk to itself',
    mend: 'another delegation',
  },
  {
    name: 'a red line with no place to run',
    file: 'briefs/core.yaml',
    piece: 'issue: law, beyond: 0',
    replacement: 'issue: law',
    field: 'CCC.redLines.0.issue',
    message: 'not where it runs',
    mend: 'Add "beyond"',
  },
  {
    name: 'a red line on no issue',
    file: 'briefs/core.yaml',
    piece: 'issue: law, beyond: 0',
    replacement: 'beyond: 0',
    field: 'CCC.redLines.0.beyond',
    message: '"beyond" needs an issue',
    mend: 'Add "issue"',
  },
  {
    name: 'a seat that votes twice',
    file: 'record.yaml',
    piece: 'abstain: [CCC], absent: []',
    replacement: 'abstain: [HHH], absent: []',
    field: 'ballots.2.votes.abstain.0',
    message: 'HHH is already listed under "yes"',
    mend: 'Keep one of the two.',
  },
  {
    name: 'a seat without a vote',
    file: 'record.yaml',
    piece: 'abstain: [CCC], absent: []',
    replacement: 'abstain: [], absent: []',
    field: 'ballots.2.votes',
    message: 'no vote is listed for CCC',
    mend: 'List every member once',
  },
  {
    name: 'a tally that differs from the votes',
    file: 'record.yaml',
    piece: 'tally: { yes: 5, no: 2, abstain: 1 }',
    replacement: 'tally: { yes: 6, no: 2, abstain: 1 }',
    field: 'ballots.2.tally.yes',
    message: 'the tally says 6, but 5 are listed under votes.yes',
    mend: 'Correct the figure or the list.',
  },
  {
    name: 'a tally of more votes than seats',
    file: 'record.yaml',
    piece: 'tally: { yes: 4, no: 1 }',
    replacement: 'tally: { yes: 8, no: 1 }',
    field: 'ballots.1.tally',
    message: 'adds up to 9, but there are 8 seats',
    mend: 'Correct a figure',
  },
  {
    name: 'two ballots of one stage on one draft',
    file: 'record.yaml',
    piece: 'id: committee-two\n    stage: committee\n    draft: two',
    replacement: 'id: committee-two\n    stage: committee\n    draft: one',
    field: 'ballots.1',
    message: 'already has a ballot on "one"',
    mend: 'rivals',
  },
  {
    name: 'two poles of one colour',
    file: 'scenario.yaml',
    piece: 'colour: indigo',
    replacement: 'colour: copper',
    field: 'poles.1.colour',
    message: 'the same colour',
    mend: 'its own colour',
  },
  {
    name: 'a stage with no way to the next',
    file: 'scenario.yaml',
    piece: '[generalDebate, action, outcome]',
    replacement: '[generalDebate, action]',
    field: 'stages.0.phases',
    message: '"committee" has no outcome',
    mend: 'Add "outcome" at the end.',
  },
  {
    name: 'a stage that no other leads to',
    file: 'scenario.yaml',
    piece: 'phases: [action]',
    replacement: 'phases: [informals, action]',
    field: 'stages.1.phases.0',
    message: 'no session comes to "plenary" by its informals',
    mend: 'Begin with generalDebate or action.',
  },
  {
    name: 'phases that no meeting can go through',
    file: 'scenario.yaml',
    piece: '[generalDebate, action, outcome]',
    replacement: '[action, generalDebate, outcome]',
    field: 'stages.0.phases',
    message: 'the phases are not in their order',
    mend: 'Write [generalDebate, action, outcome].',
  },
  {
    name: 'an issue defined twice',
    file: 'scenario.yaml',
    piece: 'id: forum',
    replacement: 'id: law',
    field: 'issues.1.id',
    message: '"law" is already the id',
    mend: 'its own id',
  },
];

describe('a scenario author is told', () => {
  it('nothing when there is no mistake', () => {
    expect(problemsIn(smallScenario)).toEqual([]);
  });

  it.each(mistakes)('of $name: file, line, field and how to mend it', (mistake) => {
    const { file, piece, replacement } = mistake;
    const files = withChange(file, piece, replacement);
    const found = problemsIn(files).find(
      (problem) => problem.field === mistake.field && problem.message.includes(mistake.message),
    );
    expect(found, JSON.stringify(problemsIn(files), null, 1)).toBeDefined();
    expect(found).toMatchObject({ file });
    expect(found?.mend).toContain(mistake.mend);
    expect(found?.line).toBeGreaterThanOrEqual(1);
    expect(found?.line).toBeLessThanOrEqual((files[file] ?? '').split('\n').length);
  });

  it('of a red line on an issue without a position', () => {
    const files = {
      ...withChange('profiles.yaml', 'law: [0, 1], ', ''),
      ...withChange('delegations.yaml', ', positions: { law: [1, 2, low, [book]] }', ''),
      'profiles.yaml': smallScenario['profiles.yaml']?.replace('law: [0, 1], ', '') ?? '',
    };
    expect(problemsIn(files)).toMatchObject([
      {
        file: 'briefs/core.yaml',
        line: 6,
        field: 'CCC.redLines.0.issue',
        message: 'CCC has a red line on "law" but no position on it',
        mend: 'Add a position on "law" for CCC in delegations.yaml.',
      },
    ]);
  });

  it('of a ballot on a draft that its stage does not take up', () => {
    const piece = '      - { draft: two, date: 2018-11-08, requested: recorded }\n';
    expect(problemsIn(withChange('scenario.yaml', piece, ''))).toMatchObject([
      {
        file: 'record.yaml',
        field: 'ballots.1.draft',
        message: 'the stage "committee" takes no action on "two"',
      },
    ]);
  });

  it('of a brief that another file already gives', () => {
    const files = { ...smallScenario, 'briefs/more.yaml': smallScenario['briefs/core.yaml'] ?? '' };
    expect(problemsIn(files)).toMatchObject([
      { file: 'briefs/more.yaml', line: 2, column: 1, field: 'CCC', mend: 'Keep one of the two.' },
    ]);
  });

  it('of a missing file, once, without a flood about all that names its contents', () => {
    const { 'sources.yaml': _sources, ...files } = smallScenario;
    expect(problemsIn(files)).toMatchObject([
      {
        file: 'sources.yaml',
        line: 1,
        message: 'this file is missing',
        mend: 'Add sources.yaml to the folder.',
      },
    ]);
  });

  it('of a file whose name is not known', () => {
    const files = { ...smallScenario, 'recrod.yaml': 'ballots: []' };
    expect(problemsIn(files)).toMatchObject([
      { file: 'recrod.yaml', mend: 'Did you mean "record.yaml"?' },
    ]);
  });

  it('of an empty file', () => {
    expect(problemsIn({ ...smallScenario, 'briefs/more.yaml': '# later' })).toMatchObject([
      { file: 'briefs/more.yaml', message: 'the file is empty' },
    ]);
  });

  it('exactly where the mistake stands', () => {
    const files = withChange('record.yaml', 'yes: 5, no: 2', 'yes: 6, no: 2');
    const [problem] = problemsIn(files);
    const line = (files['record.yaml'] ?? '').split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1)).toMatch(/^6, no: 2/);
  });

  it('of every mistake in one run, in the order of the files', () => {
    const files = {
      ...withChange('record.yaml', 'yes: 5, no: 2', 'yes: 6, no: 2'),
      'drafts/two.yaml': (smallScenario['drafts/two.yaml'] ?? '')
        .replace('pole: west', 'pole: north')
        .replace('gist:', 'jist:'),
      'delegations.yaml': (smallScenario['delegations.yaml'] ?? '')
        .replace('shortName: Longland', 'shortName: Much Too Longland')
        .replace('region: asia-pacific', 'region: asia'),
    };
    expect(problemsIn(files).map((problem) => `${problem.file} ${problem.field}`)).toEqual([
      'delegations.yaml CCC.region',
      'delegations.yaml HHH.shortName',
      'drafts/two.yaml gist',
      'drafts/two.yaml jist',
      'drafts/two.yaml pole',
      'record.yaml ballots.2.tally.yes',
    ]);
  });

  it('in one line for each mistake', () => {
    const problem = { file: 'record.yaml', line: 12, column: 5, field: 'ballots.0.tally.yes' };
    const told = { ...problem, message: 'is 7, which is too large', mend: 'Write 6 or less.' };
    expect(formatProblem(told, 'scenarios/small')).toBe(
      'scenarios/small/record.yaml:12:5  ballots.0.tally.yes  is 7, which is too large  Mend: Write 6 or less.',
    );
  });
});
