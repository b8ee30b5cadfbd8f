/** So often a line is written where nobody watches it being drawn, in ms. */
const EVERY_MS = 10_000;

/** Where progress is told. */
interface Told {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a study is: on a terminal in one line that is written anew, else in a plain line now and then. */
export class Progress {
  readonly #told: Told;
  readonly #of: number;
  readonly #now: () => number;
  readonly #since: number;
  #last: number;

  constructor(told: Told, of: number, now: () => number = () => performance.now()) {
    this.#told = told;
    this.#of = of;
    this.#now = now;
    this.#since = now();
    this.#last = this.#since;
  }

  /** So many sessions have been played. */
  tell(done: number): void {
    const now = this.#now();
    if (this.#told.isTTY) {
      this.#told.write(`\r${this.#line(done, now)}`);
    } else if (now - this.#last >= EVERY_MS) {
      this.#last = now;
      this.#told.write(`${this.#line(done, now)}\n`);
    }
  }

  /** The line on a terminal is closed. */
  end(): void {
    if (this.#told.isTTY) this.#told.write('\n');
  }

  #line(done: number, now: number): string {
    const left = Math.round((((now - this.#since) / done) * (this.#of - done)) / 1_000);
    return `${done} of ${this.#of} sessions, about ${left} s left  `.trimEnd();
  }
}
