import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { Delegation, PublicScenario } from '../../../shared/scenario/scenario.ts';

/** Which seats something is printed for: those that people hold, those of the plan of the class, or so many of those most in play. */
export type WhichSeats = 'people' | 'plan' | number;

/** How many seats of those most in play are offered. */
export const FIRST = [10, 20, 30, 40] as const;

/** The delegations, those most in play first where they are chosen so, else in the scenario's order. */
export function seatsToPrint(
  { delegations, coreSeats }: PublicScenario,
  { seats, options: { plan } }: Pick<Room, 'seats' | 'options'>,
  which: WhichSeats,
): readonly Delegation[] {
  if (which === 'people') return delegations.filter(({ id }) => seats[id] !== undefined);
  if (which === 'plan') {
    const planned = plan?.places.map(({ seat }) => seat) ?? [];
    return planned.flatMap((seat) => delegations.filter(({ id }) => id === seat));
  }
  const isCore = new Set(coreSeats);
  const core = coreSeats.flatMap((seat) => delegations.filter(({ id }) => id === seat));
  return [...core, ...delegations.filter(({ id }) => !isCore.has(id))].slice(0, which);
}
