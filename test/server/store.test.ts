import { copyFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../../server/store/memory-store.ts';
import { SqliteStore } from '../../server/store/sqlite-store.ts';
import { CodeTaken, LogMoved, type SessionRecord, type Store } from '../../server/store/store.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { openingFact } from '../../shared/procedure/session/opening.ts';
import { publicContent } from '../../shared/views/content.ts';
import { sessionsFile, temporaryFolder } from '../fixtures/live-server.ts';
import { smallScenario } from '../fixtures/scenario.ts';

const session = (id: string, code: string): SessionRecord => ({
  id,
  code,
  scenario: 'small',
  hash: 'hash',
  createdAt: 1_000,
});

const note = (seq: number, text = `note ${seq}`): Fact => ({
  type: 'noteBroadcast',
  text,
  seq,
  at: 1_000 + seq,
  by: { kind: 'facilitator' },
  commandId: `command-${seq}`,
});

const only = (...facts: Fact[]) => ({ facts, credentials: [] });

interface Kind {
  readonly name: string;
  readonly open: (folder: string) => Store;
}

const kinds: readonly Kind[] = [
  { name: 'memory', open: () => new MemoryStore() },
  { name: 'SQLite', open: (folder) => new SqliteStore(sessionsFile(folder)) },
];

it('nothing that was said is left in the files of a store once its session is deleted', async () => {
  const folder = await temporaryFolder();
  const store = new SqliteStore(sessionsFile(folder.path));
  const secret = 'a word between two delegations';
  const inFiles = () =>
    readdirSync(folder.path).some((name) => readFileSync(join(folder.path, name)).includes(secret));
  await store.createSession(session('one', 'K7M4QX'), only(note(1, secret)));
  expect(inFiles()).toBe(true);
  await store.forget('one');
  expect(inFiles()).toBe(false);
  await store.close();
  await folder.remove();
});

describe.each(kinds)('a store in $name', ({ open }) => {
  let store: Store;
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;

  beforeEach(async () => {
    folder = await temporaryFolder();
    store = open(folder.path);
  });
  afterEach(async () => {
    await store.close();
    await folder.remove();
  });

  it('finds a session by its id and by its code', async () => {
    await store.createSession(session('one', 'K7M4QX'), only(note(1)));
    expect(await store.findSession('one')).toEqual(session('one', 'K7M4QX'));
    expect(await store.findSessionByCode('K7M4QX')).toEqual(session('one', 'K7M4QX'));
    expect(await store.findSession('two')).toBeUndefined();
    expect(await store.findSessionByCode('AAAAAA')).toBeUndefined();
  });

  it('refuses a join code that another session has, and keeps nothing of the new one', async () => {
    await store.createSession(session('one', 'K7M4QX'), only(note(1)));
    await expect(
      store.createSession(session('two', 'K7M4QX'), only(note(1))),
    ).rejects.toBeInstanceOf(CodeTaken);
    expect(await store.findSession('two')).toBeUndefined();
    expect(await store.loadFacts('two', 0)).toEqual([]);
  });

  it('deletes one session whole, and lets go of its code', async () => {
    const token = { tokenHash: 'hash-1', session: 'one', role: 'facilitator' } as const;
    await store.createSession(session('one', 'K7M4QX'), { facts: [note(1)], credentials: [token] });
    await store.createSession(session('two', 'K7M4QY'), only(note(1)));
    await store.forget('one');
    expect(await store.findSession('one')).toBeUndefined();
    expect(await store.findSessionByCode('K7M4QX')).toBeUndefined();
    expect(await store.loadFacts('one', 0)).toEqual([]);
    expect(await store.findCredential('hash-1')).toBeUndefined();
    expect(await store.loadFacts('two', 0)).toEqual([note(1)]);
    await store.forget('one');
    await store.createSession(session('three', 'K7M4QX'), only(note(1)));
  });

  it('knows in which sessions nothing was written since a moment', async () => {
    await store.createSession(session('one', 'K7M4QX'), only(note(1)));
    await store.createSession(session('two', 'K7M4QY'), only(note(1)));
    await store.append([{ session: 'two', ...only(note(2)) }]);
    expect(await store.quietSince(1_001)).toEqual([]);
    expect(await store.quietSince(1_002)).toEqual(['one']);
    expect(await store.quietSince(1_003)).toEqual(['one', 'two']);
  });

  it('knows which sessions were opened as rehearsals', async () => {
    const opening = (rehearsal: object): Fact => ({
      ...openingFact(publicContent(smallScenario()), {
        seed: 1,
        title: '',
        solo: false,
        ...rehearsal,
      }),
      seq: 1,
      at: 1_001,
      by: { kind: 'facilitator' },
      commandId: 'opening',
    });
    await store.createSession(session('one', 'K7M4QX'), only(opening({})));
    await store.createSession(session('two', 'K7M4QY'), only(opening({ rehearsal: true })));
    expect(await store.rehearsals()).toEqual(['two']);
    await store.forget('two');
    expect(await store.rehearsals()).toEqual([]);
  });

  it('gives a log back as it was written, in order, from any number on', async () => {
    await store.createSession(session('one', 'K7M4QX'), only(note(1)));
    await store.append([{ session: 'one', ...only(note(2, 'ü „quoted“ \n'), note(3)) }]);
    expect(await store.loadFacts('one', 0)).toEqual([note(1), note(2, 'ü „quoted“ \n'), note(3)]);
    expect(await store.loadFacts('one', 2)).toEqual([note(3)]);
    expect(await store.loadFacts('one', 3)).toEqual([]);
  });

  it('gives a long log back page by page', async () => {
    await store.createSession(session('one', 'K7M4QX'), only(note(1)));
    await store.append([{ session: 'one', ...only(note(2), note(3)) }]);
    expect(await store.lastFact('one')).toBe(3);
    expect(await store.lastFact('two')).toBe(0);
    expect(await store.loadFacts('one', 0, 2)).toEqual([note(1), note(2)]);
    expect(await store.loadFacts('one', 2, 2)).toEqual([note(3)]);
  });

  it('writes nothing that anybody reads when it is asked whether it can', async () => {
    await store.createSession(session('one', 'K7M4QX'), only(note(1)));
    await store.probe();
    expect(await store.loadFacts('one', 0)).toEqual([note(1)]);
  });

  it('keeps the logs of two sessions apart', async () => {
    await store.createSession(session('one', 'AAAAAA'), only(note(1)));
    await store.createSession(session('two', 'BBBBBB'), only(note(1, 'other')));
    await store.append([
      { session: 'one', ...only(note(2)) },
      { session: 'two', ...only(note(2, 'other still')) },
    ]);
    expect(await store.loadFacts('two', 0)).toEqual([note(1, 'other'), note(2, 'other still')]);
  });

  it.each([
    ['a number that is taken', 2],
    ['a number that leaves a gap', 4],
  ])('refuses a fact with %s', async (_what, seq) => {
    await store.createSession(session('one', 'AAAAAA'), only(note(1), note(2)));
    await expect(store.append([{ session: 'one', ...only(note(seq)) }])).rejects.toBeInstanceOf(
      LogMoved,
    );
    expect(await store.loadFacts('one', 0)).toEqual([note(1), note(2)]);
  });

  it('writes the additions of several sessions all or none', async () => {
    await store.createSession(session('one', 'AAAAAA'), only(note(1)));
    await store.createSession(session('two', 'BBBBBB'), only(note(1)));
    const credential = { tokenHash: 'h', session: 'one', role: 'facilitator' } as const;
    await expect(
      store.append([
        { session: 'one', facts: [note(2)], credentials: [credential] },
        { session: 'two', ...only(note(7)) },
      ]),
    ).rejects.toBeInstanceOf(LogMoved);
    expect(await store.loadFacts('one', 1)).toEqual([]);
    expect(await store.findCredential('h')).toBeUndefined();
  });

  it('refuses facts of a session that does not exist', async () => {
    await expect(store.append([{ session: 'nowhere', ...only(note(1)) }])).rejects.toThrow();
  });

  it('finds who a token speaks for by its hash', async () => {
    const facilitator = { tokenHash: 'f', session: 'one', role: 'facilitator' } as const;
    const person = { tokenHash: 'p', session: 'one', role: 'person', person: 'ann' } as const;
    await store.createSession(session('one', 'AAAAAA'), {
      facts: [note(1)],
      credentials: [facilitator],
    });
    await store.append([{ session: 'one', facts: [note(2)], credentials: [person] }]);
    expect(await store.findCredential('f')).toEqual(facilitator);
    expect(await store.findCredential('p')).toEqual(person);
    expect(await store.findCredential('x')).toBeUndefined();
  });
});

describe('a store in SQLite', () => {
  it('finds everything again when the file is opened anew', async () => {
    const folder = await temporaryFolder();
    const before = new SqliteStore(sessionsFile(folder.path));
    await before.createSession(session('one', 'AAAAAA'), only(note(1)));
    await before.close();
    const after = new SqliteStore(sessionsFile(folder.path));
    expect(await after.loadFacts('one', 0)).toEqual([note(1)]);
    await after.close();
    await folder.remove();
  });

  it('does not open a file that a later version has written', async () => {
    const folder = await temporaryFolder();
    const database = new Database(sessionsFile(folder.path));
    database.pragma('user_version = 99');
    database.close();
    expect(() => new SqliteStore(sessionsFile(folder.path))).toThrow(/later version/);
    await folder.remove();
  });

  it('lets only one of two writers have a number, and tells the other that the log has moved', async () => {
    const folder = await temporaryFolder();
    const one = new SqliteStore(sessionsFile(folder.path));
    const other = new SqliteStore(sessionsFile(folder.path));
    await one.createSession(session('one', 'AAAAAA'), only(note(1)));
    await one.append([{ session: 'one', ...only(note(2, 'first')) }]);
    await expect(
      other.append([{ session: 'one', ...only(note(2, 'second')) }]),
    ).rejects.toBeInstanceOf(LogMoved);
    expect(await other.loadFacts('one', 1)).toEqual([note(2, 'first')]);
    await one.close();
    await other.close();
    await folder.remove();
  });

  it('puts everything into the file itself when nobody has written for a while', async () => {
    const folder = await temporaryFolder();
    const file = sessionsFile(folder.path);
    const store = new SqliteStore(file, { quietAfter: 50 });
    await store.createSession(session('one', 'AAAAAA'), only(note(1)));
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    await expect.poll(() => statSync(`${file}-wal`).size).toBe(0);
    await store.append([{ session: 'one', ...only(note(2)) }]);
    await expect.poll(() => statSync(`${file}-wal`).size).toBe(0);
    copyFileSync(file, `${file}.copy`);
    await store.close();
    const copy = new SqliteStore(`${file}.copy`);
    expect(await copy.loadFacts('one', 0)).toEqual([note(1), note(2)]);
    await copy.close();
    await folder.remove();
  });

  it('waits for another process that writes to the file, and lets everything else go on', async () => {
    const folder = await temporaryFolder();
    const store = new SqliteStore(sessionsFile(folder.path));
    await store.createSession(session('one', 'AAAAAA'), only(note(1)));
    const other = new Database(sessionsFile(folder.path));
    other.exec('BEGIN IMMEDIATE');
    let isWritten = false;
    let last = performance.now();
    let longest = 0;
    const write = store.append([{ session: 'one', ...only(note(2)) }]).then(() => {
      isWritten = true;
    });
    for (const until = last + 200; last < until; last = performance.now()) {
      await new Promise((resolve) => setTimeout(resolve));
      longest = Math.max(longest, performance.now() - last);
    }
    expect(isWritten).toBe(false);
    expect(longest).toBeLessThan(1_000);
    other.exec('COMMIT');
    other.close();
    await write;
    expect(await store.loadFacts('one', 1)).toEqual([note(2)]);
    await store.close();
    await folder.remove();
  });

  it('says that it cannot write where its file is gone', async () => {
    const folder = await temporaryFolder();
    const store = new SqliteStore(sessionsFile(folder.path));
    await store.probe();
    await folder.remove();
    await expect(store.probe()).rejects.toThrow(/is gone/);
    await store.close();
  });
});
