import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunningServer, ServerOptions } from '../../server/app.ts';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import type { HistoryMove } from '../../shared/scenario/scenario.ts';
import {
  call,
  errorOf,
  join,
  type Opened,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { TestClient } from '../fixtures/test-client.ts';

const evidence = { date: '2018-11-08', confidence: 'high' as const, sources: [] };
const history: readonly HistoryMove[] = [
  { move: 'enterPhase', stage: 'committee', phase: 'action', ...evidence },
  { move: 'announce', ballot: 'committee-one', ...evidence },
  { move: 'vote', ballot: 'committee-one', ...evidence },
];
const SCENARIO = { ...smallScenario(), history };
const SCHOOL = '198.51.100.7';
const HOME = '203.0.113.9';
const KEY = 'the key of this house';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let server: RunningServer;
let opened: Opened;
let chair: TestClient;
const clients: TestClient[] = [];

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await server.close();
  await folder.remove();
});

const at = (address: string, token?: string) => ({
  'X-Forwarded-For': address,
  ...(token !== undefined && { Authorization: `Bearer ${token}` }),
});

async function connect(token: string, address: string): Promise<TestClient> {
  const auth = { session: opened.session, token };
  const client = await TestClient.connect(server.port, auth, undefined, at(address));
  clients.push(client);
  return client;
}

/** A class under way: the facilitator is elsewhere, Ann and Mallory sit behind one address. */
async function aClass(more: Partial<ServerOptions> = {}) {
  // One proxy stands before the server: the address is the one that it names.
  server = await startServer(folder.path, {
    scenarios: libraryInMemory([SCENARIO]),
    proxies: 1,
    ...more,
  });
  opened = await openSession(server.port);
  chair = await connect(opened.facilitatorToken, '192.0.2.1');
  const ann = await join(server.port, opened, 'Ann');
  const mallory = await join(server.port, opened, 'Mallory');
  await connect(ann.token, SCHOOL);
  await connect(mallory.token, SCHOOL);
  await chair.send({ type: 'advancePhase', to: 'briefing' });
  return mallory.token;
}

async function toTheDebrief(): Promise<void> {
  for (const to of ['generalDebate', 'debrief'] as const) {
    await chair.send({ type: 'advancePhase', to });
  }
}

const FILM = `/api/scenarios/${SCENARIO.id}/${SCENARIO.hash}/history.json`;
const film = (address: string, session?: string, token?: string) =>
  call(
    server.port,
    session === undefined ? FILM : `${FILM}?session=${session}`,
    undefined,
    at(address, token),
  );
const brief = (session: string, token: string, address: string) =>
  call(server.port, `/api/sessions/${session}/seats/AAC`, undefined, at(address, token));
const record = (session: string, address: string) =>
  call(server.port, `/api/sessions/${session}/record`, undefined, at(address));

const home = (session: string, token: string, address: string) =>
  call(server.port, `/api/sessions/${session}/export`, undefined, at(address, token));

/** A session of one's own, opened by who sits at the address, and brought to its end at once. */
async function ownCopy(address: string, key?: string) {
  const headers = { ...at(address), ...(key !== undefined && { 'Leader-Key': key }) };
  const body = { scenario: SCENARIO.id, options: { chair: 'facilitator' } };
  const answer = await call(server.port, '/api/sessions', body, headers);
  if (answer.status !== 201) return { refused: await errorOf(answer) };
  const copy: Opened = await answer.json();
  const auth = { session: copy.session, token: copy.facilitatorToken };
  const client = await TestClient.connect(server.port, auth, undefined, at(address));
  clients.push(client);
  for (const to of ['briefing', 'generalDebate', 'debrief'] as const) {
    await client.send({ type: 'advancePhase', to });
  }
  return copy;
}

describe('the film of what really happened', () => {
  it('is closed to the delegates of a class until its debrief, by whatever door', async () => {
    const token = await aClass();
    const { session } = opened;
    expect(await errorOf(await film(SCHOOL))).toBe('403 classUnderWay');
    expect(await errorOf(await film(SCHOOL, session, token))).toBe('403 filmClosed');
    expect(await errorOf(await film(SCHOOL, session))).toBe('401 tokenUnknown');
    await toTheDebrief();
    for (const answer of [film(SCHOOL), film(SCHOOL, session, token), film(HOME, session)]) {
      expect((await answer).status).toBe(200);
    }
  });

  it('is the facilitator’s at any time, and everybody’s as soon as the facilitator opens it', async () => {
    const token = await aClass();
    const { session, facilitatorToken } = opened;
    expect((await film('192.0.2.1', session, facilitatorToken)).status).toBe(200);
    await chair.send({ type: 'changeOptions', options: { film: 'open' } });
    expect((await film(SCHOOL, session, token)).status).toBe(200);
    expect((await film(SCHOOL)).status).toBe(200);
  });

  it('is not had by the right to a session of another scenario, nor by a token of another session', async () => {
    const token = await aClass();
    const copy = await ownCopy(HOME);
    if ('refused' in copy) throw new Error(copy.refused);
    const { session } = opened;
    expect(await errorOf(await film(HOME, session, copy.facilitatorToken))).toBe('403 filmClosed');
    expect(await errorOf(await film(SCHOOL, copy.session, token))).toBe('403 classUnderWay');
  });

  it('is not kept by whatever lies between', async () => {
    await aClass();
    const answer = await film(HOME);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
  });

  it('keeps its words closed in every language', async () => {
    await aClass();
    const path = FILM.replace('.json', '/texts/de.json');
    const answer = await call(server.port, path, undefined, at(SCHOOL));
    expect(await errorOf(answer)).toBe('403 classUnderWay');
    expect((await call(server.port, path, undefined, at(HOME))).status).toBe(200);
  });
});

describe('a copy of one’s own', () => {
  it('gives a delegate no brief, no record and no film of what the class plays', async () => {
    const token = await aClass();
    const copy = await ownCopy(SCHOOL);
    if ('refused' in copy) throw new Error(copy.refused);
    const { session, facilitatorToken } = copy;
    for (const answer of [
      brief(session, facilitatorToken, SCHOOL),
      record(session, SCHOOL),
      film(SCHOOL, session, facilitatorToken),
      home(session, facilitatorToken, SCHOOL),
    ]) {
      expect(await errorOf(await answer)).toBe('403 classUnderWay');
    }
    expect(await errorOf(await brief(opened.session, token, SCHOOL))).toBe('403 notYourSeat');
  });

  it('opened before the class began gives no more', async () => {
    server = await startServer(folder.path, {
      scenarios: libraryInMemory([SCENARIO]),
      proxies: 1,
    });
    const copy = await ownCopy(SCHOOL);
    if ('refused' in copy) throw new Error(copy.refused);
    expect((await record(copy.session, SCHOOL)).status).toBe(200);
    await server.close();
    await aClass();
    const woken = await TestClient.connect(
      server.port,
      { session: copy.session, token: copy.facilitatorToken },
      undefined,
      at(SCHOOL),
    );
    clients.push(woken);
    expect(await errorOf(await record(copy.session, SCHOOL))).toBe('403 classUnderWay');
    await toTheDebrief();
    expect((await record(copy.session, SCHOOL)).status).toBe(200);
  });

  it('is whole for everybody else, and for a class in its own session', async () => {
    await aClass();
    const copy = await ownCopy(HOME);
    if ('refused' in copy) throw new Error(copy.refused);
    expect((await brief(copy.session, copy.facilitatorToken, HOME)).status).toBe(200);
    expect((await home(copy.session, copy.facilitatorToken, HOME)).status).toBe(200);
    const two = await brief(opened.session, opened.facilitatorToken, '192.0.2.1');
    expect(two.status).toBe(200);
  });
});

describe('an installation with a key for those who lead', () => {
  it('opens sessions, alone or for a class, to who shows it and to nobody else', async () => {
    server = await startServer(folder.path, {
      scenarios: libraryInMemory([SCENARIO]),
      leaderKey: KEY,
      proxies: 1,
    });
    expect(await ownCopy(HOME)).toEqual({ refused: '403 leaderKey' });
    expect(await ownCopy(HOME, 'a key from elsewhere')).toEqual({ refused: '403 leaderKey' });
    const alone = { scenario: SCENARIO.id, solo: { name: 'Mallory', seat: 'AAA' } };
    const answer = await call(server.port, '/api/sessions', alone, at(HOME));
    expect(await errorOf(answer)).toBe('403 leaderKey');
    const copy = await ownCopy(HOME, KEY);
    expect(copy).toHaveProperty('facilitatorToken');
    expect(await errorOf(await film(HOME))).toBe('403 filmClosed');
  });

  it('does not let keys be tried all day', async () => {
    server = await startServer(folder.path, {
      scenarios: libraryInMemory([SCENARIO]),
      leaderKey: KEY,
      limits: { sessionsPerAddress: { burst: 3, perSecond: 0.001 } },
      proxies: 1,
    });
    for (let tries = 0; tries < 3; tries += 1) await ownCopy(HOME, `wrong key ${tries}`);
    expect(await ownCopy(HOME, KEY)).toEqual({ refused: '429 tooMany' });
    expect(await ownCopy(SCHOOL, KEY)).toHaveProperty('facilitatorToken');
  });

  it('asks nobody for it who joins a session', async () => {
    server = await startServer(folder.path, {
      scenarios: libraryInMemory([SCENARIO]),
      leaderKey: KEY,
      proxies: 1,
    });
    const copy = await ownCopy(SCHOOL, KEY);
    if ('refused' in copy) throw new Error(copy.refused);
    const body = { code: copy.code, name: 'Ann' };
    const path = `/api/sessions/${copy.session}/people`;
    expect((await call(server.port, path, body, at(HOME))).status).toBe(201);
  });
});
