import type { Fact } from '../../shared/procedure/road/facts.ts';

/** What stays the same about a session, beside its log. */
export interface SessionRecord {
  readonly id: string;
  /** Six characters, unique among all sessions of the store. */
  readonly code: string;
  readonly scenario: string;
  /** Content hash of the scenario: a session is played with the very content it began with. */
  readonly hash: string;
  /** ms since 1970. */
  readonly createdAt: number;
}

/** Who a token speaks for. The token itself is never stored, only its SHA-256. */
export type Credential = { readonly tokenHash: string; readonly session: string } & (
  | { readonly role: 'facilitator' }
  | { readonly role: 'person'; readonly person: string }
);

/** Rooms of one conference or class, which their organiser sees beside one another. */
export interface Gathering {
  readonly id: string;
  /** Of the organiser's token, which is never stored itself. */
  readonly tokenHash: string;
  readonly title: string;
  /** ms since 1970. */
  readonly createdAt: number;
}

/** What one session adds to the store: the next facts of its log, and tokens that begin with them. */
export interface Addition {
  readonly session: string;
  readonly facts: readonly Fact[];
  readonly credentials: readonly Credential[];
}

/**
 * Keeps sessions, their logs and their credentials. A method that has answered has written durably;
 * one that rejects has written nothing it knows of. Nothing is ever changed; a session goes as a whole.
 */
export interface Store {
  /** Writes a new session with its first facts. Rejects with `CodeTaken` where the code is in use. */
  createSession(session: SessionRecord, addition: Omit<Addition, 'session'>): Promise<void>;
  /**
   * Writes the additions of several sessions, all or none. Rejects with `LogMoved` where a fact is
   * not the one that follows the last of its log.
   */
  append(additions: readonly Addition[]): Promise<void>;
  /** The number of a session's last fact; 0 for a session that is not there. */
  lastFact(session: string): Promise<number>;
  /**
   * The facts of a session numbered above `after`, in order, and only so many of them where `most` is
   * given; none for a session that is not there.
   */
  loadFacts(session: string, after: number, most?: number): Promise<readonly Fact[]>;
  /** How many sessions are kept. */
  countSessions(): Promise<number>;
  findSession(id: string): Promise<SessionRecord | undefined>;
  findSessionByCode(code: string): Promise<SessionRecord | undefined>;
  findCredential(tokenHash: string): Promise<Credential | undefined>;
  /** Sessions in whose logs nothing was written since a moment, ms since 1970. */
  quietSince(moment: number): Promise<readonly string[]>;

  /** The sessions that were opened as rehearsals. */
  rehearsals(): Promise<readonly string[]>;
  /** Deletes a session, its log and its tokens; nothing where there is no such session. */
  forget(session: string): Promise<void>;
  createGathering(gathering: Gathering): Promise<void>;
  findGathering(id: string): Promise<Gathering | undefined>;
  /** Adds a session, with the token by which its desk is opened from there; nothing where it is there already. */
  addToGathering(id: string, session: string, desk: Credential): Promise<void>;
  /** The sessions of a gathering, in the order in which they were added; those that are deleted are gone from it. */
  sessionsIn(id: string): Promise<readonly string[]>;
  /** Writes something that changes nothing. Rejects where nothing can be written at present. */
  probe(): Promise<void>;
  /** Lets go of everything; the store is not used afterwards. */
  close(): Promise<void>;
}

/** The join code is another session's: try again with a new one. */
export class CodeTaken extends Error {
  override readonly name = 'CodeTaken';
}

/** Somebody else wrote this log, or the writer's picture of it is old: load it again. */
export class LogMoved extends Error {
  override readonly name = 'LogMoved';
}

/**
 * Throws `LogMoved` unless the facts are numbered on from `last`, the number of the log's last fact
 * (0 for an empty log).
 */
export function checkFollows(last: number, { session, facts }: Addition): void {
  facts.forEach(({ seq }, index) => {
    if (seq !== last + index + 1) {
      throw new LogMoved(`Session ${session} stands at ${last}; fact ${seq} does not follow.`);
    }
  });
}
