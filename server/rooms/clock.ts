/** Calls off what was to be done later; calling it twice, or too late, does nothing. */
export type Cancel = () => void;

/** The time, and something to be done later: a test puts its own hands on it. */
export interface Clock {
  /** ms since 1970, and never less than it was before. */
  now(): number;
  /** Runs `task` once, after `delay` ms. */
  after(delay: number, task: () => void): Cancel;
  /**
   * Calls `task` whenever time has passed in which the program did not run, as when the machine slept,
   * before anything else is done; `since` is the last moment before it, in ms since 1970.
   */
  onGap(task: (since: number) => void): Cancel;
}

/** The same clock, so much put forward that it is never before `at`: a log goes on where it ended. */
export function notBefore(clock: Clock, at: number): Clock {
  const behind = Math.max(0, at - clock.now());
  if (behind === 0) return clock;
  return {
    now: () => clock.now() + behind,
    after: (delay, task) => clock.after(delay, task),
    onGap: (task) => clock.onGap((since) => task(since + behind)),
  };
}

/** A clock that runs so many times as fast from now on, and shows `from` (ms since 1970) at this moment. */
export function hurried(clock: Clock, speed: number, from: number): Clock {
  const start = clock.now();
  const shown = (moment: number) => Math.round(from + (moment - start) * speed);
  return {
    now: () => shown(clock.now()),
    after: (delay, task) => clock.after(delay / speed, task),
    onGap: (task) => clock.onGap((since) => task(shown(since))),
  };
}
