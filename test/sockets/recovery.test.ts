import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path);
  opened = await openSession(server.port);
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const leads = (token: string, { session } = opened) =>
  call(server.port, `/api/sessions/${session}/leader`, undefined, {
    Authorization: `Bearer ${token}`,
  });

describe('the recovery word of a session', () => {
  it('opens the facilitator’s page as the private link does, on any machine', async () => {
    const { session, recoveryWord, facilitatorToken } = opened;
    expect(recoveryWord).toMatch(/^[A-Z2-9]{16}$/);
    expect((await leads(recoveryWord)).status).toBe(204);
    expect((await leads(facilitatorToken)).status).toBe(204);
    const chair = await TestClient.connect(server.port, { session, token: recoveryWord });
    expect(chair.welcome?.role).toBe('facilitator');
    chair.close();
  });

  it('outlives the server, which keeps only its hash', async () => {
    await server.close();
    server = await startServer(folder.path);
    expect((await leads(opened.recoveryWord)).status).toBe(204);
  });

  it('opens no other session, and no delegate’s key leads one', async () => {
    const other = await openSession(server.port);
    const ann = await join(server.port, opened, 'Ann');
    expect((await leads(other.recoveryWord)).status).toBe(403);
    expect((await leads(ann.token)).status).toBe(403);
    expect(await errorOf(await leads('AAAABBBBCCCCDDDD'))).toBe('401 tokenUnknown');
  });
});
