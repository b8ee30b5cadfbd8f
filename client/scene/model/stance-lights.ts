import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** A stance at the gavel, or that a delegation holds a paragraph; `none` is silence. */
export type StanceLight = 'join' | 'explain' | 'dissociate' | 'object' | 'holds' | 'none';

/** Whether the stances are what the lamps show, or who holds brackets. */
export function showsStances({ phase }: Negotiation): boolean {
  return phase === 'gavel' || phase === 'adopted' || phase === 'noConsensus';
}

/** What each delegation's lamp shows in a negotiation; a seat without one is silent. */
export function stanceLights(
  negotiation: Negotiation,
): Readonly<Record<SeatId, Exclude<StanceLight, 'none'>>> {
  const { stances, paragraphs } = negotiation;
  if (showsStances(negotiation)) {
    return Object.fromEntries(Object.entries(stances).map(([seat, { kind }]) => [seat, kind]));
  }
  const holders = Object.values(paragraphs).flatMap(({ heldBy, status }) =>
    status === 'bracketed' ? heldBy : [],
  );
  return Object.fromEntries(holders.map((seat) => [seat, 'holds' as const]));
}
