import type { Cancel, Clock } from '../../../server/rooms/clock.ts';
import { systemClock } from '../../../server/rooms/steady-clock.ts';

/** A clock that runs faster than the machine's: computer-played delegations think in less time. */
export class HurriedClock implements Clock {
  readonly #speed: number;
  readonly #start = systemClock.now();

  constructor(speed: number) {
    this.#speed = speed;
  }

  now(): number {
    return Math.round(this.#start + (systemClock.now() - this.#start) * this.#speed);
  }

  after(delay: number, task: () => void): Cancel {
    return systemClock.after(delay / this.#speed, task);
  }

  onGap(_task: (since: number) => void): Cancel {
    return () => undefined;
  }
}
