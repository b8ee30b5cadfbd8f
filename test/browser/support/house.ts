import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { createServer } from '../../../server/app.ts';
import type { Clock } from '../../../server/rooms/clock.ts';
import { libraryInMemory } from '../../../server/scenarios/in-memory.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { SqliteStore } from '../../../server/store/sqlite-store.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { sessionsFile, temporaryFolder } from '../../fixtures/live-server.ts';
import { browserHere } from './browser.ts';
import { HurriedClock } from './hurried-clock.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

/** The scenario that the browser tests play unless they say another. */
export const scenario = loadScenario('scenarios', 'ga-2018');

/** The scenario in which a report is sought by consensus. */
export const group = loadScenario('scenarios', 'gge-2017');

/** How much faster than the wall's clock the server's runs: a minute of waiting is a few seconds. */
const SPEED = 12;
/** The same where nothing ends before the Chair ends it, so that people are only waited for. */
export const UNTIMED = 36;

/** What the tests of one file share: visitors in one browser, and a server once one is opened. */
export interface House {
  readonly port: number;
  /** Opens a page at a path, as a person with a browser context of their own. */
  visit(name: string, path: string, options?: VisitorOptions): Promise<Visitor>;
}

interface Settings {
  /** The scenario that the server of the house knows. */
  readonly plays?: Scenario;
  /** How much faster than the wall's clock that of the house runs. */
  readonly speed?: number;
  /** The clock of the house; otherwise one that hurries. */
  readonly clock?: Clock;
  /** The port of a server that the test runs itself; otherwise the house opens one. */
  readonly portOf?: () => number;
  readonly webgl?: boolean;
  /** Errors that a page may log in these tests, as of a server that is meant to be away. */
  readonly expected?: RegExp;
  /** Visitors stay from one test to the next, which then tell one story: a failed test ends it. */
  readonly story?: boolean;
}

/**
 * Opens the real server over a SQLite file with the built client, and a browser, for the tests of
 * this file. After each test it takes a picture of every page where the test failed, and otherwise
 * sees that no page has logged an error.
 */
export function openHouse({
  plays = scenario,
  speed = SPEED,
  clock = new HurriedClock(speed),
  portOf,
  webgl = true,
  expected,
  story = false,
}: Settings = {}): House {
  const visitors: Visitor[] = [];
  let browser: Browser | undefined;
  let port = 0;
  let isOver = false;
  const closing: (() => Promise<void>)[] = [];
  const leave = async () => {
    for (const { context } of visitors.splice(0)) await context.close();
  };

  beforeAll(async () => {
    browser = await browserHere({ webgl });
    closing.push(leave);
    if (portOf !== undefined) return;
    const folder = await temporaryFolder();
    const server = await createServer({
      store: new SqliteStore(sessionsFile(folder.path)),
      scenarios: libraryInMemory([plays]),
      clientFolder: 'dist/client',
      port: 0,
      host: '127.0.0.1',
      clock,
    });
    port = server.port;
    closing.push(() => server.close(), folder.remove);
  });
  afterAll(async () => {
    for (const close of closing) await close();
  });

  beforeEach((test) => {
    if (isOver) test.skip('an earlier part of the story has failed');
  });
  afterEach(async ({ task }) => {
    const hasFailed = task.result?.state === 'fail';
    if (hasFailed) for (const visitor of visitors) await visitor.shoot(task.name);
    isOver ||= story && hasFailed;
    const present = [...visitors];
    if (!story) await leave();
    if (!hasFailed) for (const visitor of present) visitor.complainsOfNothing(expected);
  });

  return {
    get port() {
      return portOf?.() ?? port;
    },
    visit: async (name, path, options) => {
      if (browser === undefined) throw new Error('The house is not open yet.');
      const address = `http://127.0.0.1:${portOf?.() ?? port}${path}`;
      const visitor = await Visitor.come(browser, name, address, options);
      visitors.push(visitor);
      return visitor;
    },
  };
}
