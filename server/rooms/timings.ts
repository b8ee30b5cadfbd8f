/** How patient a room is, in ms. None of it is part of the rules: it is about nets and sleep. */
export interface Timings {
  /** After the last connection of a person ends: reloading a page is not dropping. */
  readonly dropAfter: number;
  /** After a restart, for people to come back before they count as dropped and late clocks fire. */
  readonly settle: number;
  /** After the last person and facilitator have gone, until the session's clocks stop. */
  readonly recessAfter: number;
  /** After the last connection of any kind, until the room leaves memory. */
  readonly sleepAfter: number;
}

/** The same patience by a clock that runs so many times as fast. */
export const hurriedTimings = (timings: Timings, speed: number): Timings => ({
  dropAfter: timings.dropAfter * speed,
  settle: timings.settle * speed,
  recessAfter: timings.recessAfter * speed,
  sleepAfter: timings.sleepAfter * speed,
});

export const TIMINGS: Timings = {
  dropAfter: 1_500,
  settle: 5_000,
  recessAfter: 5_000,
  sleepAfter: 60_000,
};
