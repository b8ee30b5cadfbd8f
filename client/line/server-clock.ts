/**
 * The server's time, from a clock of this device that nobody can set. Some devices stop that clock
 * while they sleep, so it is to be set anew whenever the page is seen again.
 */
export class ServerClock {
  readonly #elapsed: () => number;
  /** The server said this time, when the device's steady clock showed `#heard`. */
  #said: number;
  #heard: number;
  #speed = 1;

  /** `elapsed` counts ms from any moment, steadily. */
  constructor(elapsed = () => performance.now(), wall = Date.now) {
    this.#elapsed = elapsed;
    this.#said = wall();
    this.#heard = elapsed();
  }

  /** Server time in ms since 1970. Before it is first set, the device's own. */
  now(): number {
    return this.#said + (this.#elapsed() - this.#heard) * this.#speed;
  }

  /** How far the device's steady clock is, in ms; to be handed to `set` as the time of asking. */
  mark(): number {
    return this.#elapsed();
  }

  /** The server said this time; asked at `askedAt`, it is reckoned to have said it halfway through the wait. */
  set(said: number, askedAt = this.#elapsed()): void {
    this.#heard = (askedAt + this.#elapsed()) / 2;
    this.#said = said;
  }

  /** From now on the server's time runs so many times as fast as the device's. */
  run(speed: number): void {
    this.#said = this.now();
    this.#heard = this.#elapsed();
    this.#speed = speed;
  }
}
