import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { countryFinder } from '../../../shared/planning/country-names.ts';

const assembly = loadScenario('scenarios', 'ga-2020').delegations;
const experts = loadScenario('scenarios', 'gge-2017').delegations;
const find = countryFinder(assembly);

const seat = (id: string) => ({ kind: 'seat', seat: id });

describe('a country in a table', () => {
  it('is found by whatever the scenario calls its delegation, and by its codes, in any case', () => {
    for (const { id, iso2, name, shortName } of assembly) {
      for (const called of [id, iso2, iso2.toLowerCase(), name, shortName, name.toUpperCase()]) {
        expect([called, find(called)]).toEqual([called, seat(id)]);
      }
    }
  });

  it('is found without accents, with articles, points and a turned order', () => {
    const same: Readonly<Record<string, readonly string[]>> = {
      CIV: ["Cote d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast'],
      TUR: ['Turkiye', 'TURKEY'],
      NLD: ['The Netherlands', 'Holland'],
      GMB: ['Gambia', 'The Gambia', 'Gambia (the)'],
      KOR: ['Korea, Republic of', 'South Korea', 'ROK', 'Republic of Korea', 'Rep. of Korea'],
      PRK: ['North Korea', 'DPRK', "Korea, Democratic People's Republic of"],
      COD: ['Democratic Republic of the Congo', 'DRC', 'Congo, Democratic Republic of the'],
      VCT: ['St. Vincent and the Grenadines', 'Saint Vincent & the Grenadines'],
    };
    for (const [id, names] of Object.entries(same)) {
      for (const called of names) expect([called, find(called)]).toEqual([called, seat(id)]);
    }
  });

  it('is found by what people usually call it', () => {
    const same: Readonly<Record<string, readonly string[]>> = {
      USA: [
        'USA',
        'U.S.A.',
        'US',
        'U.S.',
        'United States',
        'The United States of America',
        'America',
      ],
      GBR: ['UK', 'U.K.', 'Great Britain', 'Britain'],
      RUS: ['Russia', 'Russian Federation'],
      VNM: ['Vietnam'],
      CZE: ['Czech Republic'],
      LAO: ['Laos'],
      ARE: ['UAE'],
      MMR: ['Burma'],
      CPV: ['Cape Verde'],
    };
    for (const [id, names] of Object.entries(same)) {
      for (const called of names) expect([called, find(called)]).toEqual([called, seat(id)]);
    }
  });

  it('is found in the languages in which spreadsheets are written', () => {
    expect(find('Deutschland')).toEqual(seat('DEU'));
    expect(find('États-Unis')).toEqual(seat('USA'));
    expect(find('Reino Unido')).toEqual(seat('GBR'));
    expect(find('Россия')).toEqual(seat('RUS'));
    expect(countryFinder(assembly, 'sv')('Tyskland')).toEqual(seat('DEU'));
  });

  it('is not guessed where a name fits two', () => {
    expect(find('Korea')).toEqual({ kind: 'several', seats: ['KOR', 'PRK'] });
    expect(countryFinder(experts)('Korea')).toEqual({ kind: 'several', seats: ['KOR'] });
  });

  it('is not guessed where nobody is called so: the nearest are named', () => {
    expect(find('Barzil')).toEqual({ kind: 'unknown', near: expect.arrayContaining(['BRA']) });
    expect(find('Germny')).toMatchObject({ kind: 'unknown', near: ['DEU'] });
    expect(find('Saint')).toMatchObject({ kind: 'unknown', near: expect.arrayContaining(['LCA']) });
    expect(find('Xyzzyx')).toEqual({ kind: 'unknown', near: [] });
  });

  it('is told from one that has no seat in the scenario, observer States among them', () => {
    expect(countryFinder(experts)('Bolivia')).toEqual({ kind: 'elsewhere', name: 'Bolivia' });
    expect(find('Holy See')).toEqual({ kind: 'elsewhere', name: 'Holy See' });
    expect(find('Vatican')).toEqual({ kind: 'elsewhere', name: 'Holy See' });
    expect(find('Palestine')).toEqual({ kind: 'elsewhere', name: 'State of Palestine' });
  });

  it('is an observer State as any other, where the scenario seats it', () => {
    const withObservers = countryFinder([
      ...assembly,
      { id: 'VAT', iso2: 'VA', name: 'Holy See', shortName: 'Holy See' },
      { id: 'PSE', iso2: 'PS', name: 'State of Palestine', shortName: 'Palestine' },
    ]);
    for (const called of ['Holy See', 'The Holy See', 'Vatican', 'VAT']) {
      expect(withObservers(called)).toEqual(seat('VAT'));
    }
    for (const called of ['Palestine', 'State of Palestine', 'PSE', 'PS']) {
      expect(withObservers(called)).toEqual(seat('PSE'));
    }
  });
});
