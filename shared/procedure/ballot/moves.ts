import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { speaksTo } from '../kernel/issue-side.ts';
import { membersOf } from '../kernel/membership.ts';
import { move } from '../kernel/move.ts';
import { ballot } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import * as rules from './rules.ts';

const choice = z.enum(['yes', 'no', 'abstain']);
const method = z.enum(['recorded', 'rollCall', 'showOfHands']);

const inTheBallot = {
  by: 'member',
  where: 'venue',
  forum: 'voting',
  inVote: false,
  inSuspension: false,
  outOfRoom: false,
  about: 'nothing',
  topic: 'vote',
  house: false,
  place: 'any',
} as const;
const comingAndGoing = {
  ...inTheBallot,
  topic: 'room',
  by: 'delegation',
  where: 'venue',
  forum: 'any',
  inSuspension: true,
  outOfRoom: true,
} as const;
/** The Chair's steps wait for a point of order, and for nothing else; their own rules say which follows. */
const step = {
  by: 'chair',
  where: 'venue',
  forum: 'voting',
  inVote: true,
  inSuspension: false,
  outOfRoom: true,
  about: 'ballot',
  topic: 'vote',
  house: false,
  place: 'ballot',
} as const;

/** A ballot from announcement to the last explanation; and who is in the room for it. */
export const ballotMoves = {
  leaveRoom: move({
    takes: z.strictObject({}),
    ...comingAndGoing,
    outOfRoom: false,
    may: rules.mayLeaveRoom,
    becomes: (_command, { seat }) => done({ type: 'roomLeft', seat }),
  }),
  returnToRoom: move({
    takes: z.strictObject({}),
    ...comingAndGoing,
    may: rules.mayReturn,
    becomes: (_command, { seat }) => done({ type: 'roomEntered', seat }),
  }),
  requestVote: move({
    takes: z.strictObject({ method }),
    ...inTheBallot,
    about: 'ballot',
    may: rules.mayRequestVote,
    becomes: (command, { seat }) => done({ type: 'voteRequested', seat, method: command.method }),
  }),
  castVote: move({
    takes: z.strictObject({ choice }),
    ...inTheBallot,
    inVote: true,
    // Its own rule says first who has no vote at all.
    outOfRoom: true,
    about: 'ballot',
    may: rules.mayVote,
    becomes: (command, { seat }) => done({ type: 'voteCast', seat, choice: command.choice }),
  }),
  declareIntention: move({
    takes: z.strictObject({ ballot, choice }),
    ...inTheBallot,
    inVote: true,
    inSuspension: true,
    outOfRoom: true,
    may: rules.mayDeclareIntention,
    becomes: (command, { seat }) => done({ type: 'intentionDeclared', seat, ...command }),
  }),
  explainVote: move({
    takes: z.strictObject({ text: spoken, speaksTo: speaksTo.optional() }),
    ...inTheBallot,
    about: 'ballot',
    may: rules.mayExplain,
    becomes: ({ text, speaksTo: sides }, { seat }) =>
      done({ type: 'voteExplained', seat, text, ...(sides !== undefined && { speaksTo: sides }) }),
  }),
  announceBallot: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayAnnounce,
    becomes: () => done({ type: 'ballotAnnounced' }),
  }),
  adoptWithoutVote: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayAdoptWithoutVote,
    becomes: () => done({ type: 'adoptedWithoutVote' }),
  }),
  hearExplanations: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayHearExplanations,
    becomes: () => done({ type: 'explanationsOpened' }),
  }),
  openVoting: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayOpenVoting,
    // A roll call begins with a member drawn by lot (rule 127).
    becomes: (_command, { scenario, state, environment }) => {
      if (state.room.ballot?.method !== 'rollCall') return done({ type: 'votingOpened' });
      const seats = membersOf(scenario);
      const lot = seats[Math.floor(environment.random() * seats.length)];
      return lot === undefined
        ? not('BAL-7', 'nobodyCalled')
        : done({ type: 'votingOpened', lot: lot.id });
    },
  }),
  waitForQuorum: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayWaitForQuorum,
    becomes: () => done({ type: 'quorumAwaited' }),
  }),
  adjournForQuorum: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayAdjournForQuorum,
    becomes: () => done({ type: 'adjournedForQuorum' }),
  }),
  passRollCall: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayPassRollCall,
    becomes: (_command, { state }) => {
      const seat = state.room.ballot?.roll?.calling;
      return seat === undefined
        ? not('BAL-7', 'nobodyCalled')
        : done({ type: 'rollCallPassed', seat });
    },
  }),
  lockVoting: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayLock,
    becomes: () => done({ type: 'votingLocked' }),
  }),
  declareResult: move({
    takes: z.strictObject({}),
    ...step,
    may: rules.mayStep('declare', 'lockFirst'),
    becomes: () => done({ type: 'resultDeclared' }),
  }),
  hearExplanationsAfter: move({
    takes: z.strictObject({}),
    ...step,
    inSuspension: true,
    may: rules.mayStep('hearExplanationsAfter', 'declareFirst'),
    becomes: () => done({ type: 'explanationsAfterOpened' }),
  }),
  closeBallot: move({
    takes: z.strictObject({}),
    ...step,
    inSuspension: true,
    may: rules.mayStep('close', 'declareFirst'),
    becomes: () => done({ type: 'ballotClosed' }),
  }),
};
