import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { own } from '../kernel/own.ts';
import type { Room, Voice } from '../kernel/room.ts';
import { isStakeholder } from './stakeholders.ts';

const UNHEARD: Voice = { turns: 0, ms: 0 };

/** FLO-12: how much a delegation has been heard in this venue. */
export const voiceOf = ({ voice = {} }: Pick<Room, 'voice'>, seat: SeatId): Voice =>
  own(voice, seat) ?? UNHEARD;

/**
 * Who is called next, and after whom: in the order of signing up (FLO-1), or, where the facilitator has
 * chosen so, the least heard first (FLO-11): by time, then by turns, then by signing up; stakeholders after
 * all delegations (FLO-13).
 */
export function speakersInOrder(
  scenario: Pick<PublicScenario, 'stages'>,
  room: Room,
): readonly SeatId[] {
  const { queue } = room.floor;
  if (room.options.speakers !== 'leastHeard') return queue;
  const heard = (seat: SeatId) => voiceOf(room, seat);
  return queue.toSorted(
    (one, other) =>
      Number(isStakeholder(scenario, one)) - Number(isStakeholder(scenario, other)) ||
      heard(one).ms - heard(other).ms ||
      heard(one).turns - heard(other).turns,
  );
}
