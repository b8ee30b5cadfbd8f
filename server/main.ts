import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { destination, type Logger, pino } from 'pino';
import { classAddresses, greeting, reach } from './addresses.ts';
import { createServer, type RunningServer } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { inPlainWords, withFile } from './plain-words.ts';
import { changesSince } from './scenarios/changed-sources.ts';
import { MEND, readIndex } from './scenarios/compiled-index.ts';
import { compiledLibrary } from './scenarios/compiled-library.ts';
import type { ScenarioLibrary } from './scenarios/library.ts';
import { translationsUnder } from './scenarios/translations.ts';
import { holdFolder, LOCK_FILE } from './store/folder-lock.ts';
import { SqliteStore } from './store/sqlite-store.ts';

/**
 * How long after the start scenarios are compared with what they were compiled from, in ms: all of them
 * are read for it, and a class that comes back after a crash comes first.
 */
const LOOK_AFTER = 2_000;
/** How long a graceful end may take before the process ends all the same, in ms. */
const PATIENCE = 10_000;

/** Starts the server by the environment, says where it is, and ends it when asked to. */
async function main(): Promise<void> {
  const config = readConfig(process.env, process.stderr.isTTY);
  const log = pino({ level: config.logLevel }, destination(2));
  const { library, changes } = await openScenarios(config);
  const isNew = !existsSync(sessionsFile(config));
  const release = takeFolder(config);
  const server = await start(config, library, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void end(server, release, log, signal));
  }
  const built = existsSync(join(config.clientFolder, 'index.html'));
  const { host, basePath } = config;
  const at = reach({ host, port: server.port, basePath }, await classAddresses());
  process.stdout.write(`${greeting(at, built)}\n`);
  if (isNew) process.stdout.write(`${newFolder(config)}\n`);
  await tellChanges(changes);
}

/** Makes the folder of the sessions this process's own. Gives what lets go of it. */
function takeFolder({ dataFolder, port }: Config): () => void {
  return withFile(join(dataFolder, LOCK_FILE), () => {
    mkdirSync(dataFolder, { recursive: true });
    return holdFolder(dataFolder, { process: process.pid, port, since: Date.now() });
  });
}

const sessionsFile = ({ dataFolder }: Config): string => join(dataFolder, 'sessions.sqlite');

/** A disk or share that is not there yet must not pass for one on which there is nothing. */
function newFolder({ dataFolder }: Config): string {
  return (
    `\nNo session has been kept in ${dataFolder} before. Where some should be there, its disk may not\n` +
    'have been connected yet: stop this, connect it, and start again.'
  );
}

async function start(config: Config, scenarios: ScenarioLibrary, log: Logger) {
  const file = sessionsFile(config);
  const store = withFile(file, () => new SqliteStore(file));
  const { port, host, proxies, basePath, leaderKey, maxSessions, keepDays, clientFolder } = config;
  return createServer({
    store,
    scenarios,
    translations: translationsUnder(config.scenariosFolder),
    clientFolder,
    port,
    proxies,
    basePath,
    log,
    ...(host !== undefined && { host }),
    ...(leaderKey !== undefined && { leaderKey }),
    ...(maxSessions !== undefined && { maxSessions }),
    ...(keepDays !== undefined && { keepDays }),
  });
}

interface Opened {
  readonly library: ScenarioLibrary;
  /** Says what has changed since the scenarios were compiled. */
  readonly changes: () => Promise<readonly string[]>;
}

/** All scenarios that can be played: one with mistakes is left out and named, and stops no class. */
async function openScenarios(config: Config): Promise<Opened> {
  const { fromSources, compiledFolder, scenariosFolder } = config;
  if (fromSources) {
    const { compileAll } = await import('./scenarios/from-sources.ts');
    const { library, leftOut } = compileAll(scenariosFolder);
    return { library: checked(library, leftOut, scenariosFolder), changes: async () => [] };
  }
  const index = await readIndex(compiledFolder);
  const library = compiledLibrary(index, { compiled: compiledFolder, sources: scenariosFolder });
  const leftOut = index.leftOut.map(({ why }) => why);
  return {
    library: checked(library, leftOut, scenariosFolder),
    changes: () => changesSince(index, scenariosFolder),
  };
}

function checked(library: ScenarioLibrary, leftOut: readonly string[], folder: string) {
  for (const why of leftOut) process.stderr.write(`Left out: ${why}\n`);
  if (library.cards().length > 0) return library;
  throw new Error(`There is no scenario to play in ${folder}.`);
}

/** An edited scenario is refused when it is asked for; whoever runs the server hears of it soon. */
async function tellChanges(changes: Opened['changes']): Promise<void> {
  await delay(LOOK_AFTER, undefined, { ref: false });
  const sentences = await changes();
  if (sentences.length > 0) process.stderr.write(`${[...sentences, MEND].join('\n')}\n`);
}

async function end(
  server: RunningServer,
  release: () => void,
  log: Logger,
  signal: string,
): Promise<void> {
  log.info({ signal }, 'ending');
  setTimeout(() => process.exit(1), PATIENCE).unref();
  await server.close();
  release();
  log.info('ended');
}

main().catch((error: unknown) => {
  process.stderr.write(
    `Present and Voting could not start.\n${inPlainWords(error, process.env.HOST)}\n`,
  );
  process.exitCode = 1;
});
