import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisiveTerms, without } from '../../../../shared/delegates/reasons/decisive.ts';
import { sumOf } from '../../../../shared/scenario/matters.ts';
import type { Term } from '../../../../shared/scenario/terms.ts';
import { decideChoice } from '../../../../shared/scenario/utility.ts';

const term = fc
  .record({
    worth: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
    isOfChange: fc.boolean(),
    issue: fc.constantFrom('a', 'b', 'c'),
  })
  .map(
    ({ worth, isOfChange, issue }): Term => ({
      about: { kind: 'issue', issue },
      worth,
      isOfChange,
    }),
  );
const few = fc.array(term, { maxLength: 7 });

/** All sets of terms that speak on one side, without which the choice is another. */
function flipping(terms: readonly Term[]): readonly (readonly Term[])[] {
  const choice = decideChoice(sumOf(terms));
  const sets = terms.reduce<readonly (readonly Term[])[]>(
    (all, each) => [...all, ...all.map((set) => [...set, each])],
    [[]],
  );
  return sets.filter(
    (set) =>
      new Set(set.map(({ worth }) => worth > 0)).size < 2 &&
      decideChoice(sumOf(without(terms, set))) !== choice,
  );
}

describe('the considerations that decide a vote', () => {
  it('are as few as any without which it would be another', () => {
    fc.assert(
      fc.property(few, (terms) => {
        const found = decisiveTerms(terms, decideChoice);
        const sizes = flipping(terms).map((set) => set.length);
        if (sizes.length === 0) return found.length === 0;
        return (
          found.length === Math.min(...sizes) &&
          decideChoice(sumOf(without(terms, found))) !== decideChoice(sumOf(terms))
        );
      }),
      { numRuns: 500 },
    );
  });

  it('are only such as may be named, all on one side', () => {
    fc.assert(
      fc.property(few, (terms) => {
        const found = decisiveTerms(terms, decideChoice, ({ isOfChange }) => isOfChange);
        expect(found.every(({ isOfChange }) => isOfChange)).toBe(true);
        expect(new Set(found.map(({ worth }) => worth > 0)).size).toBeLessThan(2);
      }),
      { numRuns: 100 },
    );
  });
});
