import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { Sound } from '../../browser/sound.ts';

type Heard = Pick<Room, 'phase' | 'results' | 'outcomes' | 'ballot' | 'floor' | 'lights'>;

/**
 * What is heard of what has happened between two pictures of the room: the bell where it has become a
 * delegation's own turn to vote or to speak, before the gavel, which falls on a decision and on a new phase.
 */
export function soundsBetween(
  before: Heard,
  after: Heard,
  seat: SeatId | undefined,
): readonly Sound[] {
  const isAsked = seat !== undefined && isTurnOf(after, seat) && !isTurnOf(before, seat);
  const falls =
    before.phase !== after.phase ||
    countOf(before.results) < countOf(after.results) ||
    countOf(before.outcomes) < countOf(after.outcomes);
  return [...(isAsked ? (['turn'] as const) : []), ...(falls ? (['gavel'] as const) : [])];
}

const isTurnOf = ({ ballot, lights, floor }: Heard, seat: SeatId): boolean =>
  floor.speaker === seat || (ballot?.phase === 'inProgress' && lights[seat] === undefined);

const countOf = (record: object): number => Object.keys(record).length;
