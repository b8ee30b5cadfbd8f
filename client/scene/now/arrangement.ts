import type { NegotiationPhase } from '../../../shared/procedure/consensus/negotiation.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';

/** room: the hall is large, words beside it; table: the document is large, the hall a slim strip. */
export type Arrangement = 'room' | 'table';

/** How the page is arranged for what goes on: for people who meet, or for people who read and write. */
export function arrangementOf({ phase, negotiation, suspended, caucus }: Room): Arrangement {
  if (suspended !== undefined) return 'table';
  if (caucus !== undefined) return caucus.kind === 'unmoderated' ? 'table' : 'room';
  if (negotiation !== undefined)
    return WORKS_ON_TEXT.includes(negotiation.phase) ? 'table' : 'room';
  return phase === 'briefing' || phase === 'informals' ? 'table' : 'room';
}

const WORKS_ON_TEXT: readonly NegotiationPhase[] = ['reading', 'consultations', 'finalText'];
