import type { Cancel, Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Rooms } from './rooms.ts';

/** How often old sessions are looked for, in ms. */
const LOOK_EVERY = 3_600_000;
const DAY = 86_400_000;

/**
 * Deletes, once, the rehearsals to which nobody has come back so long after the start, ms: as long as one waits
 * for its facilitator while the server runs. Gives what ends it.
 */
export const forgetRehearsals = (
  rooms: Rooms,
  {
    clock,
    after,
    faults,
  }: { readonly clock: Clock; readonly after: number; readonly faults: Faults },
): Cancel =>
  clock.after(after, () => {
    rooms
      .forgetLeftRehearsals()
      .catch((error: unknown) => faults.note(error, {}, 'rehearsals could not be deleted'));
  });

/**
 * Deletes sessions in which nothing has happened for so many days: soon after the start, and then once
 * an hour. Gives what ends it.
 */
export function forgetAfter(days: number, rooms: Rooms, clock: Clock, faults: Faults): Cancel {
  let cancel: Cancel = lookIn(0);
  function lookIn(ms: number): Cancel {
    return clock.after(ms, () => {
      cancel = lookIn(LOOK_EVERY);
      rooms
        .forgetQuiet(clock.now() - days * DAY)
        .catch((error: unknown) => faults.note(error, {}, 'old sessions could not be deleted'));
    });
  }
  return () => cancel();
}
