import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import { momentOf } from '../../shared/procedure/kernel/calendar.ts';
import { own } from '../../shared/procedure/kernel/own.ts';
import type { SessionOptions } from '../../shared/procedure/kernel/session-options.ts';
import type { PersonId, RemovedPerson, SessionState } from '../../shared/procedure/kernel/state.ts';
import type { Fact } from '../../shared/procedure/road/facts.ts';
import { RULES_HISTORY, type RulesHistory } from '../../shared/procedure/road/upcast.ts';
import { openingFact } from '../../shared/procedure/session/opening.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import type { Gathered } from '../../shared/record/reading.ts';
import type { PlayableScenario, ScenarioLibrary } from '../scenarios/library.ts';
import {
  leaderIdOf,
  newJoinCode,
  newPersonId,
  newRecoveryWord,
  newSessionId,
  newToken,
  tokenHash,
} from '../store/secrets.ts';
import { CodeTaken, type SessionRecord, type Store } from '../store/store.ts';
import type { Outlet } from './broadcaster.ts';
import { type Cancel, type Clock, hurried, notBefore } from './clock.ts';
import type { Envelope } from './envelope.ts';
import { readForRecord, restoreSession } from './session-log.ts';
import { SessionRoom } from './session-room.ts';
import { Slices } from './slices.ts';
import { systemClock } from './steady-clock.ts';
import { hurriedTimings, type Timings } from './timings.ts';
import { Writer } from './writer.ts';

/** How often rooms that may leave memory are looked for, in ms. */
const SWEEP_EVERY = 15_000;
/** Above so many people that were removed, those that tried first are looked up again. */
const REMEMBERED_REMOVED = 10_000;
/** How many join codes are tried before giving up: with 887 million codes, one nearly always does. */
const CODE_ATTEMPTS = 20;

/** The session was opened with a scenario that is not here, or has been edited since. */
export class ScenarioGone extends Error {
  override readonly name = 'ScenarioGone';
}

export interface RoomsOptions {
  readonly store: Store;
  readonly scenarios: ScenarioLibrary;
  readonly clock: Clock;
  readonly timings: Timings;
  /** Facts after which a session takes no more moves but to its next phase. */
  readonly mostFacts: number;
  readonly mostBytes: number;
  readonly log: Logger;
  /** Told of each write of the store that did not succeed. */
  readonly writeFailed?: () => void;
  readonly outletOf: (session: string) => Outlet;
  /** The rules that logs are read by; those of the program where left out. */
  readonly rules?: RulesHistory;
}

export interface NewSession {
  readonly scenario: PlayableScenario;
  readonly title: string;
  readonly options: Partial<SessionOptions>;
  /** One person plays alone: the clock moves the phases, and waits are shorter. */
  readonly solo: boolean;
  /** Its clocks run fast, and it is deleted when nobody is there any more. */
  readonly rehearsal?: boolean;
}

export interface OpenedSession {
  readonly room: SessionRoom;
  readonly facilitatorToken: string;
  readonly recoveryWord: string;
}

/** All sessions of this process: opened new, or woken from their log when somebody comes. */
export class Rooms {
  readonly #options: RoomsOptions;
  readonly #writer: Writer;
  readonly #slices: Slices;
  /** Logs are folded by the machine's own clock: it has nothing to do with the time of the game. */
  readonly #folding = new Slices(systemClock);
  readonly #awake = new Map<string, Promise<SessionRoom | undefined>>();
  /** Those of them that have woken. */
  readonly #rooms = new Map<string, SessionRoom>();
  /** Sessions and people that were removed from them, as far as they have tried to come back. */
  readonly #removed = new Map<string, RemovedPerson | undefined>();
  /** Sessions whose logs are being read for a record to take home. */
  readonly #gathering = new Map<string, Promise<Gathered>>();
  /** Sessions that are being deleted. */
  readonly #leaving = new Set<string>();
  #cancelSweep: Cancel;

  constructor(options: RoomsOptions) {
    this.#options = options;
    this.#writer = new Writer(options.store, options.log, () => options.writeFailed?.());
    this.#slices = new Slices(options.clock);
    this.#cancelSweep = this.#sweepLater();
  }

  /** How many sessions are in memory. */
  get awake(): number {
    return this.#awake.size;
  }

  /** Whether the store takes so long that commands are refused for the time being. */
  get stalled(): boolean {
    return this.#writer.stalled;
  }

  /**
   * The room of a session, woken from its log where it sleeps; undefined where there is no such
   * session. Rejects with `ScenarioGone` or `RulesUnreadable`, or where the store cannot be read.
   */
  async find(session: string): Promise<SessionRoom | undefined> {
    if (this.#leaving.has(session)) return undefined;
    const known = this.#awake.get(session);
    const waking = known ?? this.#wake(session);
    if (known === undefined) this.#awake.set(session, waking);
    try {
      const room = await waking;
      if (room === undefined) this.#awake.delete(session);
      room?.touch();
      return room;
    } catch (error) {
      this.#awake.delete(session);
      throw error;
    }
  }

  /**
   * The room of a session, for a person; undefined where they are not in it, or not any more: it is
   * woken only once to find that out. Rejects as `find` does.
   */
  async findFor(person: PersonId, session: string): Promise<SessionRoom | undefined> {
    const known = `${session} ${person}`;
    if (this.#removed.has(known)) return undefined;
    const room = await this.find(session);
    if (room === undefined || own(room.state.people, person) !== undefined) return room;
    this.#removed.set(known, own(room.state.removed ?? {}, person));
    const [oldest] = this.#removed.keys();
    if (this.#removed.size > REMEMBERED_REMOVED && oldest !== undefined) {
      this.#removed.delete(oldest);
    }
    return undefined;
  }

  /** What is to be told to somebody who was removed; nothing where no reason was given. Wakes no session. */
  async removalOf(person: PersonId, session: string): Promise<RemovedPerson | undefined> {
    const room = await this.#awake.get(session)?.catch(() => undefined);
    return room === undefined
      ? this.#removed.get(`${session} ${person}`)
      : own(room.state.removed ?? {}, person);
  }

  /** The room of a session that is awake; undefined where it sleeps, and it sleeps on. */
  awakeNow(session: string): Promise<SessionRoom | undefined> {
    return this.#awake.get(session) ?? Promise.resolve(undefined);
  }

  /** Every room that is in memory. */
  get all(): Iterable<SessionRoom> {
    return this.#rooms.values();
  }

  /**
   * Opens a session. The facilitator's token, and the word that opens it too should the token be lost, are
   * in nobody's hands but the caller's.
   */
  async open(wanted: NewSession): Promise<OpenedSession> {
    const { store, clock, log } = this.#options;
    const { scenario } = wanted.scenario;
    const facilitatorToken = newToken();
    const recoveryWord = newRecoveryWord();
    const id = newSessionId();
    const now = clock.now();
    const fact: Fact = {
      ...openingFact(wanted.scenario.open, { ...wanted, seed: randomInt(2 ** 31) }),
      seq: 1,
      at: now,
      by: { kind: 'facilitator' },
      commandId: 'opening',
    };
    const credentials = [facilitatorToken, recoveryWord].map(
      (token) => ({ tokenHash: tokenHash(token), session: id, role: 'facilitator' }) as const,
    );
    await withFreeCode((code) => {
      const record: SessionRecord = {
        id,
        code,
        scenario: scenario.id,
        hash: scenario.hash,
        createdAt: now,
      };
      return store.createSession(record, { facts: [fact], credentials });
    });
    log.info({ session: id, scenario: scenario.id, solo: wanted.solo }, 'session opened');
    const room = await this.find(id);
    if (room === undefined) throw new Error(`Session ${id} is not in the store.`);
    return { room, facilitatorToken, recoveryWord };
  }

  /** Lets a person in. The token works from the moment the reply says done. */
  async join(
    room: SessionRoom,
    name: string,
    was?: PersonId,
  ): Promise<{ reply: Reply; person: string; token: string }> {
    const person = newPersonId();
    const token = newToken();
    const session = room.record.id;
    const reply = await ask(room, {
      from: 'door',
      command: { type: 'join', person, name, ...(was !== undefined && { was }) },
      credential: { tokenHash: tokenHash(token), session, role: 'person', person },
    });
    return { reply, person, token };
  }

  /** Gives a facilitator a name, with a key of their own. The key works from the moment the reply says done. */
  async nameLeader(room: SessionRoom, name: string): Promise<{ reply: Reply; token: string }> {
    const token = newToken();
    const hash = tokenHash(token);
    const reply = await ask(room, {
      from: 'door',
      command: { type: 'nameLeader', leader: leaderIdOf(hash), name },
      credential: { tokenHash: hash, session: room.record.id, role: 'facilitator' },
    });
    return { reply, token };
  }

  /**
   * Deletes a session with its people and all that was done and said in it, and sends away whoever is
   * there. Rejects where the store does not write; then the session is still there.
   */
  async forget(session: string): Promise<void> {
    this.#leaving.add(session);
    try {
      const room = await this.#awake.get(session)?.catch(() => undefined);
      this.#awake.delete(session);
      this.#rooms.delete(session);
      room?.dismiss();
      await this.#writer.idle();
      await this.#options.store.forget(session);
      this.#options.log.info({ session }, 'session deleted');
    } finally {
      this.#leaving.delete(session);
    }
  }

  /**
   * What is gathered of a session for the record to take home, as far as it is written by now. One reading of
   * a log is under way at a time; who asks meanwhile gets the same. Rejects as `find` does.
   */
  gather(room: SessionRoom): Promise<Gathered> {
    const { id } = room.record;
    const known = this.#gathering.get(id);
    if (known !== undefined) return known;
    const { store, rules = RULES_HISTORY } = this.#options;
    const reading = readForRecord(id, {
      store,
      scenario: room.scenario.open,
      rules,
      slices: this.#folding,
    }).finally(() => this.#gathering.delete(id));
    this.#gathering.set(id, reading);
    return reading;
  }

  /**
   * Deletes the sessions that nobody is in and in which nothing has happened since a moment, ms since 1970; one
   * that has a date of its calendar since then, or still to come, is kept.
   */
  async forgetQuiet(since: number): Promise<void> {
    const { store } = this.#options;
    for (const session of await store.quietSince(since)) {
      if (this.#awake.has(session)) continue;
      const facts = await store.loadFacts(session, 0);
      if (latestDate(facts) < since) await this.forget(session);
    }
  }

  /** Deletes the rehearsals that nobody is in: those of a server that was killed are left in the store. */
  async forgetLeftRehearsals(): Promise<void> {
    for (const session of await this.#options.store.rehearsals()) {
      if (!this.#awake.has(session)) await this.forget(session);
    }
  }

  /** Writes what still waits, then stops all rooms. */
  async close(): Promise<void> {
    this.#cancelSweep();
    await this.#writer.idle();
    for (const waking of this.#awake.values()) (await waking)?.stop();
    this.#awake.clear();
    this.#rooms.clear();
  }

  async #wake(session: string): Promise<SessionRoom | undefined> {
    const {
      store,
      scenarios,
      clock,
      timings,
      mostFacts,
      mostBytes,
      log,
      outletOf,
      rules = RULES_HISTORY,
    } = this.#options;
    const record = await store.findSession(session);
    if (record === undefined) return undefined;
    const scenario = await scenarios.findExactly(record.scenario, record.hash);
    if (scenario === undefined) throw new ScenarioGone(record.scenario);
    const slices = this.#folding;
    const restored = await restoreSession(session, {
      store,
      scenario: scenario.open,
      rules,
      slices,
    });
    log.info({ session, facts: restored.state.seq }, 'session awake');
    const room = new SessionRoom({
      record,
      scenario,
      restored,
      rules,
      store,
      writer: this.#writer,
      slices: this.#slices,
      outlet: outletOf(session),
      ...timeOf(restored.state, clock, timings),
      mostFacts,
      mostBytes,
      log,
    });
    this.#rooms.set(session, room);
    return room;
  }

  #sweepLater(): Cancel {
    return this.#options.clock.after(SWEEP_EVERY, () => {
      this.#cancelSweep = this.#sweepLater();
      for (const [session, waking] of this.#awake) void this.#letSleep(session, waking);
    });
  }

  /** Nobody comes back to a rehearsal. */
  async #forgetRehearsal(session: string): Promise<void> {
    await this.forget(session).catch((error: unknown) =>
      this.#options.log.warn({ session, error }, 'a rehearsal could not be deleted'),
    );
  }

  async #letSleep(session: string, waking: Promise<SessionRoom | undefined>): Promise<void> {
    const room = await waking.catch(() => undefined);
    if (!room?.mayStop || this.#awake.get(session) !== waking) return;
    this.#awake.delete(session);
    this.#rooms.delete(session);
    room.stop();
    this.#options.log.info({ session }, 'session asleep');
    if (room.state.room.options.rehearsal !== undefined) await this.#forgetRehearsal(session);
  }
}

/** The time of a session: its clock goes on where its log ended, in a rehearsal many times as fast. */
function timeOf(
  { at, room }: SessionState,
  clock: Clock,
  timings: Timings,
): { readonly clock: Clock; readonly timings: Timings } {
  const { rehearsal: speed } = room.options;
  if (speed === undefined) return { clock: notBefore(clock, at), timings };
  const from = Math.max(at, clock.now());
  return { clock: hurried(clock, speed, from), timings: hurriedTimings(timings, speed) };
}

/** Sends a command to a room and waits for its answer. */
export function ask(room: SessionRoom, letter: Unanswered<Envelope>): Promise<Reply> {
  return new Promise((answer) => room.submit({ ...letter, answer }));
}

type Unanswered<E> = E extends unknown ? Omit<E, 'answer'> : never;

async function withFreeCode(create: (code: string) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await create(newJoinCode());
      return;
    } catch (error) {
      if (!(error instanceof CodeTaken) || attempt === CODE_ATTEMPTS) throw error;
    }
  }
}

/** The latest date of the calendar that a log leaves its session with, ms since 1970; 0 where it has none. */
function latestDate(facts: readonly Fact[]): number {
  let calendar: SessionOptions['calendar'] = [];
  for (const fact of facts) {
    if (fact.type === 'sessionOpened' || fact.type === 'optionsChanged') {
      calendar = fact.options.calendar ?? calendar;
    }
  }
  return Math.max(0, ...calendar.map(momentOf));
}
