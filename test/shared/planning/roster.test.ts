import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { planClass } from '../../../shared/planning/class-plan.ts';
import { countryFinder } from '../../../shared/planning/country-names.ts';
import { readCsv } from '../../../shared/planning/csv.ts';
import {
  expectedIn,
  isProblem,
  type RosterQuestion,
  readRoster,
  withRoster,
} from '../../../shared/planning/roster.ts';
import { withoutMail } from '../../../shared/planning/roster-columns.ts';
import { publicContent } from '../../../shared/views/content.ts';

const scenario = publicContent(loadScenario('scenarios', 'ga-2020'));
const find = countryFinder(scenario.delegations);
const read = (text: string, more: Partial<RosterQuestion> = {}) =>
  readRoster(text, { find, ...more });
const outcomes = (text: string, more: Partial<RosterQuestion> = {}) =>
  read(text, more).lines.map(({ outcome }) => outcome);

describe('a roster', () => {
  it('says who is expected on which seat, whatever its columns are called and in whatever order', () => {
    const people = [
      { name: 'Ana Silva', seat: 'BRA' },
      { name: 'Ben Ito', seat: 'JPN' },
    ];
    for (const text of [
      'Country,Delegate\nBrazil,Ana Silva\nJapan,Ben Ito',
      'STUDENT;Delegation\nAna Silva;Brazil\nBen Ito;Japan',
      'First Name\tSurname\tMember State\nAna\tSilva\tBRA\nBen\tIto\tJP',
      'Schülerin;Land\r\nAna Silva;Brasilien\r\nBen Ito;Japan\r\n',
    ]) {
      expect(expectedIn(read(text))).toEqual(people);
    }
  });

  it('without a row of headings is read by which column holds countries, and says so', () => {
    const reading = read('Ana Silva,Brazil\nBen Ito,Japan');
    expect(reading.isGuessed).toBe(true);
    expect(expectedIn(reading)).toHaveLength(2);
    expect(read('who,what\nknows,this').problem).toEqual({ kind: 'noColumns' });
  });

  it('keeps no address of e-mail, wherever it stands', () => {
    const reading = read(
      'country,email,delegate\nBrazil,ana@school.example,Ana <ana@school.example>\nben@home.example,,Ben',
    );
    expect(JSON.stringify(reading)).not.toMatch(/@|example/);
    expect(reading.hadMail).toBe(true);
    expect(reading.lines[0]).toMatchObject({
      name: 'Ana',
      outcome: { kind: 'seated', seat: 'BRA' },
    });
  });

  it('leaves out what stands in a column of e-mail, in whatever form', () => {
    const { rows } = readCsv('name,E-Mail,country\nAna,ana at school dot example,Brazil');
    expect(JSON.stringify(withoutMail(rows))).not.toContain('school');
  });

  it('whatever is put in, nothing with an at sign between letters and a point comes out', () => {
    const address = fc.constantFrom(
      'a@b.org',
      '<x.y@school.example>',
      'mailto:q@w.co',
      'Name <n@m.org>',
    );
    const anything = fc.oneof(address, fc.constantFrom('Brazil', 'Ana', '', 'Japan'));
    fc.assert(
      fc.property(fc.array(fc.tuple(anything, anything, anything)), (rows) => {
        const text = ['country,name,notes', ...rows.map((row) => row.join(','))].join('\n');
        expect(JSON.stringify(expectedIn(read(text)))).not.toContain('@');
        expect(JSON.stringify(read(text).lines)).not.toMatch(/@\w+\.\w/);
      }),
    );
  });

  it('tells line by line what cannot be read, and what could be meant', () => {
    const text = [
      'country,delegate',
      'Barzil,Ana',
      'Korea,Ben',
      'Holy See,Cem',
      ',Dan',
      'France,Eva',
      'Chad,eva',
      'France,',
      ',',
      'Peru,!!!',
    ].join('\n');
    expect(read(text).lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, { kind: 'unknownCountry', near: expect.arrayContaining(['BRA']) }],
      [3, { kind: 'severalCountries', near: ['KOR', 'PRK'] }],
      [4, { kind: 'noSeatHere', name: 'Holy See' }],
      [5, { kind: 'unseated' }],
      [6, { kind: 'seated', seat: 'FRA' }],
      [7, { kind: 'nameTwice', first: 6 }],
      [8, { kind: 'seated', seat: 'FRA' }],
      [10, { kind: 'nameUnreadable' }],
    ]);
  });

  it('seats several delegates of one country together, four at most', () => {
    const rows = ['Ana', 'Ben', 'Cem', 'Dan', 'Eva'].map((name) => `Chad,${name}`);
    expect(outcomes(['country,name', ...rows].join('\n')).map(({ kind }) => kind)).toEqual([
      'seated',
      'seated',
      'seated',
      'seated',
      'seatFull',
    ]);
  });

  it('is mended by saying once what a country is, for every line that calls it so', () => {
    const text = 'country,name\nBarzil,Ana\nBARZIL,Ben\nNowhere,Cem';
    const meant = new Map([
      ['barzil', 'BRA'],
      ['nowhere', ''],
    ] as const);
    expect(expectedIn(read(text, { meant }))).toEqual([
      { name: 'Ana', seat: 'BRA' },
      { name: 'Ben', seat: 'BRA' },
      { name: 'Cem' },
    ]);
  });

  it('gives each committee its own lines', () => {
    const text = 'room,country,name\nFirst,Chad,Ana\nSecond,Chad,Ben\nFirst,Peru,Cem\n,Peru,Dan';
    expect(read(text).committees).toEqual(['First', 'Second']);
    expect(expectedIn(read(text, { committee: 'First' })).map(({ name }) => name)).toEqual([
      'Ana',
      'Cem',
    ]);
    expect(read(text, { committee: 'First' }).lines.filter(isProblem)).toEqual([]);
  });

  it('makes a plan of its places, those that matter most first, and of who comes without a seat', () => {
    const plan = planClass(scenario, { minutes: 50, people: 24 });
    const made = withRoster(scenario, plan, read('country,name\nChad,Ana\nUSA,Ben\nUSA,Cem\n,Dan'));
    expect(made.places).toEqual([
      { seat: 'USA', people: 2 },
      { seat: 'TCD', people: 1 },
    ]);
    expect([made.press, made.computer]).toEqual([1, 191]);
    expect(made.lengths).toEqual(plan.lengths);
  });
});
