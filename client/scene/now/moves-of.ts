import type { Minute, Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** The minutes that tell what a delegation has done, by the number of their fact, the latest first. */
export const movesOf = ({
  minutes,
}: Pick<Room, 'minutes'>): readonly (readonly [string, Minute])[] =>
  Object.entries(minutes)
    .filter(([, minute]) => whoMoved(minute) !== undefined && !DONE_TO_IT.test(minute.key))
    .toSorted(([one], [other]) => Number(other) - Number(one));

/** The delegation that a minute is about. */
export const whoMoved = ({ values: { seat } }: Minute): SeatId | undefined =>
  typeof seat === 'string' ? seat : undefined;

/** What the Chair does to a delegation is none of its moves. */
const DONE_TO_IT = /^minutes\.(floorGiven|replyGiven|placardCalled)/;
