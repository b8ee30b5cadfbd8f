import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../../client/stage/layout/rows.ts';

test('Seats are shared out without a rest, at least one to each block', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 10, noNaN: true }), { minLength: 1, maxLength: 45 }),
      fc.nat(200),
      (lengths, more) => {
        const shares = shareOut(lengths.length + more, lengths);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(lengths.length + more);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
      },
    ),
  );
});

test('Longer blocks get more seats', () => {
  expect(shareOut(12, [1, 2, 3])).toEqual([2, 4, 6]);
});

test('More blocks than seats are refused', () => {
  expect(() => shareOut(2, [1, 1, 1])).toThrow(RangeError);
});
