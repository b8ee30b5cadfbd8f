/** Calls off what was to be done later; calling it twice, or too late, does nothing. */
export type Cancel = () => void;

/** The time, and something to be done later: a test puts its own hands on it. */
export interface Clock {
  /** ms since 1970. */
  now(): number;
  /** Runs `task` once, after `delay` ms. */
  after(delay: number, task: () => void): Cancel;
}

/** Longest delay that a timer of the platform takes, in ms: later ones would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** The clock of the machine. Its timers do not keep the process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delay, task) => {
    const timer = setTimeout(task, Math.min(Math.max(delay, 0), LONGEST_DELAY));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
