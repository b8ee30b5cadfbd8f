import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { HurriedClock } from '../browser/support/hurried-clock.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';

/** The grace period is 25 s: some hundred times faster it is over while a test waits. */
const SPEED = 100;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, {
    clock: new HurriedClock(SPEED),
    timings: { dropAfter: 1_500, settle: 5_000, recessAfter: 60_000, sleepAfter: 60_000 },
  });
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(token: string): Promise<TestClient> {
  const client = await TestClient.connect(server.port, { session: opened.session, token });
  clients.push(client);
  return client;
}

it('[SES-9] who presides by hand and stays away holds nobody up, and nobody else can take the Chair', async () => {
  const chair = await connect(opened.facilitatorToken);
  const { token } = await join(server.port, opened, 'Mallory');
  const mallory = await connect(token);
  await mallory.send({ type: 'takeSeat', seat: 'AAA' });
  for (const to of ['briefing', 'generalDebate', 'action'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  await chair.send({ type: 'announceBallot' });
  await chair.send({ type: 'openVoting' });
  await mallory.until(() => mallory.room?.ballot?.phase === 'inProgress');
  chair.close();

  // While the Chair is empty Mallory tries to sit down in it, to stop the clocks, and to keep it empty.
  for (const command of [
    { type: 'lockVoting' },
    { type: 'declareResult' },
    { type: 'pause' },
    { type: 'coverChair' },
    { type: 'handBackChair' },
    { type: 'changeOptions', options: { chair: 'system' } },
  ]) {
    const reply = await mallory.sendRaw({ id: `hostile-${command.type}`, command });
    expect(reply, command.type).toHaveProperty('refused');
  }
  await mallory.until(() => mallory.room?.chairCovered === true);
  expect(
    await mallory.sendRaw({ id: 'hostile-again', command: { type: 'handBackChair' } }),
  ).toHaveProperty('refused');
  await mallory.until(() => Object.keys(mallory.room?.results ?? {}).length > 0);

  const again = await connect(opened.facilitatorToken);
  await again.until(() => again.room !== undefined && again.room.chairCovered === undefined);
  expect(again.room?.options.chair).toBe('facilitator');
});
