import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer, ServerOptions } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import {
  call,
  errorOf,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const start = async (options: Partial<ServerOptions>) => {
  server = await startServer(folder.path, options);
};
const opening = async () => (await call(server.port, '/api/opening')).json();
const another = () => call(server.port, '/api/sessions', { scenario: 'small' });

describe('a server that keeps so many sessions and no more', () => {
  it('says so plainly, before and when one is asked for, and has room again once one is deleted', async () => {
    await start({ maxSessions: 2 });
    const first = await openSession(server.port);
    expect(await opening()).toEqual({ asksPassword: false, isFull: false });
    const { session, code } = await openSession(server.port);
    expect(await opening()).toEqual({ asksPassword: false, isFull: true });
    expect(await errorOf(await another())).toBe('503 houseFull');
    expect((await call(server.port, `/api/sessions/by-code/${code}`)).status).toBe(200);
    await fetch(`http://127.0.0.1:${server.port}/api/sessions/${first.session}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${first.facilitatorToken}` },
    });
    expect(await opening()).toMatchObject({ isFull: false });
    expect((await openSession(server.port)).session).not.toBe(session);
  });
});

describe('a server with a password for those who create sessions', () => {
  it('is asked for it before anything is filled in, and nobody without it learns that it is full', async () => {
    await start({ leaderKey: 'a long password', maxSessions: 1 });
    expect(await opening()).toEqual({ asksPassword: true, isFull: false });
    expect(await errorOf(await another())).toBe('403 leaderKey');
  });

  it('reads it from CREATE_PASSWORD, and from the name that it had before', async () => {
    await start({});
    const keyIn = (environment: Record<string, string>) => readConfig(environment, true).leaderKey;
    expect(keyIn({ CREATE_PASSWORD: 'a long password' })).toBe('a long password');
    expect(keyIn({ LEADER_KEY: 'an old password' })).toBe('an old password');
    expect(keyIn({})).toBeUndefined();
    expect(() => readConfig({ MAX_SESSIONS: 'many' }, true)).toThrow('MAX_SESSIONS');
  });
});
