import { loadScenario } from '../../server/scenarios/load-scenario.ts';
import { simulate } from '../../shared/delegates/simulate.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';

/** The first sessions are played by code that the engine has not yet got used to. */
const WARM_UP = 5;
const SESSIONS = 30;

/** How long sessions that computers play take, in ms of CPU. */
export function timesOfSessions(id: string, options: Partial<SessionOptions>): readonly number[] {
  const scenario = loadScenario('scenarios', id);
  const times: number[] = [];
  for (let seed = 0; seed < SESSIONS; seed += 1) {
    const before = process.cpuUsage();
    simulate(scenario, seed, options);
    const { user, system } = process.cpuUsage(before);
    if (seed >= WARM_UP) times.push((user + system) / 1_000);
  }
  return times;
}
