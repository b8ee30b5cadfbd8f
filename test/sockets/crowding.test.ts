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

const LIMITS: Partial<Limits> = {
  screensPerSession: 6,
  screensPerAddress: 3,
  screensOfFacilitator: 2,
  peoplePerSession: 20,
  joinsPerAddress: { burst: 12, perSecond: 0.001 },
};

/** A store that answers nobody who asks for a token until all have asked. */
class SlowStore extends MemoryStore {
  isHeld = false;
  readonly held: (() => void)[] = [];

  override async findCredential(hash: string): Promise<Credential | undefined> {
    if (this.isHeld) await new Promise<void>((resolve) => this.held.push(resolve));
    return super.findCredential(hash);
  }

  release(): void {
    this.isHeld = false;
    for (const go of this.held) go();
  }
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  // One proxy stands before the server: the address is the one that it names.
  server = await startServer(folder.path, { limits: LIMITS, proxies: 1 });
  opened = await openSession(server.port);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

const from = (address: string) => ({ 'X-Forwarded-For': address });
const SCHOOL = '198.51.100.7';
const stranger = (number: number) => `203.0.113.${number}`;

interface Shown {
  readonly token?: string;
  readonly screen?: true;
}

async function connect(address: string, shown: Shown = {}) {
  const auth = { session: opened.session, ...shown };
  const client = await TestClient.connect(server.port, auth, undefined, from(address));
  clients.push(client);
  return client;
}

const refused = (address: string, shown: Shown = {}) =>
  refusalOf(server.port, { session: opened.session, ...shown }, from(address));

/** Strangers open screens until the session has no place for another. */
async function fillWithScreens(): Promise<TestClient[]> {
  const screens: TestClient[] = [];
  for (const number of [1, 1, 1, 2, 2, 2]) screens.push(await connect(stranger(number)));
  return screens;
}

const enter = async (name: string, address: string) => {
  const path = `/api/sessions/${opened.session}/people`;
  return call(server.port, path, { code: opened.code, name }, from(address));
};

describe('a crowd of screens', () => {
  it('that comes all at once gets its few places, and shuts out nobody who has a token', async () => {
    const { token } = await join(server.port, opened, 'Ann');
    const crowd = Array.from({ length: 100 }, () => {
      const client = new TestClient(
        server.port,
        { session: opened.session },
        undefined,
        from(stranger(1)),
      );
      clients.push(client);
      return client;
    });
    const ends = crowd.map(
      ({ socket }) =>
        new Promise<void>((resolve) => {
          socket.on('hello', () => resolve());
          socket.on('connect_error', () => resolve());
          socket.on('disconnect', () => resolve());
        }),
    );
    const facilitator = connect(SCHOOL, { token: opened.facilitatorToken });
    await Promise.all([...ends, facilitator, connect(SCHOOL, { token })]);
    expect(crowd.filter(({ socket }) => socket.connected)).toHaveLength(3);
  });

  it('of strangers makes way for one from where somebody is in the session', async () => {
    const strangers = await fillWithScreens();
    expect(await refused(stranger(3))).toBe('tooManyConnections');
    expect(await refused(SCHOOL)).toBe('tooManyConnections');
    await connect(SCHOOL, { token: opened.facilitatorToken });
    const screen = await connect(SCHOOL);
    const [oldest, ...others] = strangers;
    await oldest?.until(() => !oldest.socket.connected);
    expect(others.every(({ socket }) => socket.connected)).toBe(true);
    expect(await refused(stranger(1))).toBe('tooManyConnections');
    expect(screen.socket.connected).toBe(true);
  });

  it('cannot take the places of the facilitator’s own screens, which are few as well', async () => {
    for (let count = 0; count < 3; count += 1) await connect(SCHOOL);
    for (let count = 0; count < 3; count += 1) await connect(stranger(1));
    expect(await refused(SCHOOL)).toBe('tooManyConnections');
    const beside = { token: opened.facilitatorToken, screen: true } as const;
    const screen = await connect(SCHOOL, beside);
    await connect(SCHOOL, beside);
    expect(await refused(SCHOOL, beside)).toBe('tooManyConnections');
    expect(screen.welcome?.role).toBe('projector');
    expect(Object.keys(screen.views)).toEqual(['public']);
  });

  it('that shows the token of a delegate sees no more for it, and moves nothing', async () => {
    const { token } = await join(server.port, opened, 'Ann');
    const screen = await connect(SCHOOL, { token, screen: true });
    expect(Object.keys(screen.views)).toEqual(['public']);
    expect(ruleOf(await screen.send({ type: 'takeSeat', seat: 'AAA' }))).toBe('NET-4');
  });
});

describe('a crowd that is admitted to the last place in one moment', () => {
  it('gets it once', async () => {
    const store = new SlowStore();
    const slow = await startServer(folder.path, { store, limits: LIMITS });
    try {
      const { session, facilitatorToken: token } = await openSession(slow.port);
      store.isHeld = true;
      const crowd = Array.from(
        { length: 8 },
        () => new TestClient(slow.port, { session, token, screen: true }),
      );
      clients.push(...crowd);
      await expect.poll(() => store.held.length).toBe(8);
      store.release();
      await expect.poll(() => crowd.filter(({ welcome }) => welcome !== undefined).length).toBe(2);
      for (const client of crowd) {
        await client.until(() => client.welcome !== undefined || !client.socket.connected);
      }
      expect(crowd.filter(({ socket }) => socket.connected)).toHaveLength(2);
    } finally {
      for (const client of clients.splice(0)) client.close();
      await slow.close();
    }
  });
});

describe('a crowd of people who are none', () => {
  it('joins only so fast from one address, and a session only holds so many', async () => {
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, index) => enter(`Fake ${index}`, stranger(1))),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(12);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
    for (let index = 0; index < 8; index += 1) await enter(`Fake too ${index}`, stranger(2));
    expect(await errorOf(await enter('One too many', stranger(3)))).toBe('429 tooMany');
  });

  it('[SEA-17] is sent away at once and locked out, and who is known comes and goes', async () => {
    const { token } = await join(server.port, opened, 'Ann');
    const ann = await connect(SCHOOL, { token });
    expect(ruleOf(await ann.send({ type: 'takeSeat', seat: 'AAA' }))).toBe('done');
    const fakes: string[] = [];
    for (let index = 0; index < 19; index += 1) {
      const answer = await enter(`Fake ${index}`, stranger(index < 12 ? 1 : 2));
      fakes.push((await answer.json()).token);
    }
    expect(await errorOf(await enter('Ben', SCHOOL))).toBe('429 tooMany');
    const fake = await connect(stranger(1), { token: fakes[0] ?? '' });

    const chair = await connect(SCHOOL, { token: opened.facilitatorToken });
    const lock = { type: 'changeOptions', options: { door: 'locked' } } as const;
    expect(ruleOf(await chair.send(lock))).toBe('done');
    expect(ruleOf(await chair.send({ type: 'removeUnseated' }))).toBe('done');
    await chair.until(() => chair.room?.people === 1);
    await fake.until(() => !fake.socket.connected);
    expect(await refused(stranger(1), { token: fakes[1] ?? '' })).toBe('tokenUnknown');
    expect(await errorOf(await enter('Fake again', stranger(3)))).toBe('403 doorLocked');
    ann.close();
    await connect(SCHOOL, { token });
    const open = { type: 'changeOptions', options: { door: 'open' } } as const;
    expect(ruleOf(await chair.send(open))).toBe('done');
    expect((await enter('Ben', SCHOOL)).status).toBe(201);
  });
});
