import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { PROTOCOL } from '../../shared/protocol/messages.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { TestClient } from '../fixtures/test-client.ts';

const MOST = 200_000;
/** So often that nothing but what is unread ends a connection. */
const OFTEN = { burst: 1_000_000, perSecond: 1_000_000 };
/** More than the network of a machine holds for two who do not read. */
const TIMES = 6_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
let token: string;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, {
    scenarios: libraryInMemory([smallScenario(193)]),
    limits: {
      bytesUnread: MOST,
      packets: OFTEN,
      messages: OFTEN,
      messagesPerSession: OFTEN,
      messagesPerAddress: OFTEN,
    },
  });
  opened = await openSession(server.port);
  ({ token } = await join(server.port, opened, 'Mallory'));
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

async function connect(key: string): Promise<TestClient> {
  const client = await TestClient.connect(server.port, { session: opened.session, token: key });
  clients.push(client);
  return client;
}

/** Whether the facilitator sees Mallory as connected. */
const isOnline = (chair: TestClient): boolean =>
  JSON.stringify(chair.facilitator).includes('"name":"Mallory","online":true');

/** Whoever was cut off comes back, is told what was missed, and can move. */
async function comesBack(chair: TestClient): Promise<void> {
  const back = await connect(token);
  expect(back.version).toBe(chair.version);
  expect(await back.send({ type: 'takeSeat', seat: 'AAA' })).toHaveProperty('done');
}

/** A client by requests that asks and asks, and fetches no answer. */
class Deaf {
  readonly #url: string;

  private constructor(url: string) {
    this.#url = url;
  }

  static async connect(): Promise<Deaf> {
    const url = `http://127.0.0.1:${server.port}/socket.io/?EIO=4&transport=polling`;
    const hello = await (await fetch(url)).text();
    const { sid } = JSON.parse(hello.slice(1));
    const deaf = new Deaf(`${url}&sid=${sid}`);
    await deaf.post(`40${JSON.stringify({ protocol: PROTOCOL, session: opened.session, token })}`);
    return deaf;
  }

  async post(packet: string): Promise<number> {
    return (await fetch(this.#url, { method: 'POST', body: packet })).status;
  }
}

describe('[NET-2] a connection that does not read what it asks for is ended', () => {
  it('by requests, and comes back', async () => {
    const chair = await connect(opened.facilitatorToken);
    const deaf = await Deaf.connect();
    await chair.until(() => isOnline(chair));
    const ask = Array.from({ length: 100 }, () => '42["m","public",999999]').join('\u001e');
    let status = 200;
    for (let count = 0; status === 200 && count < 100; count += 1) status = await deaf.post(ask);
    expect(status).toBe(400);
    await chair.until(() => !isOnline(chair));
    await comesBack(chair);
  });

  it('by a WebSocket, and comes back', async () => {
    const chair = await connect(opened.facilitatorToken);
    const mallory = await connect(token);
    await chair.until(() => isOnline(chair));
    const { transport } = mallory.socket.io.engine;
    (transport as unknown as { ws: { pause(): void } }).ws.pause();
    for (let count = 0; count < TIMES; count += 1) mallory.socket.emit('m', 'public', 999_999);
    await chair.until(() => !isOnline(chair));
    await comesBack(chair);
  });

  it('and nobody who reads is, however much it is', async () => {
    const mallory = await connect(token);
    for (let count = 0; count < 500; count += 1) {
      mallory.socket.emit('m', 'public', 999_999);
      await new Promise((resolve) => mallory.socket.once('s', resolve));
    }
    expect(mallory.socket.connected).toBe(true);
  });
});

describe('[NET-2] a session whose log has as many bytes as one may have', () => {
  it('takes no move more but to its next phase, after a restart too', async () => {
    await server.close();
    const limits = { bytesPerSession: 6_000 };
    server = await startServer(folder.path, { limits });
    opened = await openSession(server.port);
    ({ token } = await join(server.port, opened, 'Mallory'));
    const mallory = await connect(token);
    const moves = [{ type: 'takeSeat', seat: 'AAA' }, { type: 'leaveSeat' }] as const;
    let refused = '';
    for (let count = 0; refused === '' && count < 60; count += 1) {
      const reply = await mallory.send(moves[count % 2 === 0 ? 0 : 1]);
      if ('refused' in reply) refused = `${reply.refused.rule} ${reply.refused.why}`;
    }
    expect(refused).toBe('NET-2 why.sessionFull');
    await server.close();
    server = await startServer(folder.path, { limits });
    const again = await connect(token);
    expect(await again.send({ type: 'leaveSeat' })).toMatchObject({
      refused: { why: 'why.sessionFull' },
    });
    const chair = await connect(opened.facilitatorToken);
    expect(await chair.send({ type: 'advancePhase', to: 'briefing' })).toHaveProperty('done');
  });
});
