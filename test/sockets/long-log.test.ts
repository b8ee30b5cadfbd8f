import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { LIMITS } from '../../server/limits.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import {
  call,
  join,
  type Opened,
  openSession,
  sessionsFile,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';

/** The longest log that a session can have, by default. */
const FACTS = LIMITS.factsPerSession;
/**
 * How much the event loop may work at a stretch, in ms of the processor's time: a quarter of it is
 * usual, folded in one go it would be more than a second.
 */
const LONGEST_STRETCH = 100;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
let person: string;

/** A session in which somebody has taken a seat and left it again until its log was full, and sleeps. */
beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path);
  opened = await openSession(server.port);
  ({ person } = await join(server.port, opened, 'Mallory'));
  await server.close();
  const store = new SqliteStore(sessionsFile(folder.path));
  const last = await store.lastFact(opened.session);
  for (let from = last + 1; from <= FACTS; from += 10_000) {
    const numbers = Array.from(
      { length: Math.min(10_000, FACTS - from + 1) },
      (_, at) => from + at,
    );
    const facts = numbers.map(restless);
    await store.append([{ session: opened.session, facts, credentials: [] }]);
  }
  await store.close();
  server = await startServer(folder.path);
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

function restless(seq: number): Fact {
  const common = { seq, at: Date.now(), commandId: `command-${seq}` };
  const by = { kind: 'person', person } as const;
  return seq % 2 === 0
    ? { type: 'personSeated', person, seat: 'AAA', ...common, by }
    : { type: 'personUnseated', person, ...common, by };
}

/** The longest that the process has worked in one turn of the event loop until something is done, in ms. */
async function longestStretch(until: Promise<unknown>): Promise<number> {
  let isOver = false;
  void until.finally(() => {
    isOver = true;
  });
  let longest = 0;
  while (!isOver) {
    const before = process.cpuUsage();
    await setImmediate();
    const { user, system } = process.cpuUsage(before);
    longest = Math.max(longest, (user + system) / 1_000);
  }
  return longest;
}

it('a session with a log as long as one can be wakes without stopping the server', async () => {
  const { session, facilitatorToken: token } = opened;
  let answers = 0;
  const waking = TestClient.connect(server.port, { session, token });
  const longest = longestStretch(waking);
  const asking = (async () => {
    let isAwake = false;
    void waking.then(() => {
      isAwake = true;
    });
    while (!isAwake) {
      expect((await call(server.port, '/healthz')).status).toBe(200);
      answers += 1;
    }
  })();
  const startedAt = performance.now();
  const client = await waking;
  const took = performance.now() - startedAt;
  client.close();
  await asking;
  expect(client.version).toBeGreaterThan(FACTS - 2);
  if (process.env['LONG_LOG'] !== undefined) {
    process.stdout.write(
      `${FACTS} facts: ${took} ms, ${answers} answers, longest ${await longest}\n`,
    );
  }
  expect(await longest).toBeLessThan(LONGEST_STRETCH);
  expect(answers).toBeGreaterThan(took / 100);
});
