import type { Negotiation } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { paragraphsOf } from '../../../shared/procedure/texts/texts.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** A stance at the gavel, or that a delegation holds a paragraph; `none` is silence. */
export type StanceLight = 'join' | 'explain' | 'dissociate' | 'object' | 'holds' | 'none';

/** Whether the stances are what the lamps show, or who holds brackets. */
export function showsStances({ phase }: Negotiation): boolean {
  return phase === 'gavel' || phase === 'adopted' || phase === 'noConsensus';
}

/** What each delegation's lamp shows in a negotiation; a seat without one is silent. */
export function stanceLights(
  room: Pick<Room, 'drafts'>,
  negotiation: Negotiation,
): Readonly<Record<SeatId, Exclude<StanceLight, 'none'>>> {
  const { draft, stances } = negotiation;
  if (showsStances(negotiation)) {
    return Object.fromEntries(Object.entries(stances).map(([seat, { kind }]) => [seat, kind]));
  }
  const holders = Object.values(paragraphsOf(room, draft)).flatMap(({ heldBy }) => heldBy ?? []);
  return Object.fromEntries(holders.map((seat) => [seat, 'holds' as const]));
}

/** What is said of a delegation where all are listed: its lamp, or that it holds nothing in brackets. */
export type SeatLight = StanceLight | 'noneHeld';

/** Says it of each seat; the lamps are looked through once, and not once a seat. */
export function seatLights(
  room: Pick<Room, 'drafts'>,
  negotiation: Negotiation,
): (seat: SeatId) => SeatLight {
  const lights = stanceLights(room, negotiation);
  const silent = showsStances(negotiation) ? 'none' : 'noneHeld';
  return (seat) => lights[seat] ?? silent;
}
