import { describe, expect, it } from 'vitest';
import { latestPerPair } from '../../../shared/scenario/once.ts';

interface Named {
  readonly name: string;
}

/** Names two objects together, and counts how often it was worked out. */
function counting() {
  const made: string[] = [];
  const ask = latestPerPair((one: Named, other: Named): string | undefined => {
    made.push(one.name + other.name);
    return other.name === '' ? undefined : one.name + other.name;
  });
  return { ask, made };
}

describe('the latest answer about two objects', () => {
  const [house, garden] = [{ name: 'house ' }, { name: 'garden ' }];
  const [first, second, none] = [{ name: 'first' }, { name: 'second' }, { name: '' }];

  it('is worked out once while the same is asked, also where there is none', () => {
    const { ask, made } = counting();
    expect([ask(house, first), ask(house, first)]).toEqual(['house first', 'house first']);
    expect([ask(house, none), ask(house, none)]).toEqual([undefined, undefined]);
    expect(made).toEqual(['house first', 'house ']);
  });

  it('is never that of another object', () => {
    const { ask } = counting();
    expect(ask(house, first)).toBe('house first');
    expect(ask(house, second)).toBe('house second');
    expect(ask(house, { ...second, name: 'third' })).toBe('house third');
    expect(ask(house, first)).toBe('house first');
  });

  it('is kept for each first object apart', () => {
    const { ask, made } = counting();
    expect([ask(house, first), ask(garden, second), ask(house, first)]).toEqual([
      'house first',
      'garden second',
      'house first',
    ]);
    expect(made).toHaveLength(2);
  });
});
