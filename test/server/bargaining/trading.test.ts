import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { voteHeard } from '../../../shared/delegates/bargaining/heard.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { allDeals, type Deal } from '../../../shared/procedure/deals/deal.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

describe('a delegation that trades', () => {
  const scenario = loadScenario('scenarios', 'ga-2018');
  const states = [1, 2, 3].map((seed) => simulate(scenario, seed, { whatIf: true }).state);
  const rooms = states.map((state) => Object.values(allDeals(state)));
  const traders = rooms.flatMap((deals) => {
    const all = deals.filter(
      ({ conditions, counters }) => conditions.length === 0 && counters === undefined,
    );
    return [...new Set(all.map(({ by }) => by))].map((by) => all.filter((deal) => deal.by === by));
  });
  /** What a delegation has heard in the room in which these promises were offered. */
  const heardBy = (seat: SeatId, promises: Deal['promises']) =>
    states[rooms.findIndex((deals) => deals.some((deal) => deal.promises === promises))]?.messages[
      seat
    ] ?? {};
  const trades = traders.flat();

  it('goes to somebody else where it is declined, at three doors at most', () => {
    expect(traders.some((mine) => mine.length > 1)).toBe(true);
    for (const mine of traders) {
      expect(mine.length).toBeLessThanOrEqual(3);
      expect(new Set(mine.flatMap(({ to }) => to)).size).toBe(mine.length);
    }
  });

  it('offers nothing more once somebody has agreed', () => {
    for (const mine of traders) {
      expect(
        mine.slice(0, -1).every(({ status }) => status === 'declined' || status === 'countered'),
      ).toBe(true);
    }
  });

  it('has asked those to whom it goes, and asks of nobody the vote that it was told', () => {
    expect(trades.length).toBeGreaterThan(0);
    for (const { by, to, promises } of trades) {
      const asked = promises.find((promise) => promise.by !== by)?.act;
      if (asked?.kind === 'sponsor') continue;
      if (asked?.kind !== 'vote') throw new Error('A trade is for a vote, or a name.');
      const told = to.map((other) => voteHeard(heardBy(by, promises), other, asked.on));
      expect(told, by).not.toContain(undefined);
      expect(told, by).not.toContain(asked.choice);
    }
  });

  it('asks for a name only where it sponsors the text itself, and of one that has told that it will vote for it', () => {
    const names = trades.flatMap(({ by, to, promises }) =>
      promises.flatMap(({ by: other, act }) =>
        other !== by && act.kind === 'sponsor' ? [{ by, to, promises, draft: act.draft }] : [],
      ),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const { by, to, promises, draft } of names) {
      const sponsors = scenario.drafts.find(({ id }) => id === draft)?.sponsors ?? [];
      expect(sponsors.map(({ seat }) => seat)).toContain(by);
      const on = { kind: 'draft', draft } as const;
      for (const other of to) expect(voteHeard(heardBy(by, promises), other, on)).toBe('yes');
    }
  });

  it('keeps its word and sells no vote twice', () => {
    for (const deals of rooms) {
      const sold = deals
        .filter(({ status }) => status === 'settled' || status === 'agreed')
        .flatMap(({ by, promises }) => promises.filter((promise) => promise.by !== by))
        .flatMap(({ by, act }) => (act.kind === 'vote' ? [`${by} ${JSON.stringify(act.on)}`] : []));
      expect(new Set(sold).size).toBe(sold.length);
    }
  });

  it('finds somebody who agrees in one case of five at least, and not all the same one', () => {
    const agreed = trades.filter(({ status }) => status !== 'declined' && status !== 'lapsed');
    expect(agreed.length / trades.length).toBeGreaterThan(0.2);
    expect(new Set(agreed.flatMap(({ to }) => to)).size).toBeGreaterThan(1);
  });
});
