import { describe, expect, it } from 'vitest';
import { compileScenario } from '../../../shared/scenario/compile.ts';
import { problemsIn, smallScenario, withChange } from './fixture.ts';

/** The warnings about files that compile. */
function warningsIn(files: Readonly<Record<string, string>>) {
  const result = compileScenario(files);
  return result.ok ? result.warnings : [];
}

/** The small scenario with a file in place of its own. */
const withFile = (path: string, text: string) => ({ ...smallScenario, [path]: text });

describe('the cause is told first, and once', () => {
  it('of a file that is not in UTF-8, with the line', () => {
    const latin1 = Buffer.from('title: Türkiye und Österreich', 'latin1').toString('utf8');
    expect(problemsIn(withChange('scenario.yaml', 'title: A small quarrel', latin1))).toMatchObject(
      [{ file: 'scenario.yaml', line: 3, mend: 'Save the file anew with the encoding UTF-8.' }],
    );
    const utf16 = Buffer.from(`\uFEFF${smallScenario['record.yaml']}`, 'utf16le').toString('utf8');
    expect(problemsIn(withFile('record.yaml', utf16))).toHaveLength(1);
  });

  it('and not of a mark at the beginning that says that it is', () => {
    const marked = `\uFEFF${smallScenario['record.yaml']?.trimStart()}`;
    expect(problemsIn(withFile('record.yaml', marked))).toEqual([]);
  });

  it('of a dash without a blank, however many lines hang on it', () => {
    const glued = smallScenario['drafts/one.yaml']?.replaceAll('- {', '-{') ?? '';
    expect(problemsIn(withFile('drafts/one.yaml', glued))).toMatchObject([
      {
        file: 'drafts/one.yaml',
        line: 11,
        column: 3,
        message: expect.stringContaining('a blank is missing after the dash; so it is in 3 more'),
      },
    ]);
    const one = withChange('scenario.yaml', '  - id: forum', '  -id: forum');
    const line = (one['scenario.yaml'] ?? '').split('\n').indexOf('  -id: forum') + 1;
    expect(problemsIn(one)).toMatchObject([{ line, column: 3 }]);
  });

  it('of a draft that is not YAML, and not of all that names it', () => {
    const broken = withChange('drafts/one.yaml', 'gist: Opens the room.', 'gist: "Opens the room.');
    expect(problemsIn(broken)).toMatchObject([{ file: 'drafts/one.yaml' }]);
  });

  it('of a blank missing after a colon', () => {
    const glued = withChange('drafts/one.yaml', 'gist: Opens', 'gist:Opens');
    expect(problemsIn(glued)).toMatchObject([
      { line: 6, message: 'here is no "name: value"', mend: expect.stringContaining('blank') },
    ]);
  });

  it('of a text with a colon, or a line indented too far', () => {
    for (const gist of ['gist: Law: the room', 'gist: Law\n  leader: AAA']) {
      expect(
        problemsIn(withChange('drafts/one.yaml', 'gist: Opens the room.', gist)),
      ).toMatchObject([
        { line: 6, mend: expect.stringContaining('Put a text with a colon in quotes') },
      ]);
    }
  });

  it('of a field missing in a draft, and not of all that names the draft', () => {
    for (const field of ['symbol: A/1', 'date: 2018-10-22', 'leader: AAA']) {
      expect(problemsIn(withChange('drafts/one.yaml', field, '')), field).toHaveLength(1);
    }
  });

  it('of a comma that ends a value within braces', () => {
    const files = withChange('delegations.yaml', 'name: Deltaland', 'name: Delta, Republic of');
    expect(problemsIn(files)).toMatchObject([
      {
        line: 5,
        field: 'DDD.Republic of',
        message: '"Republic of" stands after a comma, which ends a value within braces',
        mend: 'Put the whole value in quotes, comma included.',
      },
    ]);
  });

  it('of a text that is too long, with the length that it may have', () => {
    const long = withChange('scenario.yaml', 'A small quarrel', 'A small quarrel '.repeat(20));
    expect(problemsIn(long)).toMatchObject([
      { field: 'title', message: 'has 319 characters, but at most 160 are allowed' },
    ]);
    const summary = withChange('scenario.yaml', 'Eight states', 'Eight states '.repeat(200));
    expect(problemsIn(summary)).toMatchObject([{ field: 'summary' }]);
  });
});

describe('aliases', () => {
  const aliases = (count: number) =>
    withChange(
      'record.yaml',
      'ballots:',
      `rivalStatements:\n  - item: &same A figure\n    values:\n${`      - { value: *same, sources: [book] }\n`.repeat(count)}ballots:`,
    );

  it('may be as many as an honest author writes', () => {
    expect(problemsIn(aliases(500))).toEqual([]);
  });

  it('of aliases of aliases are refused before they fill the memory', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const bomb = names.map((name, index) => {
      const before = names[index - 1];
      return `${name}: &${name} [${Array(9)
        .fill(before ? `*${before}` : 'x')
        .join(', ')}]`;
    });
    expect(problemsIn(withFile('sources.yaml', bomb.join('\n')))).toMatchObject([
      { file: 'sources.yaml', message: expect.stringContaining('stand for more than') },
    ]);
  });
});

describe('a country is not taken for another', () => {
  /** What is said of a seat in a list of core seats, where these are the delegations. */
  const saidOf = (seat: string, seats: Readonly<Record<string, string>>) => {
    const delegations = Object.entries(seats).map(
      ([id, rest]) => `${id}: { ${rest}, region: african, groups: [], profile: middle }\n`,
    );
    const files = {
      ...withChange('scenario.yaml', '[AAA, BBB, CCC]', `[AAA, ${seat}]`),
      'delegations.yaml': `${smallScenario['delegations.yaml']}${delegations.join('')}`,
    };
    return problemsIn(files).find(({ field }) => field === 'coreSeats.1')?.mend;
  };
  const ukraine = { UKR: 'name: Ukraine, iso2: UA' };
  const britain = { GBR: 'name: Britain, iso2: GB' };

  it('by its letters, where it has a code or name of its own', () => {
    expect(saidOf('UKD', ukraine)).toContain('Did you mean "UKR"?');
    expect(saidOf('GER', { GEO: 'name: Georgia, iso2: GE' })).toBe(
      'Did you mean "DEU"? Then add "DEU" to delegations.yaml, too.',
    );
    expect(saidOf('AUT', { AUS: 'name: Australia, iso2: AU' })).toBe(
      'Add "AUT" to delegations.yaml, or correct it.',
    );
    expect(
      saidOf('SUI', { SDN: 'name: Sudan, iso2: SD', CHE: 'name: Helvetia, iso2: CH' }),
    ).toMatch('Did you mean "CHE"?');
  });

  it('where two are as near', () => {
    expect(
      saidOf('MLX', { MLI: 'name: Mali, iso2: ML', MLT: 'name: Malta, iso2: MT' }),
    ).not.toContain('Did you mean');
  });

  it('and is found by two letters, by its name, and by what the scenario calls it', () => {
    const both = { ...ukraine, ...britain };
    for (const called of ['UK', 'GB', 'United Kingdom', 'Britain', 'gbr']) {
      const files = {
        ...withChange('drafts/two.yaml', 'seat: BBB', `seat: ${called}`),
        'delegations.yaml': `${smallScenario['delegations.yaml']}${Object.entries(both)
          .map(([id, rest]) => `${id}: { ${rest}, region: african, groups: [], profile: middle }\n`)
          .join('')}`,
      };
      const mends = problemsIn(files)
        .filter(({ field }) => field === 'sponsors.0.seat')
        .map(({ mend }) => mend);
      expect(mends.join(' '), called).toContain('"GBR"');
      expect(mends.join(' '), called).not.toContain('UKR');
    }
  });
});

describe('a flag', () => {
  const saidOf = (iso2: string) =>
    warningsIn(withChange('delegations.yaml', 'iso2: XD', `iso2: ${iso2}`)).filter(
      ({ field }) => field === 'DDD.iso2',
    );

  it('that nobody has is told, with the one that is meant', () => {
    expect(saidOf('FX')).toMatchObject([
      {
        line: 5,
        message: 'there is no flag for "FX"',
        mend: expect.stringContaining('Correct it'),
      },
    ]);
    expect(saidOf('UK')).toMatchObject([{ mend: 'Did you mean "GB"?' }]);
  });

  it('is not missed of a state of the author’s own, with a code that is left free for it', () => {
    expect(saidOf('XB')).toEqual([]);
  });

  it('in small letters, which YAML may take for something else, is answered plainly', () => {
    expect(problemsIn(withChange('delegations.yaml', 'iso2: XD', 'iso2: no'))).toMatchObject([
      {
        field: 'DDD.iso2',
        mend: 'Did you mean "NO"? Use the two capital letters of an ISO 3166 code such as EE.',
      },
    ]);
    expect(problemsIn(withChange('delegations.yaml', 'iso2: XD', 'iso2: false'))).toMatchObject([
      { field: 'DDD.iso2', mend: 'Write text; put it in quotes if it looks like a number.' },
    ]);
  });
});

describe('what follows a #', () => {
  const said = (files: Readonly<Record<string, string>>) =>
    warningsIn(files).filter(({ message }) => message.includes('#'));

  it('is told where it cuts a text short', () => {
    const files = withChange('drafts/two.yaml', 'Names the law.', 'The draft # 2 names the law.');
    expect(said(files)).toMatchObject([
      {
        file: 'drafts/two.yaml',
        line: 6,
        column: 17,
        field: 'gist',
        message: 'the text ends before "# 2 names the law.", which is read as a comment',
      },
    ]);
    expect(
      said(withChange('scenario.yaml', '[It began long ago.]', '\n  - It began # long ago.')),
    ).toMatchObject([{ field: 'background.0' }]);
  });

  it('is a comment behind a figure, a name of something, or a text in quotes', () => {
    const files = {
      ...smallScenario,
      'drafts/two.yaml': (smallScenario['drafts/two.yaml'] ?? '')
        .replace('leader: BBB', 'leader: BBB # Betaland')
        .replace('date: 2018-10-22', 'date: 2018-10-22 # tabled')
        .replace('gist: Names the law.', 'gist: "Names the law." # in short'),
    };
    expect(said(files)).toEqual([]);
  });
});
