import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { hasQuorum, presentCount } from '../../shared/procedure/kernel/membership.ts';
import { publicContent } from '../../shared/views/content.ts';
import {
  call,
  errorOf,
  join,
  type Opened,
  openSession,
  sessionsFile,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { ManualClock } from '../fixtures/manual-clock.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { type Auth, TestClient } from '../fixtures/test-client.ts';

/** Six people on six seats, by names that stand nowhere else. */
const PEOPLE = ['Ana', 'Ben', 'Cem', 'Dua', 'Eva', 'Fio'].map((name) => `${name} Expected-${name}`);
const SEATS = ['AAA', 'AAB', 'AAC', 'AAD', 'AAE', 'AAF'];
const ROSTER = PEOPLE.map((name, index) => ({ name, seat: SEATS[index] ?? 'AAA' }));
const PLAN = { goal: 'any', places: SEATS.map((seat) => ({ seat, people: 1 })), press: 0 };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
let clock: ManualClock;
const clients: TestClient[] = [];
const heard = new Map<string, string[]>();

beforeEach(async () => {
  folder = await temporaryFolder();
  clock = new ManualClock();
  server = await startServer(folder.path, {
    clock,
    scenarios: libraryInMemory([smallScenario(7)]),
  });
  const options = { chair: 'facilitator', seating: 'assigned', plan: PLAN };
  opened = await openSession(server.port, { options, roster: ROSTER });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  heard.clear();
  await server.close();
  await folder.remove();
});

/** Connects somebody, and keeps every byte that the server ever sends them. */
async function listen(who: string, auth: Omit<Auth, 'session'> = {}): Promise<TestClient> {
  const client = new TestClient(server.port, { session: opened.session, ...auth });
  clients.push(client);
  const bytes: string[] = [];
  heard.set(who, bytes);
  client.socket.io.on('open', () => {
    client.socket.io.engine.on('packet', ({ data }) => bytes.push(String(data ?? '')));
  });
  await client.until(() => client.welcome !== undefined);
  return client;
}

async function comes(name: string): Promise<TestClient> {
  const { token } = await join(server.port, opened, name);
  return listen(name, { token });
}

const chairComes = () => listen('chair', { token: opened.facilitatorToken });
const whoHeard = (word: string) =>
  [...heard].filter(([, bytes]) => bytes.join().includes(word)).map(([who]) => who);
const open = (roster: unknown) => call(server.port, '/api/sessions', { scenario: 'small', roster });

describe('a session that is opened with a roster', () => {
  it('[SEA-22] tells whom it expects to its facilitator alone, and to each person of themselves', async () => {
    const chair = await chairComes();
    const wall = await listen('wall');
    const ana = await comes('ana expected-ana');
    const eve = await comes('Eve');
    expect(ana.person?.onRoster).toEqual(ROSTER[0]);
    expect(eve.person).not.toHaveProperty('onRoster');
    expect(await ana.send({ type: 'takePlace' })).toHaveProperty('done');
    expect(await eve.send({ type: 'takePlace' })).toHaveProperty('refused.rule', 'SEA-2');
    await chair.send({ type: 'broadcastNote', text: 'all have heard' });
    for (const client of [wall, ana, eve]) {
      await client.until(() => JSON.stringify(client.room).includes('all have heard'));
    }
    await chair.until(() => Object.keys(chair.facilitator?.missing ?? {}).length === 5);
    expect(whoHeard('Expected-Ben')).toEqual(['chair']);
    expect(whoHeard('Expected-Ana')).toEqual(['chair', 'ana expected-ana']);
    const card = await call(server.port, `/api/sessions/by-code/${opened.code}`);
    expect(await card.text()).not.toContain('Expected');
  });

  it('[SEA-22] refuses one that cannot be, and takes one of four hundred', async () => {
    expect(await errorOf(await open([{ name: 'Ana', seat: 'ZZZ' }]))).toBe('404 noSuchSeat');
    expect(await errorOf(await open([{ name: ' \u200B ' }]))).toBe('400 malformed');
    expect(await errorOf(await open([{ name: 'Ana', email: 'a@b.org' }]))).toBe('400 malformed');
    const many = Array.from({ length: 401 }, (_, index) => ({
      name: `${index} ${'long '.repeat(9)}`.trim(),
    }));
    expect((await open(many.slice(1))).status).toBe(201);
    expect(await errorOf(await open(many))).toBe('400 malformed');
  });

  it('is gone with its names when the session is deleted', async () => {
    const kept = async () => {
      const files = [sessionsFile(folder.path), `${sessionsFile(folder.path)}-wal`];
      const bytes = await Promise.all(
        files.map((file) => readFile(file, 'latin1').catch(() => '')),
      );
      return bytes.join('');
    };
    expect(await kept()).toContain('Expected-Ben');
    await fetch(`http://127.0.0.1:${server.port}/api/sessions/${opened.session}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${opened.facilitatorToken}` },
    });
    await server.close();
    expect(await kept()).not.toContain('Expected-Ben');
    server = await startServer(folder.path);
  });
});

describe('a committee of whom a third are missing', () => {
  it('[SEA-22] meets and votes: the computer plays the seats of the missing, and who comes late takes theirs', async () => {
    const scenario = publicContent(smallScenario(7));
    const chair = await chairComes();
    const here = await Promise.all(PEOPLE.slice(0, 4).map(comes));
    for (const client of here)
      expect(await client.send({ type: 'takePlace' })).toHaveProperty('done');
    for (const to of ['briefing', 'generalDebate', 'action'] as const) {
      expect(await chair.send({ type: 'advancePhase', to })).toHaveProperty('done');
    }
    await chair.until(() => Object.keys(chair.facilitator?.missing ?? {}).length === 2);
    const { room } = chair;
    if (room === undefined) throw new Error('The chair sees the room.');
    expect(presentCount(scenario, room)).toBe(7);
    expect(hasQuorum(scenario, room)).toBe(true);

    await chair.send({ type: 'announceBallot' });
    await chair.send({ type: 'openVoting' });
    for (const client of here) await client.send({ type: 'castVote', choice: 'yes' });
    // The computer takes its time over a vote, as people do.
    await clock.pass(80_000);
    await chair.until(() => chair.room?.lights['AAE'] === 'yes');
    const late = await comes('Expected-Eva, Eva');
    expect(late.person?.onRoster).toEqual(ROSTER[4]);
    expect(await late.send({ type: 'takePlace' })).toHaveProperty('done');
    expect(await late.send({ type: 'castVote', choice: 'no' })).toHaveProperty('done');
    await chair.send({ type: 'lockVoting' });
    await chair.send({ type: 'declareResult' });
    await chair.until(() => Object.keys(chair.room?.results ?? {}).length === 1);
    const [result] = Object.values(chair.room?.results ?? {});
    expect(result?.byPeople).toEqual(SEATS.slice(0, 5));
    expect(result?.tally).toMatchObject({ yes: 5, no: 1 });
    expect(Object.values(chair.facilitator?.missing ?? {})).toEqual([ROSTER[5]]);
  });
});
