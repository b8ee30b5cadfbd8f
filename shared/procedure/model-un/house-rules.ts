import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import type { AmendmentId } from '../amendments/amendment.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { leaderOf, sponsorsOf } from '../texts/drafts.ts';

/**
 * House rules of Model UN: played only where they are switched on, and always labelled, because the
 * United Nations has no such rules.
 */

/**
 * MUN-4: whom a friendly amendment needs: the leader of the draft, and those of its sponsors whom
 * people play; sponsors whom the computer plays follow the leader.
 */
export function sponsorsToAsk(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly SeatId[] {
  const leader = leaderOf(scenario, room, draft);
  return sponsorsOf(scenario, room, draft).filter((seat) => {
    const hold = own(room.seats, seat);
    return seat === leader || (hold !== undefined && hold !== 'covered');
  });
}

/** MUN-4: nobody whom a friendly amendment needs is missing. */
export function isFriendlyToAll(scenario: PublicScenario, room: Room, id: AmendmentId): boolean {
  const amendment = own(room.amendments, id);
  if (amendment === undefined) return false;
  const { draft, friendlyTo = [] } = amendment;
  return sponsorsToAsk(scenario, room, draft).every((seat) => friendlyTo.includes(seat));
}

/** MUN-3: the signatories of a draft, in the order in which they signed; sponsors are not among them. */
export function signatoriesOf(
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
): readonly SeatId[] {
  const sponsors = sponsorsOf(scenario, room, draft);
  return (own(room.drafts, draft)?.signatories ?? []).filter((seat) => !sponsors.includes(seat));
}
