import { inRoom } from '../kernel/fold.ts';
import type { Clock, Clocks } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';

/** The clocks of a venue, and its suspension, after all have stood still for so long, ms. */
export function stoodStill(state: SessionState, ms: number): SessionState {
  const { clocks, suspended } = state.room;
  return inRoom(state, {
    clocks: laterBy(clocks, ms),
    ...(suspended && {
      suspended: {
        ...suspended,
        since: suspended.since + ms,
        // CAL-1: the day of the next sitting stays.
        until: suspended.adjourned ? suspended.until : suspended.until + ms,
      },
    }),
  });
}

/** All clocks with so much more time, ms: they have stood still for so long, but for those of the calendar (CAL-2). */
export function laterBy(clocks: Clocks, ms: number): Clocks {
  const later = (clock: Clock): Clock =>
    clock.calendar ? clock : { ...clock, endsAt: clock.endsAt + ms };
  return Object.fromEntries(Object.entries(clocks).map(([name, clock]) => [name, later(clock)]));
}
