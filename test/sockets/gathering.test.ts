import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer } from '../../server/app.ts';
import { deskTokenOf } from '../../shared/protocol/desk-token.ts';
import type { RoomDecision, RoomSummary } from '../../shared/views/room-summary.ts';
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

interface Seen {
  readonly title: string;
  readonly rooms: readonly RoomSummary[];
  readonly record: readonly RoomDecision[];
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let clock: ManualClock;
let path: string;
let token: string;
const clients: TestClient[] = [];

const bearer = (secret: string) => ({ Authorization: `Bearer ${secret}` });
const look = async (): Promise<Seen> =>
  (await call(server.port, path, undefined, bearer(token))).json();
const add = ({ session, facilitatorToken }: Opened, secret = facilitatorToken) =>
  call(server.port, `${path}/sessions`, { session, token: secret }, bearer(token));

const desk = async ({ session }: Opened) => {
  const client = await TestClient.connect(server.port, {
    session,
    token: deskTokenOf(token, session),
  });
  clients.push(client);
  return client;
};

beforeEach(async () => {
  folder = await temporaryFolder();
  clock = new ManualClock();
  server = await startServer(folder.path, { clock });
  const made = await (await call(server.port, '/api/gatherings', { title: 'Conference' })).json();
  path = `/api/gatherings/${made.gathering}`;
  token = made.organiserToken;
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

describe('an organiser of three rooms', () => {
  it('sees how each is, opens its desk, tells all one note, and has all outcomes on one page', async () => {
    const opened: Opened[] = [];
    for (let room = 0; room < 3; room += 1) opened.push(await openSession(server.port));
    for (const each of opened) expect((await add(each)).status).toBe(204);
    const [first, second, third] = opened as [Opened, Opened, Opened];
    expect((await look()).rooms.map(({ session, phase }) => [session, phase])).toEqual(
      opened.map(({ session }) => [session, 'lobby']),
    );

    const ann = await join(server.port, first, 'Ann');
    const delegate = await TestClient.connect(server.port, {
      session: first.session,
      token: ann.token,
    });
    clients.push(delegate);
    const desks = [await desk(first), await desk(second)];
    for (const one of desks) {
      for (const to of ['briefing', 'generalDebate', 'informals', 'action'] as const) {
        expect(await one.send({ type: 'advancePhase', to })).toHaveProperty('done');
      }
    }
    expect((await look()).rooms.map(({ here, alarms }) => [here, alarms])).toEqual([
      [1, []],
      [0, ['nobodyHere']],
      [0, []],
    ]);

    const told = await call(server.port, `${path}/notes`, { text: 'Lunch' }, bearer(token));
    expect(await told.json()).toEqual({ told: 3, of: 3 });
    await turns(5);
    expect(JSON.stringify(delegate.room)).toContain('Lunch');

    const [chair] = desks;
    for (const type of ['announceBallot', 'openVoting', 'lockVoting', 'declareResult'] as const) {
      expect(await chair?.send({ type })).toHaveProperty('done');
    }
    const { rooms, record } = await look();
    expect(rooms.map(({ decisions }) => decisions.length)).toEqual([1, 0, 0]);
    expect(rooms[0]?.decisions[0]).toMatchObject({ tally: expect.anything() });
    expect(record).toEqual([]);
    expect(third.session).not.toBe(first.session);
  });

  it('gives the record only once every room has come to its debrief', async () => {
    const opened = [await openSession(server.port), await openSession(server.port)];
    for (const each of opened) await add(each);
    const [first, second] = opened as [Opened, Opened];
    const enter = async (room: Opened) => {
      const chair = await desk(room);
      for (const to of ['briefing', 'generalDebate', 'debrief'] as const) {
        expect(await chair.send({ type: 'advancePhase', to })).toHaveProperty('done');
      }
    };
    await enter(first);
    expect((await look()).record).toEqual([]);
    await enter(second);
    expect((await look()).record.length).toBeGreaterThan(0);
  });
});

describe('the private link of an organiser', () => {
  it('opens nothing for who does not have it, and adds only sessions that one leads', async () => {
    const opened = await openSession(server.port);
    const stranger = { session: opened.session, token: deskTokenOf(token, opened.session) };
    expect(await refusalOf(server.port, stranger)).toBe('tokenUnknown');
    expect(await errorOf(await call(server.port, path))).toBe('403 notYourRooms');
    const wrong = bearer('not-the-token-of-anybody');
    expect(await errorOf(await call(server.port, path, undefined, wrong))).toBe('403 notYourRooms');
    const ann = await join(server.port, opened, 'Ann');
    expect(await errorOf(await add(opened, ann.token))).toBe('403 notYourSession');
    expect((await add(opened, opened.recoveryWord)).status).toBe(204);
    expect((await look()).rooms).toHaveLength(1);
  });

  it('is kept as a hash alone, and forgets a room that is deleted', async () => {
    const opened = await openSession(server.port);
    await add(opened);
    await add(opened);
    expect((await look()).rooms).toHaveLength(1);
    const removed = await fetch(`http://127.0.0.1:${server.port}/api/sessions/${opened.session}`, {
      method: 'DELETE',
      headers: bearer(deskTokenOf(token, opened.session)),
    });
    expect(removed.status).toBe(204);
    expect((await look()).rooms).toEqual([]);
    await server.close();
    server = await startServer(folder.path, { clock });
    expect((await look()).title).toBe('Conference');
  });
});
