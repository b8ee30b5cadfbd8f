import type { Cancel, Clock } from './clock.ts';

/** How long work in slices may hold the event loop at a stretch, in ms. */
const SLICE = 5;

/** Does a little of some long work, and says whether there is more to do. */
export type Work = () => boolean;

/**
 * Long work of all rooms, done in slices: whoever waits for an answer is served between two of them.
 * Rooms take turns, so that none waits until another is done.
 */
export class Slices {
  readonly #clock: Clock;
  readonly #elapsed: () => number;
  readonly #waiting = new Set<Work>();
  #isScheduled = false;

  /** `elapsed` gives ms since any moment; it measures how long a slice has lasted. */
  constructor(clock: Clock, elapsed: () => number = () => performance.now()) {
    this.#clock = clock;
    this.#elapsed = elapsed;
  }

  /** Does the work, little by little, from the next turn on. What is returned drops what is left of it. */
  add(work: Work): Cancel {
    this.#waiting.add(work);
    this.#schedule();
    return () => this.#waiting.delete(work);
  }

  /** Does the work to its end, little by little. Rejects with what it throws. */
  finish(work: Work): Promise<void> {
    return new Promise((resolve, reject) => {
      this.add(() => {
        try {
          if (work()) return true;
          resolve();
        } catch (error) {
          reject(error);
        }
        return false;
      });
    });
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#clock.after(0, () => this.#slice());
  }

  #slice(): void {
    this.#isScheduled = false;
    const until = this.#elapsed() + SLICE;
    for (const work of this.#waiting) {
      const isUnfinished = work();
      // It may have been dropped meanwhile; what is added anew comes last.
      if (this.#waiting.delete(work) && isUnfinished) this.#waiting.add(work);
      if (this.#elapsed() >= until) break;
    }
    if (this.#waiting.size > 0) this.#schedule();
  }
}
