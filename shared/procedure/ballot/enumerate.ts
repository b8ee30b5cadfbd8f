import { type Glance, once } from '../kernel/enumerate.ts';

const CHOICES = ['yes', 'no', 'abstain'] as const;
const METHODS = ['recorded', 'rollCall', 'showOfHands'] as const;

export const ballotThinkable = {
  leaveRoom: once,
  returnToRoom: once,
  requestVote: () => METHODS.map((method) => ({ method })),
  castVote: () => CHOICES.map((choice) => ({ choice })),
  declareIntention: ({ room }: Glance) => {
    const latest = room.ballot?.id ?? Object.keys(room.results).at(-1);
    return latest === undefined ? [] : CHOICES.map((choice) => ({ ballot: latest, choice }));
  },
  explainVote: () => [{ text: 'We have a reason.' }],
  announceBallot: once,
  adoptWithoutVote: once,
  hearExplanations: once,
  openVoting: once,
  waitForQuorum: once,
  adjournForQuorum: once,
  passRollCall: once,
  lockVoting: once,
  declareResult: once,
  hearExplanationsAfter: once,
  closeBallot: once,
};
