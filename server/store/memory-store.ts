import type { Fact } from '../../shared/procedure/road/facts.ts';
import {
  type Addition,
  CodeTaken,
  type Credential,
  checkFollows,
  type Gathering,
  type SessionRecord,
  type Store,
} from './store.ts';

/** A store that forgets everything with the process: for tests and measurements. */
export class MemoryStore implements Store {
  readonly #sessions = new Map<string, SessionRecord>();
  readonly #byCode = new Map<string, SessionRecord>();
  readonly #logs = new Map<string, Fact[]>();
  readonly #gatherings = new Map<string, { gathering: Gathering; sessions: Set<string> }>();
  readonly #credentials = new Map<string, Credential>();

  async createSession(session: SessionRecord, first: Omit<Addition, 'session'>): Promise<void> {
    if (this.#byCode.has(session.code)) throw new CodeTaken(session.code);
    if (this.#sessions.has(session.id)) throw new Error(`Session ${session.id} exists already.`);
    checkFollows(0, { session: session.id, ...first });
    this.#sessions.set(session.id, session);
    this.#byCode.set(session.code, session);
    this.#logs.set(session.id, []);
    this.#write({ session: session.id, ...first });
  }

  async append(additions: readonly Addition[]): Promise<void> {
    for (const addition of additions) {
      checkFollows(this.#log(addition.session).at(-1)?.seq ?? 0, addition);
    }
    for (const addition of additions) this.#write(addition);
  }

  async lastFact(session: string): Promise<number> {
    return this.#logs.get(session)?.at(-1)?.seq ?? 0;
  }

  async loadFacts(session: string, after: number, most?: number): Promise<readonly Fact[]> {
    // Facts are numbered from 1 on, without a gap.
    return (this.#logs.get(session) ?? []).slice(after, most && after + most);
  }

  async countSessions(): Promise<number> {
    return this.#sessions.size;
  }

  async findSession(id: string): Promise<SessionRecord | undefined> {
    return this.#sessions.get(id);
  }

  async findSessionByCode(code: string): Promise<SessionRecord | undefined> {
    return this.#byCode.get(code);
  }

  async findCredential(tokenHash: string): Promise<Credential | undefined> {
    return this.#credentials.get(tokenHash);
  }

  async createGathering(gathering: Gathering): Promise<void> {
    this.#gatherings.set(gathering.id, { gathering, sessions: new Set() });
  }

  async findGathering(id: string): Promise<Gathering | undefined> {
    return this.#gatherings.get(id)?.gathering;
  }

  async addToGathering(id: string, session: string, desk: Credential): Promise<void> {
    this.#gatherings.get(id)?.sessions.add(session);
    this.#credentials.set(desk.tokenHash, desk);
  }

  async sessionsIn(id: string): Promise<readonly string[]> {
    return [...(this.#gatherings.get(id)?.sessions ?? [])];
  }

  async quietSince(moment: number): Promise<readonly string[]> {
    return [...this.#logs]
      .filter(([, facts]) => (facts.at(-1)?.at ?? 0) < moment)
      .map(([session]) => session);
  }

  async rehearsals(): Promise<readonly string[]> {
    return [...this.#logs]
      .filter(
        ([, [opened]]) =>
          opened?.type === 'sessionOpened' && opened.options.rehearsal !== undefined,
      )
      .map(([session]) => session);
  }

  async forget(session: string): Promise<void> {
    const record = this.#sessions.get(session);
    if (record === undefined) return;
    this.#sessions.delete(session);
    this.#byCode.delete(record.code);
    this.#logs.delete(session);
    for (const { sessions } of this.#gatherings.values()) sessions.delete(session);
    for (const [hash, credential] of this.#credentials) {
      if (credential.session === session) this.#credentials.delete(hash);
    }
  }

  async probe(): Promise<void> {}

  async close(): Promise<void> {
    this.#sessions.clear();
    this.#byCode.clear();
    this.#logs.clear();
    this.#credentials.clear();
  }

  #log(session: string): Fact[] {
    const log = this.#logs.get(session);
    if (log === undefined) throw new Error(`There is no session ${session}.`);
    return log;
  }

  #write({ session, facts, credentials }: Addition): void {
    this.#log(session).push(...facts);
    for (const credential of credentials) this.#credentials.set(credential.tokenHash, credential);
  }
}
