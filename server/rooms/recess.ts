import type { Cancel, Clock } from './clock.ts';
import type { Timings } from './timings.ts';

export interface RecessOptions {
  readonly clock: Clock;
  readonly timings: Timings;
  /** Whether the log has the session in recess: the clock itself has stopped all clocks. */
  readonly isOn: () => boolean;
  /** Stops all clocks, as from a moment that may be past, ms since 1970. */
  readonly begin: (since?: number) => void;
  readonly end: () => void;
  /** Those who were here before a gap in time are back, or have had the time to come. */
  readonly waited: () => void;
}

/**
 * When a session stands still by itself: while nobody attends it, and after a gap in time in which the
 * program did not run, until those who were here are back or have had the time to come.
 */
export class Recess {
  readonly #options: RecessOptions;
  #attending = 0;
  #cancelBegin: Cancel | undefined;
  /** After a gap in time. */
  #awaited: { readonly count: number; readonly cancel: Cancel } | undefined;

  constructor(options: RecessOptions) {
    this.#options = options;
    this.#expect();
  }

  /** Whether any person or facilitator is connected. */
  get isAttended(): boolean {
    return this.#attending > 0;
  }

  /** Whether a gap in time has broken all connections, and people are coming back. */
  get isAwaiting(): boolean {
    return this.#awaited !== undefined;
  }

  /** A person or facilitator connects. */
  attend(): void {
    this.#attending += 1;
    this.#cancelBegin?.();
    this.#cancelBegin = undefined;
    if (this.#awaited !== undefined && this.#attending >= this.#awaited.count) this.#waitNoMore();
    else if (this.#attending === 1) this.maybeEnd();
  }

  /** A connection of a person or facilitator ends. */
  leave(): void {
    this.#attending -= 1;
    if (this.#attending === 0) this.#expect();
  }

  /** The recess ends when somebody is here; after a gap, when they are here again who were. */
  maybeEnd(): void {
    if (this.#options.isOn() && this.#attending > 0 && !this.isAwaiting) this.#options.end();
  }

  /** What goes on without anybody may have come to a meeting, which waits for people: nobody is here for one. */
  maybeBegin(): void {
    if (this.#attending === 0 && this.#cancelBegin === undefined && !this.#options.isOn()) {
      this.#options.begin();
    }
  }

  /**
   * The program did not run from `since`, ms since 1970, until now: clocks go on with what they had, once
   * as many are back as there were.
   */
  afterGap(since: number, were = this.#attending): void {
    const { clock, timings } = this.#options;
    const count = this.#awaited?.count ?? were;
    this.#awaited?.cancel();
    this.#awaited = { count, cancel: clock.after(timings.settle, () => this.#waitNoMore()) };
    this.#options.begin(since);
  }

  /** Waits for nothing any more. */
  stop(): void {
    this.#cancelBegin?.();
    this.#awaited?.cancel();
  }

  /** A session that nobody attends stands still, so that a class finds it where it was left. */
  #expect(): void {
    const { clock, timings } = this.#options;
    this.#cancelBegin = clock.after(timings.recessAfter, () => {
      this.#cancelBegin = undefined;
      this.#options.begin();
    });
  }

  #waitNoMore(): void {
    this.#awaited?.cancel();
    this.#awaited = undefined;
    this.maybeEnd();
    this.#options.waited();
  }
}
