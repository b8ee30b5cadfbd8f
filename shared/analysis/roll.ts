import type { BallotResult } from '../procedure/kernel/room.ts';
import type { Delegation, RecordedVote, SeatId, Tally } from '../scenario/scenario.ts';

/** How each seat stands in one ballot. A seat that is not named counts as absent. */
export type Roll = Readonly<Record<SeatId, RecordedVote>>;

/** The four ways to stand in the record, in the order in which they are always shown. */
export const recordedVotes = ['yes', 'no', 'abstain', 'absent'] as const;

/** Present but not voting is told apart in the room; the record, and so a comparison, cannot. */
export const votesByLetter: Readonly<Record<string, RecordedVote>> = {
  y: 'yes',
  n: 'no',
  a: 'abstain',
  x: 'absent',
  '-': 'absent',
};

/**
 * Reads a result's roll, seat by seat in the scenario's order. Undefined where no names were taken.
 * Throws where the roll and the scenario do not have the same seats, or a letter is not known.
 */
export function rollOf(
  result: Pick<BallotResult, 'votes'>,
  delegations: readonly Pick<Delegation, 'id'>[],
): Roll | undefined {
  const { votes } = result;
  if (votes === undefined) return undefined;
  if (votes.length !== delegations.length) {
    throw new Error(`A roll of ${votes.length} does not fit ${delegations.length} delegations.`);
  }
  const roll: Record<SeatId, RecordedVote> = {};
  for (const [index, { id }] of delegations.entries()) {
    const vote = votesByLetter[votes.charAt(index)];
    if (vote === undefined) throw new Error(`A roll has no letter "${votes.charAt(index)}".`);
    roll[id] = vote;
  }
  return roll;
}

/** How a seat stands in a roll. */
export function voteOf(roll: Roll, seat: SeatId): RecordedVote {
  return roll[seat] ?? 'absent';
}

/** Counts a roll over the given delegations, in seats. */
export function tallyOf(roll: Roll, delegations: readonly Pick<Delegation, 'id'>[]): Tally {
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const { id } of delegations) tally[voteOf(roll, id)] += 1;
  return tally;
}
