import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  distanceToBand,
  isHeldByResidual,
  likelihoods,
} from '../../../shared/scenario/anchor.ts';
import type { Choice } from '../../../shared/scenario/scenario.ts';
import { decideChoice, NO_BELOW, YES_ABOVE } from '../../../shared/scenario/utility.ts';

const choices: readonly Choice[] = ['yes', 'no', 'abstain'];

describe('the anchor of a vote', () => {
  it('gives the recorded vote, however far off the model is, and not at the edge of its band', () => {
    const utility = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(utility, fc.constantFrom(...choices), (model, vote) => {
        const { residual } = anchorOf(model, vote, false);
        expect(decideChoice(model + residual)).toBe(vote);
        const edges = [YES_ABOVE, NO_BELOW].map((edge) => Math.abs(model + residual - edge));
        expect(Math.min(...edges)).toBeGreaterThan(0.03);
      }),
    );
  });

  it('is next to nothing where the model has the vote right and is sure of it', () => {
    expect(anchorOf(1, 'yes', false).residual).toBeLessThan(0.001);
    expect(anchorOf(-1, 'no', false).residual).toBeGreaterThan(-0.001);
    expect(anchorOf(0, 'abstain', false).residual).toBe(0);
  });

  it('is the same on both sides', () => {
    const mirrored = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(mirrored, (utility) => {
        expect(anchorOf(utility, 'yes', false).residual).toBeCloseTo(
          -anchorOf(-utility, 'no', false).residual,
        );
        expect(anchorOf(utility, 'abstain', false).residual).toBeCloseTo(
          -anchorOf(-utility, 'abstain', false).residual,
        );
      }),
    );
  });

  it('has no band for an empty chair', () => {
    expect(anchorOf(-2, 'absent', true)).toEqual({
      utility: -2,
      residual: 0,
      baseline: 'absent',
      reconstructed: true,
    });
  });

  it('alone holds a vote that the model by itself would give otherwise', () => {
    expect(isHeldByResidual({ utility: 0.4, baseline: 'no' })).toBe(true);
    expect(isHeldByResidual({ utility: 0.4, baseline: 'yes' })).toBe(false);
    expect(isHeldByResidual({ utility: 0.4, baseline: 'absent' })).toBe(false);
  });
});

describe('how likely a vote is', () => {
  it('adds up to certainty, and the vote that the model gives is likelier than its opposite', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (utility) => {
        const { yes, no, abstain } = likelihoods(utility);
        expect(yes + no + abstain).toBeCloseTo(1);
        if (decideChoice(utility) === 'yes') expect(yes).toBeGreaterThan(no);
        if (decideChoice(utility) === 'no') expect(no).toBeGreaterThan(yes);
      }),
    );
  });
});

describe('the distance to a band', () => {
  it('is 0 inside and grows outside', () => {
    expect(distanceToBand(0.3, 'yes')).toBe(0);
    expect(distanceToBand(0, 'yes')).toBeCloseTo(0.2);
    expect(distanceToBand(0.3, 'no')).toBeCloseTo(0.5);
  });
});
