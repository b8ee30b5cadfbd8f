import type { Light, Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** How a member stands in a vote: its light, or that it has none yet, or that the vote is over without it. */
export type VoteLight = Light | 'none' | 'notVoting';

type Voting = Pick<Room, 'ballot' | 'lights' | 'results'>;

/** How a member stands in the vote before the meeting; undefined where there is none, or none was needed. */
export function voteLight(room: Voting, seat: SeatId): VoteLight | undefined {
  return isTaken(room) ? (room.lights[seat] ?? silenceIn(room)) : undefined;
}

/** What lights can mean in the vote before the meeting, for a key: nothing where there is none. */
export function voteKey(room: Voting): readonly VoteLight[] {
  if (!isTaken(room)) return [];
  const lights = room.ballot?.sealed === true ? (['cast'] as const) : CHOICES;
  return [...lights, silenceIn(room)];
}

const CHOICES = ['yes', 'no', 'abstain'] as const;

/** Whether members vote on what is before the meeting: not where it was adopted without a vote. */
const isTaken = ({ ballot, results }: Voting): boolean =>
  ballot !== undefined && results[ballot.id]?.how !== 'withoutVote';

/** What a seat without a light has done: until the result is declared its vote may still come. */
const silenceIn = ({ ballot, results }: Voting): 'none' | 'notVoting' =>
  ballot !== undefined && results[ballot.id] !== undefined ? 'notVoting' : 'none';
