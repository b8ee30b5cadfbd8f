import type { SessionState } from '../procedure/kernel/state.ts';
import type { SeatShadow } from '../procedure/shadow/shadow.ts';
import type { SeatId } from '../scenario/scenario.ts';

/**
 * SHA-3 and SHA-6: what those who play a seat see of its part, with its national interest in whole points:
 * to the fraction it would tell how many others prepare.
 */
export const inWholePoints = (ours: SeatShadow): SeatShadow => ({
  ...ours,
  interest: ours.interest.map(Math.round),
});

/** SHA-3: for which round each delegation has chosen last; never what. */
export function postureTakers({ shadow }: SessionState): Readonly<Record<SeatId, string>> {
  const taken = Object.entries(shadow?.seats ?? {}).flatMap(([seat, { takenFor }]) =>
    takenFor === undefined ? [] : [[seat, takenFor] as const],
  );
  return Object.fromEntries(taken);
}
