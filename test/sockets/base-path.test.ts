import { mkdir, writeFile } from 'node:fs/promises';
import { join as joinPath } from 'node:path';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { PROTOCOL } from '../../shared/protocol/version.ts';
import { call, openSession, startServer, temporaryFolder } from '../fixtures/live-server.ts';

const UNDER = '/voting';
const PAGE = `<meta name="base-path" content="" /><script src="./assets/main.js"></script>`;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;

beforeEach(async () => {
  folder = await temporaryFolder();
  const assets = joinPath(folder.path, 'client', 'assets');
  await mkdir(assets, { recursive: true });
  await writeFile(joinPath(folder.path, 'client', 'index.html'), PAGE);
  await writeFile(joinPath(assets, 'main.js'), 'export {};');
  server = await startServer(folder.path, { basePath: UNDER });
});
afterEach(async () => {
  await server.close();
  await folder.remove();
});

const read = async (path: string) => (await call(server.port, path)).text();

describe('a server under a path', () => {
  // A proxy takes the path off what it hands on, or leaves it.
  it.each([UNDER, ''])('answers where it is asked for with "%s" before', async (before) => {
    expect((await call(server.port, `${before}/healthz`)).status).toBe(200);
    expect((await call(server.port, `${before}/api/scenarios`)).status).toBe(200);
    expect(await read(`${before}/assets/main.js`)).toBe('export {};');
    for (const path of ['/', '/join/ABCDEF', '/?lang=en', '/index.html']) {
      const page = await read(before + path);
      expect(page).toContain(`src="${UNDER}/assets/main.js"`);
      expect(page).toContain(`content="${UNDER}"`);
    }
  });

  it('answers at the path itself, and does not take one that only begins so for it', async () => {
    expect(await read(UNDER)).toContain(`content="${UNDER}"`);
    expect((await call(server.port, `${UNDER}x/healthz`)).status).toBe(200);
    expect(await read(`${UNDER}x/healthz`)).toContain('<meta');
  });

  it.each(['websocket', 'polling'])('speaks by %s under it', async (transport) => {
    const { session, facilitatorToken: token } = await openSession(server.port);
    const socket = io(`http://127.0.0.1:${server.port}`, {
      path: `${UNDER}/socket.io`,
      transports: [transport],
      auth: { protocol: PROTOCOL, session, token },
      forceNew: true,
      reconnection: false,
    });
    const welcome = await new Promise((resolve, reject) => {
      socket.on('hello', resolve);
      socket.on('connect_error', reject);
    });
    expect(welcome).toHaveProperty('role');
    socket.disconnect();
  });
});
