import type { Choice, SeatId, VotingMethod } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { type IssueSide, sidesIn } from '../kernel/issue-side.ts';
import type { Spoken } from '../kernel/spoken.ts';
import * as folds from './fold.ts';
import * as minutes from './minutes.ts';
import { isFromPaper } from './paper.ts';
import { secretaryReads } from './secretary.ts';

/** A ballot, and who is in the room for it. */
export type BallotFact =
  | { readonly type: 'roomLeft'; readonly seat: SeatId }
  | { readonly type: 'roomEntered'; readonly seat: SeatId }
  | { readonly type: 'ballotAnnounced' }
  | {
      readonly type: 'voteRequested';
      readonly seat: SeatId;
      readonly method: VotingMethod;
    }
  | { readonly type: 'adoptedWithoutVote' }
  | { readonly type: 'explanationsOpened' }
  /** `lot`: the member drawn by lot to open a roll call. */
  | { readonly type: 'votingOpened'; readonly lot?: SeatId }
  | {
      readonly type: 'voteCast';
      readonly seat: SeatId;
      readonly choice: Choice;
    }
  /** Too few members are here: the meeting waits for them, and then goes home. */
  | { readonly type: 'quorumAwaited' }
  | { readonly type: 'adjournedForQuorum' }
  | { readonly type: 'rollCallPassed'; readonly seat: SeatId }
  | { readonly type: 'votingLocked' }
  | {
      readonly type: 'resultDeclared';
      /** Set by the rules before version 4: a tie on a part or an amendment loses in plenary too. */
      readonly tieLoses?: true;
    }
  | { readonly type: 'explanationsAfterOpened' }
  | { readonly type: 'ballotClosed' }
  | {
      readonly type: 'voteExplained';
      readonly seat: SeatId;
      readonly text: Spoken;
      /** The issues to which it speaks (FLO-10). */
      readonly speaksTo?: readonly IssueSide[];
    }
  | {
      readonly type: 'intentionDeclared';
      readonly ballot: string;
      readonly seat: SeatId;
      readonly choice: Choice;
    };

export const ballotFacts: FactTable<BallotFact> = {
  roomLeft: { fold: folds.roomLeft, minute: noMinute },
  roomEntered: { fold: folds.roomEntered, minute: noMinute },
  ballotAnnounced: {
    fold: folds.ballotAnnounced,
    minute: (room, _fact, { scenario }) => secretaryReads(scenario, room),
  },
  voteRequested: {
    fold: folds.voteRequested,
    minute: (_room, { seat, method }) => ['voteRequested', { seat, method }],
  },
  adoptedWithoutVote: { fold: folds.adoptedWithoutVote, minute: minutes.aboutBallot },
  explanationsOpened: { fold: folds.explanationsOpened, minute: noMinute },
  votingOpened: { fold: folds.votingOpened, minute: minutes.aboutBallot },
  voteCast: {
    fold: folds.voteCast,
    minute: (room, { seat, by }) => (isFromPaper(room, by) ? ['votePaper', { seat }] : undefined),
  },
  quorumAwaited: { fold: folds.quorumAwaited, minute: (_room, { type }) => [type, {}] },
  adjournedForQuorum: {
    fold: folds.adjournedForQuorum,
    minute: (_room, { type }) => [type, {}],
  },
  rollCallPassed: { fold: folds.rollCallPassed, minute: noMinute },
  votingLocked: { fold: folds.votingLocked, minute: noMinute },
  resultDeclared: { fold: folds.resultDeclared, minute: minutes.declared },
  explanationsAfterOpened: { fold: folds.explanationsAfterOpened, minute: noMinute },
  ballotClosed: { fold: folds.ballotClosed, minute: noMinute },
  voteExplained: {
    fold: folds.voteExplained,
    minute: (_room, { seat, text, speaksTo }) => {
      const sides = sidesIn(speaksTo);
      return sides === ''
        ? ['voteExplained', { seat, text }]
        : ['voteExplained.on', { seat, text, sides }];
    },
  },
  intentionDeclared: {
    fold: folds.intentionDeclared,
    minute: (_room, { seat, choice }) => ['intentionDeclared', { seat, choice }],
  },
};
