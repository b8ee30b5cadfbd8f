import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { allDeals } from '../../../shared/procedure/deals/deal.ts';

describe('a delegation that trades', () => {
  const scenario = loadScenario('scenarios', 'ga-2018');
  const traders = [1, 2, 3].flatMap((seed) => {
    const { state } = simulate(scenario, seed, { whatIf: true });
    const all = Object.values(allDeals(state)).filter(({ conditions }) => conditions.length === 0);
    return [...new Set(all.map(({ by }) => by))].map((by) => all.filter((deal) => deal.by === by));
  });
  const trades = traders.flat();

  it('goes to somebody else where it is declined, at two doors at most', () => {
    expect(traders.some((mine) => mine.length > 1)).toBe(true);
    for (const mine of traders) {
      expect(mine.length).toBeLessThanOrEqual(2);
      expect(new Set(mine.flatMap(({ to }) => to)).size).toBe(mine.length);
    }
  });

  it('offers nothing more once somebody has agreed', () => {
    for (const mine of traders) {
      expect(mine.slice(0, -1).every(({ status }) => status === 'declined')).toBe(true);
    }
  });

  it('finds somebody who agrees in one case of five at least, and not all the same one', () => {
    const agreed = trades.filter(({ status }) => status !== 'declined' && status !== 'lapsed');
    expect(agreed.length / trades.length).toBeGreaterThan(0.2);
    expect(new Set(agreed.flatMap(({ to }) => to)).size).toBeGreaterThan(1);
  });
});
