import { isVoter } from '../../../shared/procedure/kernel/membership.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';

/**
 * Whether a delegation has voted in the ballot that is open; undefined where none is, or it has no vote
 * in it. In a roll call who has not been called yet is not waited for.
 */
export function dueVote(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): 'cast' | 'missing' | 'notCalled' | undefined {
  const { ballot, lights } = room;
  if (ballot?.phase !== 'inProgress' || !isVoter(scenario, room, seat)) return undefined;
  if (own(lights, seat) !== undefined) return 'cast';
  return ballot.roll === undefined || ballot.roll.calling === seat ? 'missing' : 'notCalled';
}
