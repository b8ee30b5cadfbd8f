/** A burst is over when nothing has come for so long, in ms. */
const QUIET = 4;
/** A burst is told of after so long at the latest, in ms. */
const LONGEST = 50;

/**
 * Says when to tell the audiences: a single move at once, for a message costs the same whatever is
 * in it; moves that come in a burst together, when it ends or has lasted 50 ms. Runs on the
 * machine's own timers, for it paces the net and not the game.
 */
export class Gatherer {
  readonly #send: () => void;
  #timer: NodeJS.Timeout | undefined;
  #startedAt = 0;
  #latestAt = 0;

  constructor(send: () => void) {
    this.#send = send;
  }

  /** So many moves became part of the state in one tick. */
  moved(count: number): void {
    if (this.#timer === undefined && count === 1) {
      this.#send();
      return;
    }
    this.#latestAt = performance.now();
    if (this.#timer !== undefined) return;
    this.#startedAt = this.#latestAt;
    this.#wait(QUIET);
  }

  /** Tells now what waits, if anything does. */
  flush(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#send();
  }

  #wait(delay: number): void {
    this.#timer = setTimeout(() => {
      const now = performance.now();
      const quietIn = this.#latestAt + QUIET - now;
      const lateIn = this.#startedAt + LONGEST - now;
      if (quietIn <= 0 || lateIn <= 0) this.flush();
      else this.#wait(Math.min(quietIn, lateIn));
    }, delay);
  }
}
