import { voterCount } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';

/**
 * How many of those in the room have not voted: whoever locks the machine now locks them out. A roll
 * call sees to it by itself.
 */
export function votesMissing(scenario: PublicScenario, room: Room): number {
  if (room.ballot?.phase !== 'inProgress' || room.ballot.roll !== undefined) return 0;
  return Math.max(0, voterCount(scenario, room) - Object.keys(room.lights).length);
}
