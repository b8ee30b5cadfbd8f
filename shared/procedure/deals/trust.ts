import type { SeatId } from '../../scenario/scenario.ts';
import type { Deal } from './deal.ts';

/** What a public breach tells those whom it did not wrong. */
const SEEN_FROM_AFAR = 0.5;

/**
 * How likely it is, from 0 to 1, that a delegation keeps its word, as another has seen it: who has neither
 * kept nor broken any is trusted two times in three. What others were promised in public counts half.
 */
export function trustIn(deals: Iterable<Deal>, mine: SeatId, other: SeatId): number {
  let kept = 0;
  let broken = 0;
  for (const deal of deals) {
    const isMine = deal.by === mine || deal.to.includes(mine);
    const weight = isMine ? 1 : SEEN_FROM_AFAR;
    for (const { by, verdict } of deal.promises) {
      if (by !== other) continue;
      if (verdict.kind === 'kept') kept += weight;
      if (verdict.kind === 'broken') broken += weight;
    }
  }
  return (kept + 2) / (kept + broken + 3);
}
