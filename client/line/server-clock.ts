/**
 * The server's time, from a clock of this device that nobody can set. Some devices stop that clock
 * while they sleep, so it is to be set anew whenever the page is seen again.
 */
export class ServerClock {
  readonly #elapsed: () => number;
  #ahead: number;

  /** `elapsed` counts ms from any moment, steadily. */
  constructor(elapsed = () => performance.now(), wall = Date.now) {
    this.#elapsed = elapsed;
    this.#ahead = wall() - elapsed();
  }

  /** Server time in ms since 1970. Before it is first set, the device's own. */
  now(): number {
    return this.#elapsed() + this.#ahead;
  }

  /** How far the device's steady clock is, in ms; to be handed to `set` as the time of asking. */
  mark(): number {
    return this.#elapsed();
  }

  /** The server said this time; asked at `askedAt`, it is reckoned to have said it halfway through the wait. */
  set(said: number, askedAt = this.#elapsed()): void {
    const wait = this.#elapsed() - askedAt;
    this.#ahead = said + wait / 2 - this.#elapsed();
  }
}
