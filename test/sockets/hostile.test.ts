import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import {
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { newId, refusalOf, ruleOf, TestClient } from '../fixtures/test-client.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
  server = await startServer(folder.path, {
    limits: {
      packets: { burst: 80, perSecond: 2 },
      connectionsPerPerson: 2,
      screensPerAddress: 3,
      missesPerAddress: { burst: 5, perSecond: 0.001 },
    },
  });
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

async function delegate() {
  const { token } = await join(server.port, opened, 'Mallory');
  return { token, client: await connect(token) };
}

describe('the handshake', () => {
  const wrongToken = 'x'.repeat(43);

  it.each([
    ['an old page', { protocol: 0, session: 'any', colour: 'red' }, 'protocolOutdated'],
    ['no handshake at all', { protocol: undefined }, 'handshakeMalformed'],
    ['a session that is no text', { session: { $ne: '' } }, 'handshakeMalformed'],
    ['a session that does not exist', { session: 'nowhere' }, 'sessionUnknown'],
  ])('refuses %s', async (_what, auth, reason) => {
    expect(await refusalOf(server.port, auth)).toBe(reason);
  });

  it('refuses a token that is nobody’s, and one of another session', async () => {
    const other = await openSession(server.port);
    const { session } = opened;
    expect(await refusalOf(server.port, { session, token: wrongToken })).toBe('tokenUnknown');
    const token = other.facilitatorToken;
    expect(await refusalOf(server.port, { session, token })).toBe('tokenUnknown');
  });

  it('lets one person open only so many tabs', async () => {
    const { token } = await delegate();
    await connect(token);
    const auth = { session: opened.session, token };
    expect(await refusalOf(server.port, auth)).toBe('tooManyConnections');
  });

  it('lets only so many look on from one address, and all who have a token in besides', async () => {
    for (let count = 0; count < 3; count += 1) await connect();
    const auth = { session: opened.session };
    expect(await refusalOf(server.port, auth)).toBe('tooManyConnections');
    await connect(opened.facilitatorToken);
    await delegate();
  });
});

describe('a connection that sends', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'castVote'],
    ['a list', [[[]]]],
    ['no id', { command: { type: 'leaveSeat' } }],
    ['an unknown command', { id: 'command-1', command: { type: 'becomePresident' } }],
    ['a command of the server', { id: 'command-1', command: { type: 'drop', person: 'x' } }],
    ['one field too many', { id: 'command-1', command: { type: 'leaveSeat' }, admin: true }],
    ['a poisoned object', JSON.parse('{"id":"command-1","__proto__":{"admin":true},"command":{}}')],
    ['bytes', { id: 'command-1', command: Buffer.from('castVote') }],
    ['an inherited name', { id: 'command-1', command: { type: 'letShare', person: 'toString' } }],
    [
      'what cannot be an id',
      { id: 'command-1', command: { type: 'introduceDraft', draft: '../one' } },
    ],
  ])('[NET-1] %s is told that it is not a command', async (_what, message) => {
    const { client } = await delegate();
    expect(ruleOf(await client.sendRaw(message))).toBe('NET-1');
    expect(await client.send({ type: 'takeSeat', seat: 'AAA' })).toHaveProperty('done');
  });

  it('nothing to answer with, or an event nobody knows, harms nobody', async () => {
    const { client } = await delegate();
    Reflect.apply(client.socket.emit, client.socket, ['c', { id: newId() }]);
    Reflect.apply(client.socket.emit, client.socket, ['nonsense', 1, 2, 3]);
    expect(await client.send({ type: 'takeSeat', seat: 'AAA' })).toHaveProperty('done');
  });

  it('a message larger than any command is cut off, and the others go on', async () => {
    const { client } = await delegate();
    const other = await connect(opened.facilitatorToken);
    Reflect.apply(client.socket.emit, client.socket, ['c', { id: 'x'.repeat(20_000) }]);
    await client.until(() => !client.socket.connected);
    expect(await other.send({ type: 'advancePhase', to: 'briefing' })).toHaveProperty('done');
  });

  it('[NET-2] too much too fast is told so, and the rest stands', async () => {
    const { client } = await delegate();
    const flood = Array.from({ length: 60 }, () => client.send({ type: 'takeSeat', seat: 'AAA' }));
    const rules = (await Promise.all(flood)).map(ruleOf);
    expect(rules.filter((rule) => rule === 'done')).toHaveLength(1);
    expect(rules.filter((rule) => rule === 'NET-2').length).toBeGreaterThanOrEqual(15);
  });

  it('[NET-2] begins a new connection with what was left on the old one', async () => {
    const { client, token } = await delegate();
    await Promise.all(
      Array.from({ length: 45 }, () => client.send({ type: 'takeSeat', seat: 'AAA' })),
    );
    client.close();
    const again = await connect(token);
    const flood = Array.from({ length: 20 }, () => again.send({ type: 'leaveSeat' }));
    const rules = (await Promise.all(flood)).map(ruleOf);
    expect(rules.filter((rule) => rule === 'NET-2').length).toBeGreaterThanOrEqual(10);
  });

  it('[NET-2] is cut off for answers that nobody asked for, and stays out for a while', async () => {
    const { client, token } = await delegate();
    for (let count = 0; count < 100; count += 1) {
      client.socket.io.engine.write(`3${count}["nobody asked"]`);
    }
    await client.until(() => !client.socket.connected);
    const auth = { session: opened.session, token };
    expect(await refusalOf(server.port, auth)).toBe('tooManyConnections');
    await connect(opened.facilitatorToken);
  });

  it('who does not stop is cut off', async () => {
    const { client } = await delegate();
    for (let count = 0; count < 100; count += 1) {
      Reflect.apply(client.socket.emit, client.socket, ['nonsense', count]);
    }
    await client.until(() => !client.socket.connected);
  });

  it('[SEA-6] a delegation’s move from somebody without a seat is refused', async () => {
    const { client } = await delegate();
    expect(ruleOf(await client.send({ type: 'castVote', choice: 'yes' }))).toBe('SEA-6');
  });

  it('[NET-4] a move for another’s seat is refused', async () => {
    const { client } = await delegate();
    const reply = await client.send({ type: 'castVote', choice: 'yes' }, { seat: 'AAB' });
    expect(ruleOf(reply)).toBe('NET-4');
  });

  it.each([
    { type: 'advancePhase', to: 'briefing' },
    { type: 'pause' },
    { type: 'removePerson', person: 'somebody' },
    { type: 'shuffleSeats' },
  ] as const)('[SES-2] the facilitator’s $type from a delegate is refused', async (command) => {
    const { client } = await delegate();
    expect(ruleOf(await client.send(command))).toBe('SES-2');
  });

  it('[NET-4] anything at all from a projector is refused', async () => {
    const projector = await connect();
    expect(ruleOf(await projector.send({ type: 'takeSeat', seat: 'AAA' }))).toBe('NET-4');
    expect(ruleOf(await projector.send({ type: 'advancePhase', to: 'briefing' }))).toBe('NET-4');
  });
});

describe('what goes over the net', () => {
  it('[VIE-2] holds no brief and no name of another, whoever listens', async () => {
    const heard: string[] = [];
    const { client } = await delegate();
    const projector = await connect();
    for (const { socket } of [client, projector]) {
      socket.onAny((...packet: unknown[]) => heard.push(JSON.stringify(packet)));
    }
    await join(server.port, opened, 'Somebody Secret');
    const chair = await connect(opened.facilitatorToken);
    await client.send({ type: 'takeSeat', seat: 'AAA' });
    for (const to of ['briefing', 'generalDebate', 'action'] as const) {
      await chair.send({ type: 'advancePhase', to });
    }
    await projector.until(() => projector.room?.phase === 'action');
    const all = heard.join('\n') + JSON.stringify([client.welcome, projector.welcome]);
    expect(all).not.toContain('Somebody Secret');
    expect(all).not.toContain('Secret wants');
    expect(all.length).toBeGreaterThan(1_000);
  });
});
