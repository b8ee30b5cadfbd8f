import { once } from './once.ts';
import type { Delegation, PublicScenario, Region, SeatId } from './scenario.ts';

type Seats = Pick<PublicScenario, 'coreSeats' | 'delegations' | 'poles'>;

/**
 * All seats in the order in which people should have them: who leads a pole, those in `first`, the other
 * core seats, then everybody else, one region after the other so that no corner of the room stays empty.
 */
export function seatsInPlay(scenario: Seats, first: readonly SeatId[] = []): readonly SeatId[] {
  const { leaders, core, others } = ranked(scenario);
  return [...new Set([...leaders, ...first, ...core, ...others])];
}

const ranked = once(({ coreSeats, delegations, poles }: Seats) => {
  const core = new Set(coreSeats);
  const led = new Set(poles.map(({ leader }) => leader));
  return {
    leaders: coreSeats.filter((seat) => led.has(seat)),
    core: coreSeats,
    others: byTurns(delegations.filter(({ id }) => !core.has(id))),
  };
});

/** One of each region, then the next of each. */
function byTurns(delegations: readonly Delegation[]): readonly SeatId[] {
  const regions = new Map<Region, SeatId[]>();
  for (const { id, region } of delegations) {
    regions.set(region, [...(regions.get(region) ?? []), id]);
  }
  const turns = Math.max(0, ...[...regions.values()].map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) =>
    [...regions.values()].flatMap((seats) => seats[turn] ?? []),
  ).flat();
}
