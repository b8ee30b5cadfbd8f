import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { destination, type Logger, pino } from 'pino';
import { greeting, reach } from './addresses.ts';
import { createServer, type RunningServer } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { changesSince } from './scenarios/changed-sources.ts';
import { MEND, readIndex } from './scenarios/compiled-index.ts';
import { compiledLibrary } from './scenarios/compiled-library.ts';
import type { ScenarioLibrary } from './scenarios/library.ts';
import { translationsUnder } from './scenarios/translations.ts';
import { FolderInUse, holdFolder } from './store/folder-lock.ts';
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
  const release = takeFolder(config);
  const server = await start(config, library, log);
  const built = existsSync(join(config.clientFolder, 'index.html'));
  process.stdout.write(`${greeting(reach(config.host, server.port), built)}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void end(server, release, log, signal));
  }
  await tellChanges(changes);
}

/** Makes the folder of the sessions this process's own. Gives what lets go of it. */
function takeFolder({ dataFolder, port }: Config): () => void {
  mkdirSync(dataFolder, { recursive: true });
  return holdFolder(dataFolder, { process: process.pid, port, since: Date.now() });
}

async function start(config: Config, scenarios: ScenarioLibrary, log: Logger) {
  const store = new SqliteStore(join(config.dataFolder, 'sessions.sqlite'));
  const { port, host, proxies, clientFolder } = config;
  return createServer({
    store,
    scenarios,
    translations: translationsUnder(config.scenariosFolder),
    clientFolder,
    port,
    proxies,
    log,
    ...(host !== undefined && { host }),
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

/** What went wrong, for a person at a terminal. */
function inPlainWords(error: unknown): string {
  if (error instanceof FolderInUse) return folderInUse(error);
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

/** Two copies on one folder would each tell their own story of the same sessions. */
function folderInUse({ folder, holder }: FolderInUse): string {
  const on = holder === undefined || holder.port === 0 ? '' : ` on port ${holder.port}`;
  const who =
    holder === undefined
      ? ''
      : `: process ${holder.process}${on}, since ${new Date(holder.since).toLocaleString('en-GB')}`;
  return (
    `Another copy of this program works in ${folder}${who}.\n` +
    'Use that one, or stop it (Ctrl+C where it runs), or give this one a folder and a port of its own:\n' +
    'DATA_DIR=data-2 PORT=3001 npm start'
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`Present and Voting could not start.\n${inPlainWords(error)}\n`);
  process.exitCode = 1;
});
