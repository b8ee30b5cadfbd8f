import { type ChairIntention, intend, SHORT_PAUSE_MS } from '../kernel/chair-intention.ts';
import { decidesOf, type House } from '../kernel/house.ts';
import { hasQuorum, voterCount } from '../kernel/membership.ts';
import type { Ballot, Room } from '../kernel/room.ts';

/** The Chair's next step in the ballot; undefined once it is closed. */
export function ballotStep(house: House, room: Room, ballot: Ballot): ChairIntention | undefined {
  const { times } = room.options;
  const { explained } = decidesOf(house, ballot.subject);
  switch (ballot.phase) {
    case 'announced':
      if (ballot.method === undefined) {
        return deciding(house, room, ballot, 'adoptWithoutVote', times.request);
      }
      return explained.includes('before')
        ? intend({ type: 'hearExplanations' }, SHORT_PAUSE_MS, ballot.id)
        : deciding(house, room, ballot, 'openVoting', SHORT_PAUSE_MS);
    case 'explanationsBefore':
      return deciding(house, room, ballot, 'openVoting', times.explanationsBefore);
    case 'inProgress':
      return votingStep(house, room, ballot);
    case 'locked':
      return intend({ type: 'declareResult' }, times.locked, ballot.id);
    case 'declared':
      return explained.includes('after')
        ? intend({ type: 'hearExplanationsAfter' }, times.declared, ballot.id)
        : intend({ type: 'closeBallot' }, times.declared, ballot.id);
    case 'explanationsAfter':
      return intend({ type: 'closeBallot' }, times.explanationsAfter, ballot.id);
    case 'closed':
      return undefined;
  }
}

/** MAJ-5 and MAJ-8: nothing is decided without a quorum; the Chair waits for one, once. */
function deciding(
  { scenario }: House,
  room: Room,
  ballot: Ballot,
  type: 'openVoting' | 'adoptWithoutVote',
  afterMs: number,
): ChairIntention {
  if (hasQuorum(scenario, room)) return intend({ type }, afterMs, ballot.id);
  return room.quorumAwaited
    ? intend({ type: 'adjournForQuorum' }, afterMs, ballot.id)
    : intend({ type: 'waitForQuorum' }, afterMs, ballot.id);
}

function votingStep({ scenario }: House, room: Room, ballot: Ballot): ChairIntention {
  const { times } = room.options;
  const calling = ballot.roll?.calling;
  if (calling !== undefined) {
    return intend({ type: 'passRollCall' }, times.rollCallAnswer, calling);
  }
  const everyoneVoted = Object.keys(room.lights).length >= voterCount(scenario, room);
  return everyoneVoted || ballot.roll !== undefined
    ? intend({ type: 'lockVoting' }, times.linger, `${ballot.id} all`)
    : intend({ type: 'lockVoting' }, times.vote, ballot.id);
}
