import { describe, expect, it } from 'vitest';
import { type Forecast, score, type Votes } from '../../../../server/cli/validation/scores.ts';

const from: Votes = { AAA: 'yes', AAB: 'yes', AAC: 'no', AAD: 'absent' };
const to: Votes = { AAA: 'yes', AAB: 'no', AAC: 'no', AAD: 'absent' };

const sure = (vote: keyof Forecast): Forecast => ({
  yes: 0,
  no: 0,
  abstain: 0,
  absent: 0,
  [vote]: 1,
});
const evenly: Forecast = { yes: 0.25, no: 0.25, abstain: 0.25, absent: 0.25 };

describe('the score of a forecast', () => {
  it('is perfect where all was foretold', () => {
    const { hits, logLoss, brier, movers } = score((seat) => sure(to[seat] ?? 'absent'), from, to);
    expect(hits).toBe(1);
    expect(logLoss).toBeCloseTo(0);
    expect(brier).toBe(0);
    expect(movers).toBe(1);
  });

  it('is that of chance where nothing was said', () => {
    const { logLoss, brier, movers } = score(() => evenly, from, to);
    expect(logLoss).toBeCloseTo(Math.log(4));
    expect(brier).toBeCloseTo(0.75);
    expect(movers).toBe(0.5);
  });

  it('punishes who was sure and wrong, and never without end', () => {
    const { hits, logLoss, brier } = score((seat) => sure(from[seat] ?? 'absent'), from, to);
    expect(hits).toBe(0.75);
    expect(logLoss).toBeCloseTo(-Math.log(1e-6) / 4);
    expect(brier).toBeCloseTo(2 / 4);
  });

  it('ranks movers by how likely they were called to move', () => {
    const byFear = (fear: Readonly<Record<string, number>>) => (seat: string) => {
      const stays = from[seat] ?? 'absent';
      const moves = fear[seat] ?? 0;
      return {
        ...sure(stays),
        [stays]: 1 - moves,
        ...(stays === 'no' ? { yes: moves } : { no: moves }),
      };
    };
    const rank = (fear: Readonly<Record<string, number>>) => score(byFear(fear), from, to).movers;
    expect(rank({ AAB: 0.5 })).toBe(1);
    expect(rank({ AAA: 0.6, AAB: 0.5 })).toBeCloseTo(2 / 3);
    expect(score(() => evenly, from, from).movers).toBeUndefined();
  });
});
