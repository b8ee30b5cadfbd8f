import type { BallotResult, Room } from '../../shared/procedure/room.ts';

/** The result that belongs to the present ballot, else the last one declared at this stage. */
export function latestResult(room: Room): BallotResult | undefined {
  const own = room.ballot && room.results[room.ballot.id];
  if (own !== undefined) return own;
  return Object.values(room.results)
    .filter((result) => result.stage === room.stage)
    .at(-1);
}
