import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { ManualClock, turns } from '../fixtures/manual-clock.ts';
import { TestClient } from '../fixtures/test-client.ts';

const NIGHT = 8 * 3_600_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let clock: ManualClock;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  clock = new ManualClock();
  server = await startServer(folder.path, { clock });
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

it('after a gap in time connections that may be dead are ended, and who comes back finds all as it was', async () => {
  const { token } = await join(server.port, opened, 'Ann');
  const chair = await connect(opened.facilitatorToken);
  const ann = await connect(token);
  await ann.send({ type: 'takeSeat', seat: 'AAA' });
  for (const to of ['briefing', 'generalDebate'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
  const endsAt = () => chairAgain?.room?.clocks.phase?.endsAt ?? 0;
  const before = chair.room?.clocks.phase?.endsAt ?? 0;
  await chair.until(() => chair.room?.phase === 'generalDebate');
  let chairAgain: TestClient | undefined;

  await clock.sleep(NIGHT);
  for (const one of [chair, ann]) await one.until(() => !one.socket.connected);

  chairAgain = await connect(opened.facilitatorToken);
  expect(chairAgain.room?.paused).toBeDefined();
  const annAgain = await connect(token);
  await annAgain.until(() => annAgain.room?.paused === undefined);
  await turns();
  expect(annAgain.room?.seats).toEqual({ AAA: 'present' });
  await chairAgain.until(() => endsAt() >= before + NIGHT);
});
