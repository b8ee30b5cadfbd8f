import type { PublicScenario, SeatId } from '../../shared/scenario/scenario.ts';

/** The leader of a side that a delegation does not belong to; undefined where there are no sides. */
export function otherSideOf(
  { delegations, poles }: PublicScenario,
  seat: SeatId,
): SeatId | undefined {
  const own = delegations.find(({ id }) => id === seat)?.poles ?? [];
  const isApart = own.length === 1;
  return poles.find(({ id, leader }) => leader !== seat && !(isApart && own.includes(id)))?.leader;
}

/** Whoever comes after `id` in a list, the first again after the last; undefined where there is no other. */
export function nextAfter<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item | undefined {
  const place = items.findIndex((item) => item.id === id);
  const next = items[(place + 1) % items.length];
  return next?.id === id ? undefined : next;
}

/** The seat to take in another scenario: the same, where it is there, else the one most in play. */
export const seatThere = ({ delegations, coreSeats }: PublicScenario, seat: SeatId) =>
  delegations.find(({ id }) => id === seat) ??
  delegations.find(({ id }) => id === coreSeats[0]) ??
  delegations[0];
