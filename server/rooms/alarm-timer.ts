import { isInWriting } from '../../shared/procedure/kernel/calendar.ts';
import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { roomsOf } from '../../shared/procedure/kernel/venue.ts';
import { type Alarm, nextAlarm } from '../../shared/procedure/road/alarms.ts';
import type { PublicScenario } from '../../shared/scenario/scenario.ts';
import type { Cancel, Clock } from './clock.ts';

/** An alarm that has rung and changed nothing rings again no sooner than this, in ms. */
const RING_AGAIN_AFTER = 250;

/** The one timer of a room: rings the clock that runs out next, and never before `notBefore`. */
export class AlarmTimer {
  readonly #scenario: PublicScenario;
  readonly #clock: Clock;
  readonly #ring: (alarm: Alarm) => void;
  #set: Alarm | undefined;
  #cancel: Cancel | undefined;

  constructor(scenario: PublicScenario, clock: Clock, ring: (alarm: Alarm) => void) {
    this.#scenario = scenario;
    this.#clock = clock;
    this.#ring = ring;
  }

  /**
   * Sets the timer by the state. `notBefore` is in ms since 1970; with Infinity, while nobody is there, only
   * deadlines of the calendar ring.
   */
  set(state: SessionState, notBefore: number): void {
    const alarm = nextAlarm(this.#scenario, state, notBefore);
    if (isSame(alarm, this.#set)) return;
    this.stop();
    if (alarm === undefined) return;
    this.#set = alarm;
    this.#wait(alarm, alarm.at);
  }

  /** Rings at once where a deadline of the calendar has passed: whatever comes now comes after it (CAL-2). */
  ringIfDue(state: SessionState): void {
    if (!roomsOf(state.room).some(isInWriting)) return;
    const deadline = nextAlarm(this.#scenario, state, Number.POSITIVE_INFINITY);
    if (deadline !== undefined && deadline.at <= this.#clock.now()) this.#ring(deadline);
  }

  /** Rings no more until it is set again. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#set = undefined;
  }

  #wait(alarm: Alarm, at: number): void {
    const now = this.#clock.now();
    this.#cancel = this.#clock.after(at - now, () => {
      if (this.#clock.now() >= at) this.#ring(alarm);
      this.#wait(alarm, Math.max(at, this.#clock.now() + RING_AGAIN_AFTER));
    });
  }
}

const isSame = (one: Alarm | undefined, other: Alarm | undefined): boolean =>
  one?.clock === other?.clock && one?.venue === other?.venue && one?.at === other?.at;
