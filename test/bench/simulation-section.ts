import { availableParallelism } from 'node:os';
import { playAll } from '../../server/cli/study/workers.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { simulate } from '../../shared/delegates/simulate.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import { median, printTable, quantile } from './figures.ts';

const WHAT_IF: Partial<SessionOptions> = { whatIf: true };
/** Of the sessions of a study so many are played, and reckoned up to all of them. */
const STUDIED = 40;
const OF_A_STUDY = 200;

/** How long whole sessions take that computers play, and studies of many, without sockets or a store. */
export async function measureSimulation(): Promise<void> {
  measureSessions('a simulated session of 193 seats', 'ga-2018', {}, 'under 100');
  measureSessions('25 seats that bargain over a report', 'gge-2017', WHAT_IF, 'under 100');
  measureSessions('193 seats that bargain', 'ga-2018', WHAT_IF, 'under 300');
  await measureStudy();
}

function measureSessions(
  title: string,
  id: string,
  options: Partial<SessionOptions>,
  aim: string,
): void {
  const scenario = loadScenario('scenarios', id);
  const times: number[] = [];
  for (let seed = 0; seed < 30; seed += 1) {
    const before = process.cpuUsage();
    simulate(scenario, seed, options);
    const { user, system } = process.cpuUsage(before);
    if (seed >= 5) times.push((user + system) / 1_000);
  }
  printTable(title, [
    { name: 'median, ms of CPU', product: median(times).toFixed(1), aim },
    { name: 'p99, ms of CPU', product: quantile(times, 0.99).toFixed(1) },
  ]);
}

/** A study of the largest scenario, on all cores. */
async function measureStudy(): Promise<void> {
  const setting = { style: 'realistic', cost: 1, chairText: 'own', minutes: 0 } as const;
  const seeds = Array.from({ length: STUDIED }, (_, index) => index + 1);
  const workers = availableParallelism();
  const start = performance.now();
  await playAll({ root: 'scenarios', id: 'ga-2020', setting }, seeds, workers, () => undefined);
  const seconds = ((performance.now() - start) / 1_000) * (OF_A_STUDY / STUDIED);
  printTable(`a study of ga-2020 on ${workers} cores`, [
    {
      name: `${OF_A_STUDY} sessions, s (by ${STUDIED})`,
      product: seconds.toFixed(1),
      aim: 'under 60 on two',
    },
  ]);
}
