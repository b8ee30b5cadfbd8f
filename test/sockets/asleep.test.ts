import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import {
  call,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { refusalOf, TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

/** A session in its briefing, and a server that has just started and has woken none. */
beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path);
  opened = await openSession(server.port);
  const chair = await connect(opened.facilitatorToken);
  await chair.send({ type: 'advancePhase', to: 'briefing' });
  await server.close();
  server = await startServer(folder.path);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(token?: string): Promise<TestClient> {
  const auth = { session: opened.session, ...(token !== undefined && { token }) };
  const client = await TestClient.connect(server.port, auth);
  clients.push(client);
  return client;
}

const awake = async (): Promise<unknown> =>
  (await (await call(server.port, '/healthz')).json()).sessions;

describe('a screen at a session that sleeps', () => {
  it('is told so, and does not wake it', async () => {
    const screen = { session: opened.session };
    for (let count = 0; count < 3; count += 1) {
      expect(await refusalOf(server.port, screen)).toBe('sessionAsleep');
    }
    expect(await awake()).toBe(0);
  });

  it('is told apart from one at a session that never was', async () => {
    expect(await refusalOf(server.port, { session: 'never-was' })).toBe('sessionUnknown');
    expect(await awake()).toBe(0);
  });

  it('is let in as soon as somebody has come', async () => {
    const chair = await connect(opened.facilitatorToken);
    const screen = await connect();
    expect(screen.room).toEqual(chair.room);
  });

  it('is let in where whoever opens it knows the code, as after a break, and sees what stands', async () => {
    const card = await call(server.port, `/api/sessions/by-code/${opened.code}`);
    expect(card.status).toBe(200);
    const screen = await connect();
    expect(screen.room?.phase).toBe('briefing');
  });
});

describe('a session that sleeps is not woken', () => {
  const seat = (token: string) =>
    call(server.port, `/api/sessions/${opened.session}/seats/AAA`, undefined, {
      Authorization: `Bearer ${token}`,
    });

  it('by who is in another session', async () => {
    const other = await openSession(server.port);
    expect((await seat(other.facilitatorToken)).status).toBe(403);
    const auth = { session: opened.session, token: other.facilitatorToken };
    expect(await refusalOf(server.port, auth)).toBe('tokenUnknown');
    expect(await awake()).toBe(1);
  });
});
