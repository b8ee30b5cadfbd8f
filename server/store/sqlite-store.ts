import Database from 'better-sqlite3';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { prepareSchema } from './sqlite-schema.ts';
import {
  type Addition,
  CodeTaken,
  type Credential,
  checkFollows,
  type SessionRecord,
  type Store,
} from './store.ts';

/** How long to wait for another process that is writing to the same file, in ms. */
const BUSY_TIMEOUT = 2_000;

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

  constructor(file: string) {
    this.#database = new Database(file, { timeout: BUSY_TIMEOUT });
    this.#database.pragma('journal_mode = WAL');
    this.#database.pragma('synchronous = FULL');
    this.#database.pragma('foreign_keys = ON');
    prepareSchema(this.#database);
    this.#statements = prepareStatements(this.#database);
    this.#createInOneGo = this.#database.transaction((session, first) => {
      this.#create(session, first);
    }).immediate;
    this.#appendInOneGo = this.#database.transaction((additions) => {
      for (const addition of additions) this.#write(addition);
    }).immediate;
  }

  async createSession(session: SessionRecord, first: Omit<Addition, 'session'>): Promise<void> {
    this.#createInOneGo(session, first);
  }

  async append(additions: readonly Addition[]): Promise<void> {
    this.#appendInOneGo(additions);
  }

  async loadFacts(session: string, after: number): Promise<readonly Fact[]> {
    return this.#statements.loadFacts.all(session, after).map(({ fact }) => JSON.parse(fact));
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

  async close(): Promise<void> {
    this.#database.close();
  }

  #create(session: SessionRecord, first: Omit<Addition, 'session'>): void {
    if (this.#statements.findSessionByCode.get(session.code) !== undefined) {
      throw new CodeTaken(session.code);
    }
    this.#statements.insertSession.run(session);
    this.#write({ session: session.id, ...first });
  }

  #write(addition: Addition): void {
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
    lastSeq: database.prepare<[string], { last: number | null }>(
      'SELECT max(seq) AS last FROM facts WHERE session = ?',
    ),
    loadFacts: database.prepare<[string, number], { fact: string }>(
      'SELECT fact FROM facts WHERE session = ? AND seq > ? ORDER BY seq',
    ),
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
