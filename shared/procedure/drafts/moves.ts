import { z } from 'zod';
import { done } from '../kernel/decision.ts';
import { move } from '../kernel/move.ts';
import { draft } from '../kernel/schemas.ts';
import * as rules from './rules.ts';

const takes = z.strictObject({ draft });
const ofTexts = {
  by: 'member',
  where: 'venue',
  forum: 'tabling',
  inVote: false,
  inSuspension: true,
  outOfRoom: false,
  about: 'nothing',
  topic: 'texts',
  house: false,
  place: 'any',
} as const;

/** The life of the drafts, and who stands behind them. */
export const draftMoves = {
  introduceDraft: move({
    takes,
    ...ofTexts,
    inSuspension: false,
    may: rules.mayIntroduce,
    becomes: (command, { seat }) => done({ type: 'draftIntroduced', seat, ...command }),
  }),
  joinSponsors: move({
    takes,
    ...ofTexts,
    may: rules.mayJoinSponsors,
    becomes: (command, { seat }) => done({ type: 'sponsorJoined', seat, ...command }),
  }),
  leaveSponsors: move({
    takes,
    ...ofTexts,
    outOfRoom: true,
    may: rules.mayLeaveSponsors,
    becomes: (command, { seat }) => done({ type: 'sponsorLeft', seat, ...command }),
  }),
  withdrawDraft: move({
    takes,
    ...ofTexts,
    outOfRoom: true,
    may: rules.mayWithdraw,
    becomes: (command, { seat }) => done({ type: 'draftWithdrawn', seat, ...command }),
  }),
  reintroduceDraft: move({
    takes,
    ...ofTexts,
    may: rules.mayReintroduce,
    becomes: (command, { seat }) => done({ type: 'draftReintroduced', seat, ...command }),
  }),
  moveNoVote: move({
    takes,
    ...ofTexts,
    where: 'venue',
    topic: 'motions',
    forum: 'voting',
    inSuspension: false,
    // A ballot that was only announced waits for it.
    place: 'ballot',
    may: rules.mayMoveNoVote,
    becomes: (command, { seat }) => done({ type: 'noVoteMoved', seat, ...command }),
  }),
};
