import type { PublicScenario } from '../../scenario/scenario.ts';
import { opensWithAThird } from '../kernel/house-rules.ts';
import { quorumToDebate, quorumToDecide } from '../kernel/majority.ts';
import { membersOf, presentCount } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';
import type { PointOfOrder } from './point.ts';

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
    case 'quorum':
      return presentCount(scenario, room) < quorumNeeded(scenario, room);
    // The machine has not shown the vote of whoever raises the point.
    case 'conductOfVote':
      return own(room.lights, point.by) === undefined;
  }
}

/** Rules 108 and 67: how many members must be here for what the meeting is doing: deciding, or debating. */
export function quorumNeeded(scenario: PublicScenario, room: Room): number {
  const members = membersOf(scenario).length;
  return room.phase === 'action'
    ? quorumToDecide(members)
    : quorumToDebate(members, opensWithAThird(room) ? 'plenary' : stageOf(scenario, room).forum);
}
