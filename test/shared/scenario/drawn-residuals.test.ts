import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { simulate } from '../../../shared/delegates/simulate.ts';
import { recordedBallotOf } from '../../../shared/history/recorded-ballot.ts';
import { withDrawnResiduals } from '../../../shared/scenario/drawn-residuals.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { decideChoice } from '../../../shared/scenario/utility.ts';

const scenarios = ['ga-2018', 'ga-2020'].map((id) => loadScenario('scenarios', id));
const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);

/** Who would vote otherwise than in the record, on which ballot. */
const votesMovedIn = ({ anchors }: Scenario): readonly string[] =>
  Object.entries(anchors).flatMap(([ballot, seats]) =>
    Object.entries(seats)
      .filter(
        ([, { utility, residual, baseline }]) =>
          baseline !== 'absent' && decideChoice(utility + residual) !== baseline,
      )
      .map(([seat]) => `${ballot} ${seat}`),
  );

describe('drawn residuals', () => {
  it('give every recorded vote, whatever the seed', () => {
    const moved = scenarios.flatMap((scenario) =>
      SEEDS.flatMap((seed) => votesMovedIn(withDrawnResiduals(scenario, seed))),
    );
    expect(moved).toEqual([]);
  }, 60_000);

  it('leave each state another distance from moving in each draw', () => {
    const [scenario] = scenarios;
    const residuals = SEEDS.map(
      (seed) =>
        scenario && withDrawnResiduals(scenario, seed).anchors['plenary-73-27']?.BRA?.residual,
    );
    expect(new Set(residuals).size).toBeGreaterThan(45);
  });

  it('lead a session that stays on the record to the recorded results, votes on parts included', () => {
    for (const scenario of scenarios) {
      for (const seed of SEEDS) {
        const { room } = simulate(withDrawnResiduals(scenario, seed), seed).state;
        const tallies = Object.values(room.results).map(({ stage, subject, tally }) => {
          const id = scenario.stages[stage]?.id ?? '';
          const recorded = Object.values(
            recordedBallotOf(scenario.record, id, subject)?.votes ?? {},
          );
          const count = (vote: string) => recorded.filter((each) => each === vote).length;
          return [
            [tally.yes, tally.no, tally.abstain],
            [count('yes'), count('no'), count('abstain')],
          ];
        });
        expect(tallies.length).toBeGreaterThan(3);
        for (const [ours, record] of tallies) expect(ours, `seed ${seed}`).toEqual(record);
      }
    }
  }, 240_000);
});
