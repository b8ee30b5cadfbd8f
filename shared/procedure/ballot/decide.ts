import { type Decide, done, not, type SeatDecide } from '../kernel/decision.ts';
import { membersOf } from '../kernel/membership.ts';

export const leaveRoom: SeatDecide<'leaveRoom'> = (_command, seat) =>
  done({ type: 'roomLeft', seat });

export const returnToRoom: SeatDecide<'returnToRoom'> = (_command, seat) =>
  done({ type: 'roomEntered', seat });

export const requestVote: SeatDecide<'requestVote'> = ({ method }, seat) =>
  done({ type: 'voteRequested', seat, method });

export const castVote: SeatDecide<'castVote'> = ({ choice }, seat) =>
  done({ type: 'voteCast', seat, choice });

export const declareIntention: SeatDecide<'declareIntention'> = ({ ballot, choice }, seat) =>
  done({ type: 'intentionDeclared', ballot, seat, choice });

export const explainVote: SeatDecide<'explainVote'> = ({ text }, seat) =>
  done({ type: 'voteExplained', seat, text });

export const announceBallot: Decide<'announceBallot'> = () => done({ type: 'ballotAnnounced' });

export const adoptWithoutVote: Decide<'adoptWithoutVote'> = () =>
  done({ type: 'adoptedWithoutVote' });

export const hearExplanations: Decide<'hearExplanations'> = () =>
  done({ type: 'explanationsOpened' });

/** A roll call begins with a member drawn by lot (rule 127). */
export const openVoting: Decide<'openVoting'> = (_command, { scenario, state, environment }) => {
  if (state.room.ballot?.method !== 'rollCall') return done({ type: 'votingOpened' });
  const seats = membersOf(scenario);
  const lot = seats[Math.floor(environment.random() * seats.length)];
  return lot === undefined
    ? not('BAL-7', 'nobodyCalled')
    : done({ type: 'votingOpened', lot: lot.id });
};

export const passRollCall: Decide<'passRollCall'> = (_command, { state }) => {
  const seat = state.room.ballot?.roll?.calling;
  return seat === undefined ? not('BAL-7', 'nobodyCalled') : done({ type: 'rollCallPassed', seat });
};

export const lockVoting: Decide<'lockVoting'> = () => done({ type: 'votingLocked' });

export const declareResult: Decide<'declareResult'> = () => done({ type: 'resultDeclared' });

export const hearExplanationsAfter: Decide<'hearExplanationsAfter'> = () =>
  done({ type: 'explanationsAfterOpened' });

export const closeBallot: Decide<'closeBallot'> = () => done({ type: 'ballotClosed' });
