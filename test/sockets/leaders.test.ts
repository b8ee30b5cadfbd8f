import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import type { RunningServer } from '../../server/app.ts';
import {
  call,
  errorOf,
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path);
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(token?: string) {
  const auth = { session: opened.session, ...(token !== undefined && { token }) };
  const client = await TestClient.connect(server.port, auth);
  clients.push(client);
  return client;
}

const give = (name: string, token: string) =>
  call(
    server.port,
    `/api/sessions/${opened.session}/leaders`,
    { name },
    { Authorization: `Bearer ${token}` },
  );

async function lead(name: string): Promise<TestClient> {
  const answer: unknown = await (await give(name, opened.facilitatorToken)).json();
  return connect(z.object({ facilitatorToken: z.string() }).parse(answer).facilitatorToken);
}

it('[SES-14] two facilitators lead with keys of their own, and only they learn who did what', async () => {
  const ann = await lead('Ann-who-leads');
  const bob = await lead('Bob-who-leads');
  const { token } = await join(server.port, opened, 'Dee');
  const dee = await connect(token);
  const wall = await connect();
  await ann.send({ type: 'advancePhase', to: 'briefing' });
  await bob.send({ type: 'broadcastNote', text: 'A note of the second.' });
  await bob.until(() => Object.keys(bob.facilitator?.ledBy ?? {}).length === 2);
  const { leaders = {}, ledBy = {} } = bob.facilitator ?? {};
  expect(Object.values(ledBy).map((who) => leaders[who]?.name)).toEqual([
    'Ann-who-leads',
    'Bob-who-leads',
  ]);
  for (const other of [dee, wall]) {
    await other.until(() => JSON.stringify(other.room).includes('A note of the second.'));
    expect(JSON.stringify(other.views)).not.toContain('who-leads');
  }
});

it('[SES-14] a key is given only to who leads, for a name that can be read', async () => {
  const { token } = await join(server.port, opened, 'Dee');
  expect(await errorOf(await give('Dee', token))).toBe('403 notYourSession');
  expect((await give('  ', opened.facilitatorToken)).status).toBe(400);
});
