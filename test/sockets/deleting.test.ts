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
import { ManualClock, turns } from '../fixtures/manual-clock.ts';
import { refusalOf, TestClient } from '../fixtures/test-client.ts';

const DAY = 86_400_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const remove = (token?: string) =>
  fetch(`http://127.0.0.1:${server.port}/api/sessions/${opened.session}`, {
    method: 'DELETE',
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  });

const find = () => call(server.port, `/api/sessions/${opened.session}`);

describe('a session that its facilitator deletes', () => {
  beforeEach(async () => {
    server = await startServer(folder.path);
    opened = await openSession(server.port);
  });

  it('is gone for everybody at once, and so is every way into it', async () => {
    const { session, code } = opened;
    const ann = await join(server.port, opened, 'Ann');
    const client = await TestClient.connect(server.port, { session, token: ann.token });
    const gone = new Promise((resolve) => client.socket.once('disconnect', resolve));
    expect((await remove(opened.facilitatorToken)).status).toBe(204);
    await gone;
    expect(await errorOf(await find())).toBe('404 noSuchSession');
    expect(await errorOf(await call(server.port, `/api/sessions/by-code/${code}`))).toBe(
      '404 noSuchCode',
    );
    const back = refusalOf(server.port, { session, token: ann.token });
    expect(await back).toBe('sessionUnknown');
    expect(await errorOf(await remove(opened.facilitatorToken))).toBe('401 tokenUnknown');
    client.close();
  });

  it('is deleted by nobody else', async () => {
    const ann = await join(server.port, opened, 'Ann');
    const other = await openSession(server.port);
    expect((await remove()).status).toBe(401);
    expect((await remove(ann.token)).status).toBe(403);
    expect((await remove(other.facilitatorToken)).status).toBe(403);
    expect((await find()).status).toBe(200);
  });
});

describe('a session in which nothing has happened for as many days as the installation says', () => {
  it('is deleted, and one that somebody is in is not', async () => {
    const clock = new ManualClock();
    server = await startServer(folder.path, { clock, keepDays: 30 });
    opened = await openSession(server.port);
    const attended = await openSession(server.port);
    const { session, facilitatorToken: token } = attended;
    const chair = await TestClient.connect(server.port, { session, token });
    // The first of the two leaves memory, as nobody is in it.
    await clock.pass(29 * DAY);
    expect((await find()).status).toBe(200);
    await clock.pass(2 * DAY);
    await turns(20);
    expect((await find()).status).toBe(404);
    expect((await call(server.port, `/api/sessions/${session}`)).status).toBe(200);
    chair.close();
  });
});
