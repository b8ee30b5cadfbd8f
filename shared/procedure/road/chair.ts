import { latestPerPair } from '../../scenario/once.ts';
import type { PublicScenario } from '../../scenario/scenario.ts';
import type { ChairIntention } from '../kernel/chair-intention.ts';
import type { Room } from '../kernel/room.ts';
import { houseOf } from './house.ts';
import type { FacilitatorCommand } from './moves.ts';

/**
 * The Chair's next move: what the first business in the order says; undefined while the room itself
 * must move first.
 */
export const chairIntention = (
  scenario: PublicScenario,
  room: Room,
): ChairIntention<FacilitatorCommand> | undefined => firstBusiness(scenario, room);

const firstBusiness = latestPerPair((scenario: PublicScenario, room: Room) => {
  for (const [, { next }] of houseOf(scenario).business(room)) {
    return next as ChairIntention<FacilitatorCommand> | undefined;
  }
  return undefined;
});
