import type { Choice, RecordedVote, SeatId } from '../../../shared/scenario/scenario.ts';
import { scenario } from './house.ts';

type Tally = Readonly<Record<RecordedVote, number>>;

/** The recorded roll on a draft at a stage, with what the room changed. Throws where there is none. */
export function recordedVotes(
  stage: string,
  draft: string,
  changes: Readonly<Record<SeatId, Choice>> = {},
): ReadonlyMap<SeatId, RecordedVote> {
  const id = scenario.drafts.find(({ shortName }) => shortName === draft)?.id;
  const ballot = scenario.record.find((one) => one.stage === stage && one.draft === id);
  if (ballot === undefined) throw new Error(`There is no record of ${draft} in ${stage}.`);
  return new Map(
    scenario.delegations.map((one) => [
      one.id,
      changes[one.id] ?? ballot.votes[one.id] ?? 'absent',
    ]),
  );
}

/** The tally of that roll. */
export function recordedTally(
  stage: string,
  draft: string,
  changes: Readonly<Record<SeatId, Choice>> = {},
): Tally {
  const tally = { yes: 0, no: 0, abstain: 0, absent: 0 };
  for (const vote of recordedVotes(stage, draft, changes).values()) tally[vote] += 1;
  return tally;
}

/** How many states voted in one way on the first draft and in another on the second. */
export function countOfPair(
  [one, oneVote]: readonly [ReadonlyMap<SeatId, RecordedVote>, RecordedVote],
  [other, otherVote]: readonly [ReadonlyMap<SeatId, RecordedVote>, RecordedVote],
): number {
  return [...one].filter(([seat, vote]) => vote === oneVote && other.get(seat) === otherVote)
    .length;
}
