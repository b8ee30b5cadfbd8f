import type { PublicScenario } from '../scenario/scenario.ts';
import { quorumToDebate } from './majority.ts';
import { membersOf, presentCount, voterCount } from './membership.ts';
import type { PointOfOrder, Room } from './room.ts';
import { stageOf } from './script.ts';

/**
 * Whether a point of order is well founded, by what is true in the room: how the system in the Chair
 * rules. A speaker is always reminded to keep to the subject, for the system cannot judge words; a
 * speech never runs over time, nor is a rule misapplied, while the system presides.
 */
export function isWellFounded(scenario: PublicScenario, room: Room, point: PointOfOrder): boolean {
  switch (point.matter) {
    case 'offTopic':
      return true;
    case 'overTime':
    case 'misapplied':
      return false;
    case 'quorum': {
      const { forum } = stageOf(scenario, room);
      return presentCount(scenario, room) < quorumToDebate(membersOf(scenario).length, forum);
    }
    case 'conductOfVote':
      return Object.keys(room.lights).length < voterCount(scenario, room);
  }
}
