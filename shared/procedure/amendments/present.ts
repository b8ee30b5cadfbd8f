import { inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Amendment, AmendmentId } from './amendment.ts';

/** The amendment of that number. Throws where there is none: the log is broken. */
export function presentAmendment({ amendments }: Room, id: AmendmentId): Amendment {
  const amendment = own(amendments, id);
  if (amendment === undefined) throw new Error(`There is no amendment ${id}: the log is broken.`);
  return amendment;
}

/** The room with the amendment as it now is. */
export function withAmendment(
  state: SessionState,
  id: AmendmentId,
  amendment: Amendment,
): SessionState {
  return inRoom(state, { amendments: { ...state.room.amendments, [id]: amendment } });
}
