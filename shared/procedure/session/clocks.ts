import type { Clock, Clocks } from '../kernel/room.ts';

/** All clocks with so much more time, ms: they have stood still for so long. */
export function laterBy(clocks: Clocks, ms: number): Clocks {
  const later = (clock: Clock): Clock => ({ ...clock, endsAt: clock.endsAt + ms });
  return Object.fromEntries(Object.entries(clocks).map(([name, clock]) => [name, later(clock)]));
}
