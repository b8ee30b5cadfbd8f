import { describe, expect, test } from 'vitest';
import { matchesSearch } from '../../../client/sight/search.ts';
import type { Delegation } from '../../../shared/scenario/scenario.ts';

const ivoryCoast: Delegation = {
  id: 'CIV',
  name: 'Côte d’Ivoire',
  shortName: 'Côte d’Ivoire',
  iso2: 'CI',
  region: 'african',
  groups: [],
  poles: [],
  role: 'member',
};

describe('the search for a state', () => {
  test('does not mind accents or case', () => {
    expect(matchesSearch(ivoryCoast, 'COTE')).toBe(true);
  });

  test('finds a state by the beginning of any word, and by its code', () => {
    expect(matchesSearch({ ...ivoryCoast, name: 'Republic of Korea' }, 'kor')).toBe(true);
    expect(matchesSearch(ivoryCoast, 'civ')).toBe(true);
  });

  test('does not find letters in the middle of a word', () => {
    expect(matchesSearch(ivoryCoast, 'voire')).toBe(false);
  });

  test('shows all while nothing is typed', () => {
    expect(matchesSearch(ivoryCoast, '  ')).toBe(true);
  });
});
