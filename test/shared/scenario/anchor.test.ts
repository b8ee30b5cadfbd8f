import { describe, expect, it } from 'vitest';
import { ANCHOR_MARGIN, anchorOf, distanceToBand } from '../../../shared/scenario/anchor.ts';
import { NO_BELOW, YES_ABOVE } from '../../../shared/scenario/utility.ts';

describe('the anchor of a vote', () => {
  it('needs no residual where the model already gives the recorded vote with the margin', () => {
    expect(anchorOf(0.5, 'yes', false).residual).toBe(0);
    expect(anchorOf(-0.5, 'no', false).residual).toBe(0);
    expect(anchorOf(0.05, 'abstain', false).residual).toBe(0);
  });

  it('moves the utility just inside the recorded band, from either side', () => {
    expect(anchorOf(-0.3, 'yes', false).residual).toBeCloseTo(YES_ABOVE + ANCHOR_MARGIN + 0.3);
    expect(anchorOf(0.4, 'no', false).residual).toBeCloseTo(NO_BELOW - ANCHOR_MARGIN - 0.4);
    expect(anchorOf(0.4, 'abstain', false).residual).toBeCloseTo(YES_ABOVE - ANCHOR_MARGIN - 0.4);
    expect(anchorOf(-0.4, 'abstain', false).residual).toBeCloseTo(NO_BELOW + ANCHOR_MARGIN + 0.4);
  });

  it('makes a vote that is right but too near the threshold safe', () => {
    expect(anchorOf(YES_ABOVE + 0.01, 'yes', false).residual).toBeCloseTo(0.04);
  });

  it('has no band for an empty chair', () => {
    expect(anchorOf(-2, 'absent', true)).toEqual({
      utility: -2,
      residual: 0,
      baseline: 'absent',
      reconstructed: true,
    });
  });
});

describe('the distance to a band', () => {
  it('is 0 inside and grows outside', () => {
    expect(distanceToBand(0.3, 'yes')).toBe(0);
    expect(distanceToBand(0, 'yes')).toBeCloseTo(0.2);
    expect(distanceToBand(0.3, 'no')).toBeCloseTo(0.5);
  });
});
