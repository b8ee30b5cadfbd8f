import { HurriedClock } from './hurried-clock.ts';

/** A hurried clock that a test puts forward by days, as a machine that has slept. */
export class PushedClock extends HurriedClock {
  readonly #listeners = new Set<(since: number) => void>();
  #ahead = 0;

  override now(): number {
    return super.now() + this.#ahead;
  }

  override onGap(task: (since: number) => void): () => void {
    this.#listeners.add(task);
    return () => this.#listeners.delete(task);
  }

  /** So many ms have passed. */
  push(ms: number): void {
    const since = this.now();
    this.#ahead += ms;
    for (const task of this.#listeners) task(since);
  }
}
