import type { Room } from '../../procedure/kernel/room.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import { sponsorsAmong } from '../../scenario/backing.ts';
import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';

/** Where nobody near a delegation has put a name anywhere, nothing is known. */
const UNKNOWN = 0.5;

/**
 * How far a delegation leans to a text, 0 to 1, as far as everybody can see: of its neighbours’ names, by nearness
 * and standing, how many are under this text rather than under the one of the others that has most of them.
 */
export function leaningTo(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
  draft: DraftId,
): number {
  const shareOf = (id: DraftId): number =>
    sponsorsAmong(scenario)(seat, sponsorsOf(scenario, room, id));
  const here = shareOf(draft);
  const elsewhere = scenario.drafts.filter(({ id }) => id !== draft).map(({ id }) => shareOf(id));
  const most = Math.max(0, ...elsewhere);
  return here + most === 0 ? UNKNOWN : here / (here + most);
}
