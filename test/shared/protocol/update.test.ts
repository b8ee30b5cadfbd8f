import { describe, expect, it } from 'vitest';
import { fromWire, toWire } from '../../../shared/protocol/update.ts';

const patch = { lights: { FRA: 'yes' } };

describe('an update on its way', () => {
  it.each([
    { audience: 'public', from: 41, to: 42, patch },
    { audience: 'public', from: 38, to: 42, patch },
    { audience: 'seat:FRA', from: 41, to: 42, patch },
    { audience: 'facilitator', from: 7, to: 42, patch },
  ])('is what it was: $audience from $from', (update) => {
    expect(fromWire(JSON.parse(JSON.stringify(toWire(update))))).toEqual(update);
  });

  it('does not say what goes without saying', () => {
    expect(toWire({ audience: 'public', from: 41, to: 42, patch })).toEqual([42, patch]);
  });
});
