import { uptime } from 'node:os';
import type { Cancel, Clock } from './clock.ts';

/** What a machine knows of time, all in ms. */
export interface Hands {
  /** Since any moment, steadily: nobody can set it. On some machines it stands still in sleep. */
  readonly elapsed: () => number;
  /** Since the machine started, its sleep included. */
  readonly uptime: () => number;
  /** Since 1970, as the machine is set. */
  readonly wall: () => number;
}

const MACHINE: Hands = {
  elapsed: () => performance.now(),
  uptime: () => uptime() * 1_000,
  wall: () => Date.now(),
};

/** Longest delay that a timer of the platform takes, in ms: later ones would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;
/** How often the clock looks whether the program has run on, in ms. */
const BEAT = 1_000;
/** So much time between two looks, in ms, is a gap. */
const GAP = 5_000;

/**
 * A clock that is read off the machine's once and then goes by itself, so that setting the machine's
 * makes nothing longer or shorter. Only after a gap is it set forward to what the machine says. Its
 * timers do not keep the process alive.
 */
export class SteadyClock implements Clock {
  readonly #hands: Hands;
  readonly #listeners = new Set<(since: number) => void>();
  #ahead: number;
  /** When the clock was last looked at, by `elapsed`. */
  #seen: number;
  /** How far `uptime` was ahead of `elapsed` at the last beat. */
  #slept: number;
  #beat: NodeJS.Timeout | undefined;

  constructor(hands = MACHINE) {
    this.#hands = hands;
    this.#seen = hands.elapsed();
    this.#slept = hands.uptime() - this.#seen;
    this.#ahead = hands.wall() - this.#seen;
  }

  now(): number {
    this.#look();
    return this.#reading();
  }

  after(delay: number, task: () => void): Cancel {
    let isOff = false;
    const timer = setTimeout(
      () => {
        this.#look();
        if (!isOff) task();
      },
      Math.min(Math.max(delay, 0), LONGEST_DELAY),
    );
    timer.unref();
    return () => {
      isOff = true;
      clearTimeout(timer);
    };
  }

  onGap(task: (since: number) => void): Cancel {
    // Nobody has looked for as long as nobody listened.
    if (this.#listeners.size === 0) this.look();
    this.#listeners.add(task);
    this.#beat ??= setInterval(() => this.look(), BEAT).unref();
    return () => {
      this.#listeners.delete(task);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#beat);
      this.#beat = undefined;
    };
  }

  /** Looks whether the machine has slept, also where its steady clock stood still meanwhile. */
  look(): void {
    this.#look();
    const slept = this.#hands.uptime() - this.#seen;
    const more = slept - this.#slept;
    this.#slept = slept;
    if (more >= GAP) this.#tellGap(this.#reading());
  }

  #look(): void {
    const elapsed = this.#hands.elapsed();
    const since = this.#reading();
    const stood = elapsed - this.#seen;
    this.#seen = elapsed;
    if (stood < GAP) return;
    this.#slept = this.#hands.uptime() - elapsed;
    this.#tellGap(since);
  }

  #reading(): number {
    return Math.round(this.#seen + this.#ahead);
  }

  #tellGap(since: number): void {
    this.#ahead = Math.max(this.#ahead, this.#hands.wall() - this.#seen);
    for (const listener of [...this.#listeners]) listener(since);
  }
}

/** The clock of this machine. */
export const systemClock: Clock = new SteadyClock();
