import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';
import { type NextMove, nextMove } from '../moves/next-move.ts';

/**
 * The step that takes a guided meeting on to its vote; undefined once the vote is taken. The Chair's sight may be
 * ahead of the newcomer's own, and must not close a vote that the newcomer does not see yet.
 */
export function stepToVote(scenario: PublicScenario, room: Room): NextMove | undefined {
  const isVoting = room.ballot?.phase === 'inProgress' || room.ballot?.phase === 'locked';
  return isVoting ? undefined : nextMove(scenario, room);
}
