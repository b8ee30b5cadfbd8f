import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { destination, type Logger, pino } from 'pino';
import type { Scenario } from '../shared/scenario/scenario.ts';
import { greeting, reach } from './addresses.ts';
import { createServer, type RunningServer } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { listScenarioIds, loadScenario } from './scenarios/load-scenario.ts';
import { SqliteStore } from './store/sqlite-store.ts';

/** How long a graceful end may take before the process ends all the same, in ms. */
const PATIENCE = 10_000;

/** Starts the server by the environment, says where it is, and ends it when asked to. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.stderr.isTTY);
  const log = pino({ level: config.logLevel }, destination(2));
  const server = await start(config, log);
  const built = existsSync(join(config.clientFolder, 'index.html'));
  process.stdout.write(`${greeting(reach(config.host, server.port), built)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void end(server, log, signal));
  }
}

async function start(config: Config, log: Logger): Promise<RunningServer> {
  const scenarios = loadScenarios(config.scenariosFolder);
  mkdirSync(config.dataFolder, { recursive: true });
  const store = new SqliteStore(join(config.dataFolder, 'sessions.sqlite'));
  const { port, host, proxies, clientFolder } = config;
  return createServer({
    store,
    scenarios,
    clientFolder,
    port,
    proxies,
    log,
    ...(host !== undefined && { host }),
  });
}

/** All scenarios that can be played: one with mistakes is left out and named, and stops no class. */
function loadScenarios(folder: string): readonly Scenario[] {
  const scenarios: Scenario[] = [];
  for (const id of existsSync(folder) ? listScenarioIds(folder) : []) {
    try {
      scenarios.push(loadScenario(folder, id));
    } catch (error) {
      process.stderr.write(`Left out: ${inPlainWords(error)}\n`);
    }
  }
  if (scenarios.length === 0) throw new Error(`There is no scenario to play in ${folder}.`);
  return scenarios;
}

async function end(server: RunningServer, log: Logger, signal: string): Promise<void> {
  log.info({ signal }, 'ending');
  setTimeout(() => process.exit(1), PATIENCE).unref();
  await server.close();
  log.info('ended');
}

/** What went wrong, for a person at a terminal. */
function inPlainWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error) || !('port' in error)) return error.message;
  if (error.code === 'EADDRINUSE') {
    return (
      `Port ${error.port} is taken: another program, or another copy of this one, uses it.\n` +
      'Stop that one, or choose another port: PORT=3001 npm start'
    );
  }
  if (error.code === 'EACCES') {
    return `This account may not use port ${error.port}. Choose one above 1024: PORT=3000 npm start`;
  }
  return error.message;
}

main().catch((error: unknown) => {
  process.stderr.write(`Present and Voting could not start.\n${inPlainWords(error)}\n`);
  process.exitCode = 1;
});
