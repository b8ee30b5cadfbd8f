import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { leaderOf, sponsorsOf } from '../../../shared/procedure/texts/drafts.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import type { News } from './news-item.ts';

/**
 * Whether what others have done concerns a delegation: it was done to a draft that the delegation leads
 * or sponsors, or to what it has proposed itself.
 */
export function concerns(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
  { whose, draft, seats, against = [], wanting = [] }: News,
): boolean {
  const others = [...seats, ...against, ...wanting].some((other) => other !== seat);
  if (!others) return false;
  if (whose === seat) return true;
  if (draft === undefined) return false;
  return (
    leaderOf(scenario, room, draft) === seat || sponsorsOf(scenario, room, draft).includes(seat)
  );
}
