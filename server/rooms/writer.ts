import type { Logger } from 'pino';
import type { Addition, Store } from '../store/store.ts';
import { Faults } from './faults.ts';

/** How long a write may take before those who wait are told, in ms. */
const STALLED_AFTER = 3_000;

/** A room's part in the common write of a tick. */
export interface WritingRoom {
  /** Gets ready to decide; rejects where the log cannot be read. */
  prepare(): Promise<void>;
  /** Decides what waits in the inbox; undefined where there is nothing to write. */
  draft(): Addition | undefined;
  /** The draft is on disk: it becomes the state, and senders and audiences are told. */
  written(): void;
  /** The store did not say that the draft is on disk: the room looks, and tells senders what is. */
  notWritten(error: unknown): Promise<void>;
  /** The store takes too long: refuses what waits in the inbox and is not being written. */
  refuseWaiting(): void;
}

/**
 * Writes for all rooms: what arrived within one tick of the event loop goes to the store in one
 * transaction, and one write is under way at a time. Nothing a room does can stop the writing.
 */
export class Writer {
  readonly #store: Store;
  readonly #faults: Faults;
  readonly #hasFailed: () => void;
  readonly #waiting = new Set<WritingRoom>();
  #scheduled = false;
  #stalled = false;
  #whenIdle: (() => void)[] = [];

  /** `hasFailed` is told of each write that did not succeed. */
  constructor(store: Store, log: Logger, hasFailed: () => void) {
    this.#store = store;
    this.#faults = new Faults(log);
    this.#hasFailed = hasFailed;
  }

  /** Whether the present write takes so long that new commands are refused for the time being. */
  get stalled(): boolean {
    return this.#stalled;
  }

  /** Something waits in the room's inbox: it takes part in the next write. */
  schedule(room: WritingRoom): void {
    this.#waiting.add(room);
    if (this.#scheduled) return;
    this.#scheduled = true;
    setImmediate(() => void this.#writeWaiting());
  }

  /** Resolves once nothing waits and nothing is being written. */
  async idle(): Promise<void> {
    if (!this.#scheduled) return;
    await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  async #writeWaiting(): Promise<void> {
    const rooms = [...this.#waiting];
    this.#waiting.clear();
    const alarm = setTimeout(() => this.#stall(), STALLED_AFTER);
    await this.#writeTogether(rooms);
    clearTimeout(alarm);
    this.#stalled = false;
    this.#scheduled = false;
    const next = this.#waiting.values().next();
    if (!next.done) this.schedule(next.value);
    else for (const resolve of this.#whenIdle.splice(0)) resolve();
  }

  async #writeTogether(rooms: readonly WritingRoom[]): Promise<void> {
    const drafts: { room: WritingRoom; addition: Addition | undefined }[] = [];
    for (const room of rooms) {
      try {
        await room.prepare();
        drafts.push({ room, addition: room.draft() });
      } catch (error) {
        this.#faults.note(error, {}, 'a room could not read its log');
        await this.#settle(() => room.notWritten(error));
      }
    }
    const additions = drafts.flatMap(({ addition }) => addition ?? []);
    try {
      if (additions.length > 0) await this.#append(additions);
      for (const { room } of drafts) await this.#settle(() => room.written());
    } catch (error) {
      this.#faults.note(error, { rooms: additions.length }, 'the store did not write');
      if (additions.length > 1) await this.#writeApart(drafts);
      else for (const { room } of drafts) await this.#settle(() => room.notWritten(error));
    }
  }

  /** One room's trouble is not another's: after a common write has failed, each tries alone. */
  async #writeApart(
    drafts: readonly { room: WritingRoom; addition: Addition | undefined }[],
  ): Promise<void> {
    for (const { room, addition } of drafts) {
      try {
        if (addition !== undefined) await this.#append([addition]);
        await this.#settle(() => room.written());
      } catch (error) {
        this.#faults.note(error, { session: addition?.session }, 'the store did not write');
        await this.#settle(() => room.notWritten(error));
      }
    }
  }

  async #append(additions: readonly Addition[]): Promise<void> {
    try {
      await this.#store.append(additions);
    } catch (error) {
      this.#hasFailed();
      throw error;
    } finally {
      this.#stalled = false;
    }
  }

  async #settle(task: () => void | Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      this.#faults.note(error, {}, 'a room failed after a write');
    }
  }

  #stall(): void {
    this.#stalled = true;
    this.#faults.warn({ rooms: this.#waiting.size }, 'the store takes too long');
    for (const room of this.#waiting) room.refuseWaiting();
  }
}
