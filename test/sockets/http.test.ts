import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import { join as joinPath } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, it } from 'vitest';
import { libraryInMemory } from '../../server/scenarios/in-memory.ts';
import { MemoryStore } from '../../server/store/memory-store.ts';
import type { HistoryMove } from '../../shared/scenario/scenario.ts';
import {
  call,
  errorOf,
  join,
  openSession,
  startServer,
  temporaryFolder,
} from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';
import { servedSession } from './support/served.ts';

const served = servedSession();
const { get } = served;

/** What the server answers to these bytes until it closes the connection or has said enough. */
function onTheWire(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(served.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
      if (answer.includes('\r\n\r\n')) socket.destroy();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const withBody = (charset: string, body: string): string =>
  `POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json${charset}\r\n` +
  `Content-Length: ${body.length}\r\n\r\n${body}`;

/** A request as it stands on the wire: nothing is unpacked, nothing tidied. */
function raw(path: string, headers = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; bytes: Buffer }>(
    (resolve, reject) => {
      request({ port: served.port, host: '127.0.0.1', path, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

describe('scenarios', () => {
  it('are listed with what is needed to choose one', async () => {
    const [first] = await (await get('/api/scenarios')).json();
    expect(first).toMatchObject({ id: 'small', hash: 'small-hash', seats: 5 });
    expect(JSON.stringify(first)).not.toContain('Secret');
  });

  it('come compressed, for good, and without anybody’s brief', async () => {
    const answer = await raw('/api/scenarios/small/small-hash.json', { 'Accept-Encoding': 'br' });
    expect(answer.headers['content-encoding']).toBe('br');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const text = brotliDecompressSync(answer.bytes).toString();
    expect(JSON.parse(text)).toMatchObject({ id: 'small', title: 'A small scenario' });
    expect(text).not.toContain('Secret');
    expect(text).not.toContain('residual');
    expect(answer.bytes.length).toBeLessThan(text.length / 2);
  });

  it('are not sent again to who has them', async () => {
    const path = '/api/scenarios/small/small-hash.json';
    const { headers } = await raw(path);
    expect((await raw(path, { 'If-None-Match': headers['etag'] })).status).toBe(304);
  });

  it('of another version are not there', async () => {
    expect(await errorOf(await get('/api/scenarios/small/other.json'))).toBe('404 noSuchScenario');
  });

  it('tell what really happened in a document of its own, which nobody else keeps', async () => {
    const evidence = { date: '2018-11-08', confidence: 'high' as const, sources: [] };
    const history: readonly HistoryMove[] = [
      { move: 'enterPhase', stage: 'committee', phase: 'action', ...evidence },
      { move: 'announce', ballot: 'committee-one', ...evidence },
      { move: 'vote', ballot: 'committee-one', ...evidence },
    ];
    const aside = await temporaryFolder();
    const told = await startServer(aside.path, {
      scenarios: libraryInMemory([{ ...smallScenario(), history }]),
    });
    try {
      const [card] = await (await call(told.port, '/api/scenarios')).json();
      expect(card).toMatchObject({ hasHistory: true });
      const open = await (await call(told.port, '/api/scenarios/small/small-hash.json')).json();
      expect(open).not.toHaveProperty('history');
      const answer = await call(told.port, '/api/scenarios/small/small-hash/history.json');
      expect(answer.headers.get('cache-control')).toBe('private, no-cache');
      const film = await answer.json();
      expect(film.scenes).toHaveLength(3);
      expect(film.facts.map(({ type }: { type: string }) => type)).toContain('resultDeclared');
    } finally {
      await told.close();
      await aside.remove();
    }
  });

  it('without a history say so', async () => {
    const [card] = await (await get('/api/scenarios')).json();
    expect(card).toMatchObject({ hasHistory: false });
    const path = '/api/scenarios/small/small-hash/history.json';
    expect(await errorOf(await get(path))).toBe('404 noHistory');
  });
});

describe('opening a session', () => {
  it('gives a code without letters that look alike, and a token for the facilitator', () => {
    expect(served.opened.code).toMatch(/^[ABCDEFGHJKMNPQRSTUVWXYZ2-9]{6}$/);
    expect(served.opened.facilitatorToken).toMatch(/^[\w-]{43}$/);
  });

  it('alone seats the person and begins with the briefing', async () => {
    const alone = await openSession(served.port, {
      options: {},
      solo: { name: 'Ann', seat: 'AAB' },
    });
    const token = alone.person?.token ?? '';
    const client = await served.connectAs({ session: alone.session, token });
    expect(client.person).toMatchObject({ name: 'Ann', seat: 'AAB' });
    expect(client.room).toMatchObject({ phase: 'briefing', options: { pace: 'clock' } });
  });

  it.each([
    ['a scenario that is not there', { scenario: 'other' }, '404 noSuchScenario'],
    ['a run of show that is not there', { options: { runOfShow: 'x' } }, '400 noSuchRunOfShow'],
    [
      'a calendar that does not fit',
      {
        options: {
          calendar: [{ kind: 'writing', phase: 'generalDebate', stage: 0, due: 1_800_000_000_000 }],
        },
      },
      '400 calendarUnfit',
    ],
    ['an option that is not one', { options: { winner: 'me' } }, '400 malformed'],
    ['a seat that is not there', { solo: { name: 'Ann', seat: 'ZZZ' } }, '404 noSuchSeat'],
    ['no name', { solo: { name: '  ', seat: 'AAA' } }, '400 malformed'],
  ])('with %s is refused', async (_what, more, error) => {
    const answer = await call(served.port, '/api/sessions', { scenario: 'small', ...more });
    expect(await errorOf(answer)).toBe(error);
  });

  it('too often from one address is refused', async () => {
    const limits = { sessionsPerAddress: { burst: 1, perSecond: 0 } };
    await served.restart({ limits });
    await openSession(served.port);
    const answer = await call(served.port, '/api/sessions', { scenario: 'small' });
    expect(await errorOf(answer)).toBe('429 tooMany');
  });

  it('with something that is no JSON, or far too much of it, is refused', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const address = `http://127.0.0.1:${served.port}/api/sessions`;
    const broken = await fetch(address, { method: 'POST', headers, body: '{"scenario":' });
    expect(await errorOf(broken)).toBe('400 malformed');
    // A session may be opened with a roster of four hundred people, and nothing else is as long.
    const asLong = { title: 'x'.repeat(50_000) };
    const tooLong = { title: 'x'.repeat(70_000) };
    const answers = await Promise.all([
      call(served.port, '/api/sessions', asLong),
      call(served.port, '/api/sessions', tooLong),
      call(served.port, '/api/gatherings', asLong),
    ]);
    expect(await Promise.all(answers.map(errorOf))).toEqual([
      '400 malformed',
      '413 tooLarge',
      '413 tooLarge',
    ]);
  });
});

describe('joining', () => {
  it('finds the session by its code as people type it', async () => {
    const { code, session } = served.opened;
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toLowerCase();
    const found = await (await get(`/api/sessions/by-code/${typed}`)).json();
    expect(found).toEqual({
      session,
      title: 'A small scenario',
      scenario: 'small',
      hash: 'small-hash',
      phase: 'lobby',
    });
  });

  it.each(['AAAAAA', 'A', 'K0O-1IL', '%00'])('tells that there is no code %s', async (code) => {
    expect(await errorOf(await get(`/api/sessions/by-code/${code}`))).toBe('404 noSuchCode');
  });

  it('lets nobody try codes all day', async () => {
    const limits = { missesPerAddress: { burst: 3, perSecond: 0 } };
    await served.restart({ limits });
    for (let tries = 0; tries < 3; tries += 1) await get('/api/sessions/by-code/AAAAAA');
    expect(await errorOf(await get('/api/sessions/by-code/AAAAAB'))).toBe('429 tooMany');
  });

  it('needs the code of this very session', async () => {
    const body = { code: 'AAAAAA', name: 'Ann' };
    const answer = await call(served.port, `/api/sessions/${served.opened.session}/people`, body);
    expect(await errorOf(answer)).toBe('403 wrongCode');
  });

  it('works for all who come at once', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `Person ${index}`);
    const joined = await Promise.all(names.map((name) => join(served.port, served.opened, name)));
    expect(new Set(joined.map(({ token }) => token)).size).toBe(40);
    const chair = await served.connect(served.opened.facilitatorToken);
    await chair.until(() => chair.room?.people === 40);
  });
});

describe('a seat’s brief', () => {
  const path = (seat: string) => `/api/sessions/${served.opened.session}/seats/${seat}`;

  it('is for who sits there and for the facilitator, and for nobody else', async () => {
    const { token } = await join(served.port, served.opened, 'Ann');
    const client = await served.connect(token);
    await client.send({ type: 'takeSeat', seat: 'AAB' });
    const brief = await (await get(path('AAB'), token)).text();
    expect(brief).toContain('Secret wants of AAB');
    expect(brief).not.toContain('Secret wants of AAA');
    expect(await errorOf(await get(path('AAA'), token))).toBe('403 notYourSeat');
    expect((await get(path('AAA'), served.opened.facilitatorToken)).status).toBe(200);
  });

  it('is not for who shows no token, a wrong one, or one of another session', async () => {
    const other = await openSession(served.port);
    expect(await errorOf(await get(path('AAA')))).toBe('401 tokenUnknown');
    expect(await errorOf(await get(path('AAA'), 'x'.repeat(43)))).toBe('401 tokenUnknown');
    expect(await errorOf(await get(path('AAA'), other.facilitatorToken))).toBe('403 notYourSeat');
    expect(await errorOf(await get(path('ZZZ'), served.opened.facilitatorToken))).toBe(
      '404 noSuchSeat',
    );
  });
});

describe('the record', () => {
  it('stays closed until the debrief, and then shows everything', async () => {
    const path = `/api/sessions/${served.opened.session}/record`;
    expect(await errorOf(await get(path))).toBe('403 notYet');
    const chair = await served.connect(served.opened.facilitatorToken);
    for (const to of ['briefing', 'generalDebate', 'debrief'] as const) {
      await chair.send({ type: 'advancePhase', to });
    }
    const record = await (await get(path)).text();
    expect(record).toContain('Secret wants of AAA');
    expect(JSON.parse(record).record).toHaveLength(4);
    expect(JSON.parse(record).debrief).toEqual(smallScenario().debrief);
  });

  it('and what it shows are no part of what anybody may read', async () => {
    const open = await (await get('/api/scenarios/small/small-hash.json')).json();
    expect(Object.keys(open)).toContain('drafts');
    expect(Object.keys(open)).not.toContain('debrief');
    expect(Object.keys(open)).not.toContain('record');
  });
});

describe('a session that sleeps', () => {
  beforeEach(() => served.restart());

  const awake = async (): Promise<unknown> => (await (await get('/healthz')).json()).sessions;

  it('is told of to anybody, and sleeps on', async () => {
    const { session, code } = served.opened;
    expect(await (await get(`/api/sessions/${session}`)).json()).toEqual({
      session,
      code,
      scenario: 'small',
      hash: 'small-hash',
    });
    expect(await awake()).toBe(0);
  });

  it('wakes for the record only where somebody is in it', async () => {
    const path = `/api/sessions/${served.opened.session}/record`;
    const other = await openSession(served.port);
    expect(await errorOf(await get(path))).toBe('401 tokenUnknown');
    expect(await errorOf(await get(path, other.facilitatorToken))).toBe('403 notYourSession');
    expect(await awake()).toBe(1);
    expect(await errorOf(await get(path, served.opened.facilitatorToken))).toBe('403 notYet');
    expect(await awake()).toBe(2);
  });
});

describe('pages and files', () => {
  const build = async () => {
    const assets = joinPath(served.folder, 'client', 'assets');
    await mkdir(assets, { recursive: true });
    await writeFile(joinPath(served.folder, 'client', 'index.html'), '<title>Here</title>');
    await writeFile(joinPath(assets, 'main-abc123.js'), `export const x = "${'x'.repeat(5_000)}";`);
    await writeFile(joinPath(served.folder, 'secret.txt'), 'outside');
  };

  it('say how to build them while they are not there', async () => {
    const answer = await get('/');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
  });

  it.each(['/', '/join/K7M4QX', '/s/abc', '/f/abc', '/p/K7M4QX'])(
    'the address %s is the one page, asked for anew each time',
    async (path) => {
      await build();
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(await answer.text()).toContain('Here');
    },
  );

  it('files named after their content are kept for good, and come compressed', async () => {
    await build();
    const answer = await raw('/assets/main-abc123.js', { 'Accept-Encoding': 'gzip' });
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.headers['content-type']).toContain('javascript');
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.bytes.length).toBeLessThan(500);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/.env',
    '/x.js',
  ])('the address %s leads nowhere', async (path) => {
    await build();
    const { status, bytes } = await raw(path);
    expect(status).toBe(404);
    expect(bytes.toString()).not.toContain('outside');
  });

  it('forbid all scripts but the project’s own, and do not insist on HTTPS', async () => {
    const { headers } = await get('/api/scenarios');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['Content-Type', 'application/json; charset=klingon'],
    ['Content-Encoding', 'klingon'],
  ])('a request whose %s is %s is told that it is not read here', async (name, value) => {
    const answer = await call(served.port, '/api/sessions', {}, { [name]: value });
    expect(await errorOf(answer)).toBe('415 unsupported');
  });

  it.each([
    ['that is none', 400, 'NONSENSE\r\n\r\n'],
    ['with a head too large', 431, `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`],
    ['with a body that is none', 400, withBody('', '{')],
    ['in an unknown charset', 415, withBody('; charset=klingon', '{}')],
    [
      'by an unknown transport',
      400,
      'GET /socket.io/?EIO=4&transport=x HTTP/1.1\r\nHost: x\r\n\r\n',
    ],
  ])('forbid as much where they refuse a request %s (%i)', async (_what, status, bytes) => {
    const answer = await onTheWire(bytes);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toMatch(/^content-security-policy: default-src '/im);
    expect(answer).toMatch(/^x-content-type-options: nosniff/im);
  });

  it('nothing under /api is a page', async () => {
    await build();
    expect(await errorOf(await get('/api/nothing'))).toBe('404 noSuchAddress');
  });
});

it('says that it is well', async () => {
  expect(await (await get('/healthz')).json()).toMatchObject({ ok: true, sessions: 1 });
});

describe('the addresses of the server', () => {
  it('are told to this machine, none where only this machine can reach it', async () => {
    expect(await (await get('/api/addresses')).json()).toEqual({ addresses: [] });
    const open = await startServer(served.folder, { host: '0.0.0.0', store: new MemoryStore() });
    const answer = await (await call(open.port, '/api/addresses')).json();
    for (const address of answer.addresses) expect(address).toMatch(`:${open.port}`);
    expect(JSON.stringify(answer)).not.toContain('localhost');
    await open.close();
  });
});
