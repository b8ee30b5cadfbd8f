import type { Minute, Room } from '../../../shared/procedure/kernel/room.ts';

/** The last thing that the record of the meeting holds, if it holds anything yet. */
export function latestMinute({ minutes }: Room): Minute | undefined {
  const [latest] = Object.entries(minutes).toSorted(
    ([one], [other]) => Number(other) - Number(one),
  );
  return latest?.[1];
}
