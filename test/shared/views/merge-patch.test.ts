import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, difference } from '../../../shared/views/merge-patch.ts';

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.integer(), { maxLength: 3 }),
);
const key = fc.constantFrom('a', 'b', 'c', 'd');
const view = fc.dictionary(
  key,
  fc.oneof(leaf, fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf)))),
);

describe('the difference between two views', () => {
  it('[VIE-2] applied to the first gives the second', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        const patch = difference(before, after);
        const result = patch === undefined ? before : applyPatch(before, patch);
        expect(result).toEqual(after);
      }),
    );
  });

  it('[VIE-2] is nothing between equal views, and survives its way as JSON', () => {
    fc.assert(
      fc.property(view, view, (before, after) => {
        expect(difference(before, structuredClone(before))).toBeUndefined();
        const patch = difference(before, after) ?? {};
        expect(JSON.parse(JSON.stringify(patch))).toEqual(patch);
      }),
    );
  });

  it('[VIE-2] of one vote is that vote alone', () => {
    const before = { phase: 'action', lights: { AAA: 'yes', AAB: 'no' } };
    const after = { ...before, lights: { ...before.lights, EST: 'abstain' } };
    expect(JSON.stringify(difference(before, after))).toBe('{"lights":{"EST":"abstain"}}');
  });

  it('[VIE-2] leaves alone what the patch does not name', () => {
    const before = { one: { deep: 1 }, other: { deep: 2 } };
    const after = applyPatch(before, { one: { deep: 3 } });
    expect(after.other).toBe(before.other);
    expect(before.one.deep).toBe(1);
  });
});
