import type { BallotSubject, Room } from '../kernel/room.ts';

/** MUN-2: the votes in which who has pledged to vote does not abstain: those on the words themselves. */
export const isBoundByPledge = ({ kind }: BallotSubject): boolean =>
  kind === 'draft' || kind === 'part' || kind === 'amendment' || kind === 'amendmentPart';

/** MUN-2: the first vote of a meeting has begun, or is over. */
export const firstVoteBegun = (room: Room): boolean =>
  Object.values(room.results).some(({ stage }) => stage === room.stage) ||
  (room.ballot !== undefined &&
    room.ballot.phase !== 'announced' &&
    room.ballot.phase !== 'explanationsBefore');
