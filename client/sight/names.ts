import type { Delegation, SeatId } from '../../shared/scenario/scenario.ts';

/** Delegations by seat. */
export type Delegations = ReadonlyMap<SeatId, Delegation>;

/** The short name of a delegation, or its code before the names have come. */
export function nameOf(delegations: Delegations, seat: SeatId): string {
  return delegations.get(seat)?.shortName ?? seat;
}

/** The two-letter code for the flag of a delegation; empty before the names have come. */
export function flagOf(delegations: Delegations, seat: SeatId): string {
  return delegations.get(seat)?.iso2 ?? '';
}
