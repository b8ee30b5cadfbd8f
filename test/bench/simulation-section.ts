import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { simulate } from '../../shared/delegates/simulate.ts';
import { median, printTable, quantile } from './figures.ts';

/** How long a whole session takes that computers play, without sockets or a store. */
export async function measureSimulation(): Promise<void> {
  const scenario = loadScenario('scenarios', 'ga-2018');
  const times: number[] = [];
  for (let seed = 0; seed < 30; seed += 1) {
    const start = performance.now();
    simulate(scenario, seed);
    if (seed >= 5) times.push(performance.now() - start);
  }
  printTable('a simulated session of 193 seats', [
    { name: 'median, ms', product: median(times).toFixed(1), aim: 'under 100' },
    { name: 'p99, ms', product: quantile(times, 0.99).toFixed(1) },
  ]);
}
