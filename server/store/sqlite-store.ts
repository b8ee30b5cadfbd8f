import { existsSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import Database from 'better-sqlite3';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { prepareSchema } from './sqlite-schema.ts';
import {
  type Addition,
  CodeTaken,
  type Credential,
  checkFollows,
  type Gathering,
  type SessionRecord,
  type Store,
} from './store.ts';

/** How long to wait at the start for another process that is writing to the same file, in ms. */
const PATIENCE_AT_START = 2_000;
/**
 * How long a write waits for another process (a backup, a virus scanner), in ms: at a stretch, for
 * this stops everything else, and between two tries, and until it fails.
 */
const BUSY = { atAStretch: 10, between: 40, until: 10_000 };
/**
 * After so long without a write, in ms, what stands in the write-ahead log goes into the file itself:
 * a file that is copied by hand has then everything.
 */
const QUIET = 5_000;

/** Where a probe of so many bytes finds room, the longest move does. */
const MUCH_AS_A_MOVE = 16_384;

interface CredentialRow {
  readonly token_hash: string;
  readonly session: string;
  readonly role: 'facilitator' | 'person';
  readonly person: string | null;
}

/**
 * A store in one SQLite file: write-ahead log, every transaction synced to the disk before it counts
 * as written. Throws where the file cannot be opened or is of a later version.
 */
export class SqliteStore implements Store {
  readonly #database: Database.Database;
  readonly #statements: ReturnType<typeof prepareStatements>;
  readonly #createInOneGo: (session: SessionRecord, first: Omit<Addition, 'session'>) => void;
  readonly #appendInOneGo: (additions: readonly Addition[]) => void;
  readonly #forgetInOneGo: (session: string) => void;
  readonly #gatherInOneGo: (id: string, session: string, desk: Credential) => void;
  readonly #quiet: NodeJS.Timeout;

  /** `quietAfter` is in ms. */
  constructor(file: string, { quietAfter = QUIET }: { readonly quietAfter?: number } = {}) {
    this.#database = new Database(file, { timeout: PATIENCE_AT_START });
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    this.#database.pragma('foreign_keys = ON');
    // What is deleted is overwritten, and not merely no longer found.
    this.#database.pragma('secure_delete = ON');
    prepareSchema(this.#database);
    this.#statements = prepareStatements(this.#database);
    this.#createInOneGo = this.#database.transaction((session, first) => {
      this.#create(session, first);
    }).immediate;
    this.#appendInOneGo = this.#database.transaction((additions) => {
      for (const addition of additions) this.#add(addition);
    }).immediate;
    this.#forgetInOneGo = this.#database.transaction((session) => {
      this.#statements.deleteFacts.run(session);
      this.#statements.deleteCredentials.run(session);
      this.#statements.deleteSession.run(session);
    }).immediate;
    this.#gatherInOneGo = this.#database.transaction((id, session, desk) => {
      const { changes } = this.#statements.insertGathered.run(id, session);
      if (changes > 0) this.#add({ session, facts: [], credentials: [desk] });
    }).immediate;
    this.#database.pragma(`busy_timeout = ${BUSY.atAStretch}`);
    this.#quiet = setTimeout(() => this.#checkpoint(), quietAfter).unref();
  }

  async createSession(session: SessionRecord, first: Omit<Addition, 'session'>): Promise<void> {
    await this.#write(() => this.#createInOneGo(session, first));
  }

  async append(additions: readonly Addition[]): Promise<void> {
    await this.#write(() => this.#appendInOneGo(additions));
  }

  async lastFact(session: string): Promise<number> {
    return this.#statements.lastSeq.get(session)?.last ?? 0;
  }

  async loadFacts(session: string, after: number, most = -1): Promise<readonly Fact[]> {
    return this.#statements.loadFacts.all(session, after, most).map(({ fact }) => JSON.parse(fact));
  }

  async countSessions(): Promise<number> {
    return this.#statements.countSessions.get()?.count ?? 0;
  }

  async findSession(id: string): Promise<SessionRecord | undefined> {
    return this.#statements.findSession.get(id);
  }

  async findSessionByCode(code: string): Promise<SessionRecord | undefined> {
    return this.#statements.findSessionByCode.get(code);
  }

  async findCredential(tokenHash: string): Promise<Credential | undefined> {
    const row = this.#statements.findCredential.get(tokenHash);
    if (row === undefined) return undefined;
    const { session, person } = row;
    return person === null
      ? { tokenHash, session, role: 'facilitator' }
      : { tokenHash, session, role: 'person', person };
  }

  async createGathering(gathering: Gathering): Promise<void> {
    await this.#write(() => this.#statements.insertGathering.run(gathering));
  }

  async findGathering(id: string): Promise<Gathering | undefined> {
    return this.#statements.findGathering.get(id);
  }

  async addToGathering(id: string, session: string, desk: Credential): Promise<void> {
    await this.#write(() => this.#gatherInOneGo(id, session, desk));
  }

  async sessionsIn(id: string): Promise<readonly string[]> {
    return this.#statements.sessionsIn.all(id).map(({ session }) => session);
  }

  async quietSince(moment: number): Promise<readonly string[]> {
    return this.#statements.quietSince.all(moment, moment).map(({ id }) => id);
  }

  async rehearsals(): Promise<readonly string[]> {
    return this.#statements.rehearsals.all().map(({ id }) => id);
  }

  async forget(session: string): Promise<void> {
    await this.#write(() => this.#forgetInOneGo(session));
    this.#checkpoint();
  }

  async probe(): Promise<void> {
    // A file that was deleted can still be written to, and nobody will ever read it.
    if (!existsSync(this.#database.name)) throw new Error(`${this.#database.name} is gone.`);
    this.#statements.probe.run(MUCH_AS_A_MOVE);
  }

  async close(): Promise<void> {
    clearTimeout(this.#quiet);
    this.#database.close();
  }

  /** Writes as soon as nobody else does, and meanwhile lets the event loop go on. */
  async #write(write: () => void): Promise<void> {
    const until = performance.now() + BUSY.until;
    for (;;) {
      try {
        write();
        this.#quiet.refresh();
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > until) throw error;
      }
      await delay(BUSY.between);
    }
  }

  #checkpoint(): void {
    try {
      this.#database.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // Nothing is lost: it stays in the write-ahead log until the next quiet moment.
    }
  }

  #create(session: SessionRecord, first: Omit<Addition, 'session'>): void {
    if (this.#statements.findSessionByCode.get(session.code) !== undefined) {
      throw new CodeTaken(session.code);
    }
    this.#statements.insertSession.run(session);
    this.#add({ session: session.id, ...first });
  }

  #add(addition: Addition): void {
    const { session, facts, credentials } = addition;
    if (facts.length > 0) {
      checkFollows(this.#statements.lastSeq.get(session)?.last ?? 0, addition);
    }
    for (const fact of facts) {
      this.#statements.insertFact.run(session, fact.seq, JSON.stringify(fact));
    }
    for (const credential of credentials) {
      this.#statements.insertCredential.run(
        credential.tokenHash,
        session,
        credential.role,
        credential.role === 'person' ? credential.person : null,
      );
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');

function prepareStatements(database: Database.Database) {
  const sessionColumns = 'id, code, scenario, hash, created_at AS createdAt';
  return {
    insertSession: database.prepare<[SessionRecord]>(
      `INSERT INTO sessions (id, code, scenario, hash, created_at)
       VALUES (@id, @code, @scenario, @hash, @createdAt)`,
    ),
    insertFact: database.prepare<[string, number, string]>(
      'INSERT INTO facts (session, seq, fact) VALUES (?, ?, ?)',
    ),
    insertCredential: database.prepare<[string, string, string, string | null]>(
      'INSERT INTO credentials (token_hash, session, role, person) VALUES (?, ?, ?, ?)',
    ),
    insertGathering: database.prepare<[Gathering]>(
      'INSERT INTO gatherings VALUES (@id, @tokenHash, @title, @createdAt)',
    ),
    findGathering: database.prepare<[string], Gathering>(
      `SELECT id, token_hash AS tokenHash, title, created_at AS createdAt
       FROM gatherings WHERE id = ?`,
    ),
    insertGathered: database.prepare<[string, string]>(
      'INSERT OR IGNORE INTO gathered (gathering, session) VALUES (?, ?)',
    ),
    sessionsIn: database.prepare<[string], { session: string }>(
      'SELECT session FROM gathered WHERE gathering = ? ORDER BY place',
    ),
    countSessions: database.prepare<[], { count: number }>(
      'SELECT count(*) AS count FROM sessions',
    ),
    probe: database.prepare<[number]>('INSERT OR REPLACE INTO probe VALUES (1, zeroblob(?))'),
    lastSeq: database.prepare<[string], { last: number | null }>(
      'SELECT max(seq) AS last FROM facts WHERE session = ?',
    ),
    loadFacts: database.prepare<[string, number, number], { fact: string }>(
      'SELECT fact FROM facts WHERE session = ? AND seq > ? ORDER BY seq LIMIT ?',
    ),
    quietSince: database.prepare<[number, number], { id: string }>(
      `SELECT id FROM sessions WHERE created_at < ? AND (
         SELECT json_extract(fact, '$.at') FROM facts WHERE session = id ORDER BY seq DESC LIMIT 1
       ) < ?`,
    ),
    rehearsals: database.prepare<[], { id: string }>(
      `SELECT session AS id FROM facts
       WHERE seq = 1 AND json_extract(fact, '$.options.rehearsal') IS NOT NULL`,
    ),
    deleteFacts: database.prepare<[string]>('DELETE FROM facts WHERE session = ?'),
    deleteCredentials: database.prepare<[string]>('DELETE FROM credentials WHERE session = ?'),
    deleteSession: database.prepare<[string]>('DELETE FROM sessions WHERE id = ?'),
    findSession: database.prepare<[string], SessionRecord>(
      `SELECT ${sessionColumns} FROM sessions WHERE id = ?`,
    ),
    findSessionByCode: database.prepare<[string], SessionRecord>(
      `SELECT ${sessionColumns} FROM sessions WHERE code = ?`,
    ),
    findCredential: database.prepare<[string], CredentialRow>(
      'SELECT token_hash, session, role, person FROM credentials WHERE token_hash = ?',
    ),
  };
}
