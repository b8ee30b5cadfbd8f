import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import type { Limits } from '../../server/limits.ts';
import { MemoryStore } from '../../server/store/memory-store.ts';
import type { Credential } from '../../server/store/store.ts';
import {
  call,
  errorOf,
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { refusalOf, ruleOf, TestClient } from '../fixtures/test-client.ts';

/** A store that cannot be read for a while. */
class UnreadableStore extends MemoryStore {
  isAway = false;

  override async findCredential(hash: string): Promise<Credential | undefined> {
    if (this.isAway) throw new Error('The disk does not answer.');
    return super.findCredential(hash);
  }
}

const LIMITS: Partial<Limits> = {
  missesPerAddress: { burst: 5, perSecond: 0.001 },
  messagesPerSession: { burst: 60, perSecond: 0.001 },
  screensPerAddress: 2,
};
const WRONG_TOKEN = 'x'.repeat(43);

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let store: UnreadableStore;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  store = new UnreadableStore();
  // One proxy stands before the server: the address is the one that it names.
  server = await startServer(folder.path, { store, limits: LIMITS, proxies: 1 });
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

/** Somebody on the other side of the proxy, at an address. */
const from = (address: string) => ({ 'X-Forwarded-For': address });
const SCHOOL = '198.51.100.7';
const ELSEWHERE = '203.0.113.9';

async function connect(token?: string, address = SCHOOL) {
  const auth = { session: opened.session, ...(token !== undefined && { token }) };
  const client = await TestClient.connect(server.port, auth, undefined, from(address));
  clients.push(client);
  return client;
}

const tryCode = (code: string, address = SCHOOL) =>
  call(server.port, `/api/sessions/by-code/${code}`, undefined, from(address));

async function guess(times: number, address = SCHOOL) {
  for (let count = 0; count < times; count += 1) await tryCode('ZZZZZZ', address);
}

describe('wrong codes from one address', () => {
  it('are answered no more, and shut out nobody who has a token', async () => {
    const { token } = await join(server.port, opened, 'Ann');
    await guess(5);
    expect(await errorOf(await tryCode('ZZZZZZ'))).toBe('429 tooMany');
    expect(await errorOf(await tryCode(opened.code))).toBe('429 tooMany');
    await connect(token);
    await connect(opened.facilitatorToken);
    await connect();
  });

  it('do not keep a class out of the session in which somebody at that address is', async () => {
    await guess(8);
    await connect(opened.facilitatorToken);
    expect((await tryCode(opened.code)).status).toBe(200);
    const body = { code: opened.code, name: 'Late Ann' };
    const path = `/api/sessions/${opened.session}/people`;
    expect((await call(server.port, path, body, from(SCHOOL))).status).toBe(201);
    const other = await openSession(server.port);
    expect(await errorOf(await tryCode(other.code))).toBe('429 tooMany');
  });

  it('are no affair of another address behind the same proxy', async () => {
    await guess(8, ELSEWHERE);
    expect((await tryCode(opened.code)).status).toBe(200);
  });

  it('are not counted for stale pages that come back with a token of yesterday', async () => {
    for (let count = 0; count < 20; count += 1) {
      const gone = { session: 'long-gone', token: WRONG_TOKEN };
      expect(await refusalOf(server.port, gone, from(SCHOOL))).toBe('sessionUnknown');
    }
    expect((await tryCode(opened.code)).status).toBe(200);
  });
});

describe('the address of a connection', () => {
  it('is the one that the proxy names, for sockets as for pages', async () => {
    for (const address of ['192.0.2.1', '192.0.2.1', '192.0.2.2', '192.0.2.2']) {
      await connect(undefined, address);
    }
    const auth = { session: opened.session };
    expect(await refusalOf(server.port, auth, from('192.0.2.1'))).toBe('tooManyConnections');
    await connect(undefined, '192.0.2.3');
  });

  it('is not what the client itself claims before it', async () => {
    await connect(undefined, `10.0.0.1, ${SCHOOL}`);
    await connect(undefined, `10.0.0.2, ${SCHOOL}`);
    const auth = { session: opened.session };
    const claim = from(`10.0.0.3, ${SCHOOL}`);
    expect(await refusalOf(server.port, auth, claim)).toBe('tooManyConnections');
  });
});

describe('a session', () => {
  it('[NET-2] takes only so many messages from all who are in it together', async () => {
    const people = await Promise.all(
      ['Ann', 'Bob', 'Cem'].map(async (name, at) => {
        const { token } = await join(server.port, opened, name);
        return connect(token, `192.0.2.${at}`);
      }),
    );
    const flood = people.flatMap((client) =>
      Array.from({ length: 30 }, () => client.send({ type: 'leaveSeat' })),
    );
    const rules = (await Promise.all(flood)).map(ruleOf);
    expect(rules.filter((rule) => rule === 'NET-2')).toHaveLength(30);
  });

  it('[NET-2] is full after so many facts, and can still be ended', async () => {
    const small = await startServer(folder.path, { limits: { factsPerSession: 4 } });
    const one = await openSession(small.port);
    const auth = { session: one.session, token: one.facilitatorToken };
    const chair = await TestClient.connect(small.port, auth);
    try {
      for (const text of ['one', 'two', 'three']) {
        expect(ruleOf(await chair.send({ type: 'broadcastNote', text }))).toBe('done');
      }
      expect(ruleOf(await chair.send({ type: 'broadcastNote', text: 'four' }))).toBe('NET-2');
      const on = { type: 'advancePhase', to: 'briefing' } as const;
      expect(ruleOf(await chair.send(on))).toBe('done');
    } finally {
      chair.close();
      await small.close();
    }
  });
});

describe('a store that cannot be read', () => {
  it('is told as something that passes, not as a session that is not here', async () => {
    const { token } = await join(server.port, opened, 'Ann');
    store.isAway = true;
    const auth = { session: opened.session, token };
    expect(await refusalOf(server.port, auth)).toBe('notJustNow');
    store.isAway = false;
    await connect(token);
  });
});
