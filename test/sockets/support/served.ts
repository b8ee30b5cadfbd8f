import { afterEach, beforeEach } from 'vitest';
import type { Streams } from '../../../client/line/streams.ts';
import type { RunningServer, ServerOptions } from '../../../server/app.ts';
import {
  call,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../../fixtures/live-server.ts';
import { type Auth, TestClient } from '../../fixtures/test-client.ts';

/** A server over a file of its own for each test, and a session that has just been opened there. */
export interface Served {
  readonly port: number;
  readonly opened: Opened;
  /** Where the sessions are kept. */
  readonly folder: string;
  /** Asks over HTTP, as whoever the token means. */
  get(path: string, token?: string): Promise<Response>;
  /** Stops the server and starts it anew over the same file. */
  restart(options?: Partial<ServerOptions>): Promise<void>;
  /** Connects as whoever the token means; without one, as a screen may that knows the session. */
  connect(token?: string): Promise<TestClient>;
  /** The same, saying all that a client says when it connects. */
  connectAs(auth: Auth, known?: Streams): Promise<TestClient>;
}

/** Serves a session to each test of a file; whoever connects is gone when the test is over. */
export function servedSession(): Served {
  const clients: TestClient[] = [];
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let server: RunningServer;
  let opened: Opened;

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

  const connectAs = async (auth: Auth, known?: Streams) => {
    const client = await TestClient.connect(server.port, auth, known);
    clients.push(client);
    return client;
  };
  return {
    get port() {
      return server.port;
    },
    get opened() {
      return opened;
    },
    get folder() {
      return folder.path;
    },
    get: (path, token) =>
      call(
        server.port,
        path,
        undefined,
        token === undefined ? {} : { Authorization: `Bearer ${token}` },
      ),
    restart: async (options) => {
      await server.close();
      server = await startServer(folder.path, options);
    },
    connect: (token) =>
      connectAs({ session: opened.session, ...(token !== undefined && { token }) }),
    connectAs,
  };
}
