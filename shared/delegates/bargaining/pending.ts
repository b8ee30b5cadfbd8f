import type { AmendmentId } from '../../procedure/amendments/amendment.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { DraftId, Phase } from '../../scenario/scenario.ts';

/** An amendment that is still to be decided on, and the draft that it would change. */
export interface PendingAmendment {
  readonly amendment: AmendmentId;
  readonly draft: DraftId;
}

const FOUGHT_IN: readonly Phase[] = ['generalDebate', 'informals', 'action'];

/** The amendments to drafts over which delegations speak with one another; what would change an amendment is not among them. */
export function pendingIn(room: Pick<Room, 'phase' | 'amendments'>): readonly PendingAmendment[] {
  if (!FOUGHT_IN.includes(room.phase)) return [];
  return Object.entries(room.amendments).flatMap(([amendment, { status, parent, draft }]) =>
    status === 'pending' && parent === undefined ? [{ amendment, draft }] : [],
  );
}
