import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { build } from 'vite';
import { playAll } from '../../server/cli/study/workers.ts';
import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import { median, printTable, quantile } from './figures.ts';

type TimedSessions = typeof import('./timed-sessions.ts');

const WHAT_IF: Partial<SessionOptions> = { whatIf: true };
/** Of the sessions of a study so many are played, and reckoned up to all of them. */
const STUDIED = 40;
const OF_A_STUDY = 200;

/** How long whole sessions take that computers play, and studies of many, without sockets or a store. */
export async function measureSimulation(): Promise<void> {
  const sessions = await builtSessions();
  const measure = (
    title: string,
    id: string,
    options: Partial<SessionOptions>,
    aim: string,
  ): void => {
    const times = sessions.timesOfSessions(id, options);
    printTable(title, [
      { name: 'median, ms of CPU', product: median(times).toFixed(1), aim },
      { name: 'p99, ms of CPU', product: quantile(times, 0.99).toFixed(1) },
    ]);
  };
  measure('a simulated session of 193 seats', 'ga-2018', {}, 'under 100');
  measure('25 seats that bargain over a report', 'gge-2017', WHAT_IF, 'under 100');
  measure('193 seats that bargain', 'ga-2018', WHAT_IF, 'under 300');
  await measureStudy();
}

/** The sessions built as the server is: run from its sources the same code takes a quarter longer. */
async function builtSessions(): Promise<TimedSessions> {
  const outDir = resolve('dist/bench');
  await build({
    configFile: 'vite.server.config.ts',
    logLevel: 'warn',
    build: { ssr: 'test/bench/timed-sessions.ts', outDir },
  });
  const sessions: TimedSessions = createRequire(import.meta.url)(`${outDir}/program.cjs`);
  return sessions;
}

/** A study of the largest scenario, on all cores, from its sources as `npm run cli -- study` runs it. */
async function measureStudy(): Promise<void> {
  const setting = { style: 'realistic', cost: 1, chairText: 'own', minutes: 0 } as const;
  const seeds = Array.from({ length: STUDIED }, (_, index) => index + 1);
  const workers = availableParallelism();
  const scenario = loadScenario('scenarios', 'ga-2020');
  const start = performance.now();
  let begun = start;
  await playAll({ scenario, setting }, seeds, workers, (done) => {
    // Until each has played one, the workers start.
    if (done === workers) begun = performance.now();
  });
  const each = (performance.now() - begun) / (STUDIED - workers);
  const seconds = (begun - start + each * (OF_A_STUDY - workers)) / 1_000;
  printTable(`a study of ga-2020 on ${workers} cores`, [
    {
      name: `${OF_A_STUDY} sessions, s (by ${STUDIED})`,
      product: seconds.toFixed(1),
      aim: 'under 60 on two',
    },
  ]);
}
