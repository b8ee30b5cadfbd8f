import type { SessionState } from '../../shared/procedure/kernel/state.ts';
import { type Alarm, nextAlarm } from '../../shared/procedure/road/alarms.ts';
import type { ClockId } from '../../shared/procedure/road/moves.ts';
import type { Cancel, Clock } from './clock.ts';

/** An alarm that has rung and changed nothing rings again no sooner than this, in ms. */
const RING_AGAIN_AFTER = 250;

/** The one timer of a room: rings the clock that runs out next, and never before `notBefore`. */
export class AlarmTimer {
  readonly #clock: Clock;
  readonly #ring: (clock: ClockId) => void;
  #set: Alarm | undefined;
  #cancel: Cancel | undefined;

  constructor(clock: Clock, ring: (clock: ClockId) => void) {
    this.#clock = clock;
    this.#ring = ring;
  }

  /** Sets the timer by the state; `notBefore` is in ms since 1970. */
  set(state: SessionState, notBefore: number): void {
    const alarm = nextAlarm(state);
    if (alarm?.clock === this.#set?.clock && alarm?.at === this.#set?.at) return;
    this.stop();
    if (alarm === undefined) return;
    this.#set = alarm;
    this.#wait(alarm, Math.max(alarm.at, notBefore));
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
      if (this.#clock.now() >= at) this.#ring(alarm.clock);
      this.#wait(alarm, Math.max(at, this.#clock.now() + RING_AGAIN_AFTER));
    });
  }
}
