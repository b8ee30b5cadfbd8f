import { z } from 'zod';
import { done, not } from '../kernel/decision.ts';
import { presentCount } from '../kernel/membership.ts';
import { move } from '../kernel/move.ts';
import { motion, side } from '../kernel/schemas.ts';
import { spoken } from '../kernel/spoken.ts';
import { raisedMatter } from './kinds.ts';
import { pointMatter } from './point.ts';
import * as pointRules from './point-rules.ts';
import { quorumNeeded } from './points.ts';
import * as rules from './rules.ts';

const procedural = {
  by: 'member',
  where: 'venue',
  forum: 'voting',
  inVote: false,
  inSuspension: false,
  outOfRoom: false,
  about: 'nothing',
  topic: 'motions',
  house: false,
  // A ballot that was only announced waits for it; a point of order does not.
  place: 'housePoint',
} as const;
const ofTheChair = { ...procedural, by: 'chair', outOfRoom: true } as const;

/** Motions with their precedence (rules 113 to 131). */
export const motionMoves = {
  raiseMotion: move({
    takes: z.strictObject({ matter: raisedMatter }),
    ...procedural,
    may: rules.mayRaise,
    becomes: ({ matter }, { seat, state }) =>
      done({ type: 'motionRaised', motion: `m${state.seq + 1}`, seat, matter }),
  }),
  withdrawMotion: move({
    takes: z.strictObject({ motion }),
    ...procedural,
    inSuspension: true,
    outOfRoom: true,
    place: 'any',
    may: rules.mayWithdraw,
    becomes: ({ motion }, { seat }) => done({ type: 'motionWithdrawn', motion, seat }),
  }),
  speakOnMotion: move({
    takes: z.strictObject({ side, text: spoken }),
    ...procedural,
    about: 'motion',
    may: rules.maySpeakOn,
    becomes: (command, { seat, state }) => {
      const motion = state.room.motions[0]?.id;
      return motion === undefined
        ? not('MOT-3', 'noMotion')
        : done({ type: 'motionSpoken', motion, seat, side: command.side, text: command.text });
    },
  }),
  putMotion: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    place: 'motion',
    about: 'motion',
    may: rules.mayPut,
    becomes: (_command, { state }) => {
      const motion = state.room.motions[0]?.id;
      return motion === undefined ? not('MOT-3', 'noMotion') : done({ type: 'motionPut', motion });
    },
  }),
};

/** Points of order, rulings and appeals (rule 113). */
export const pointMoves = {
  raisePoint: move({
    takes: z.strictObject({ matter: pointMatter }),
    ...procedural,
    where: 'venue',
    topic: 'points',
    forum: 'any',
    // About the conduct of the vote it may be raised in one (PTO-2).
    inVote: true,
    place: 'any',
    about: 'matter',
    may: pointRules.mayRaisePoint,
    becomes: ({ matter }, { seat }) => done({ type: 'pointRaised', seat, matter }),
  }),
  appealRuling: move({
    takes: z.strictObject({}),
    ...procedural,
    topic: 'points',
    place: 'any',
    about: 'point',
    may: pointRules.mayAppeal,
    becomes: (_command, { seat, state }) =>
      done({ type: 'rulingAppealed', motion: `m${state.seq + 1}`, seat }),
  }),
  ruleOnPoint: move({
    takes: z.strictObject({ upheld: z.boolean() }),
    ...ofTheChair,
    where: 'venue',
    topic: 'points',
    forum: 'any',
    inVote: true,
    inSuspension: true,
    place: 'point',
    about: 'point',
    may: pointRules.mayRule,
    becomes: ({ upheld }, { scenario, state: { room } }) =>
      done({
        type: 'pointRuled',
        upheld,
        ...(room.point?.matter === 'quorum' && {
          count: {
            present: presentCount(scenario, room),
            needed: quorumNeeded(scenario, room),
          },
        }),
      }),
  }),
  closePoint: move({
    takes: z.strictObject({}),
    ...ofTheChair,
    where: 'venue',
    topic: 'points',
    forum: 'any',
    inVote: true,
    inSuspension: true,
    place: 'point',
    about: 'point',
    may: pointRules.mayClosePoint,
    becomes: () => done({ type: 'pointClosed' }),
  }),
};
