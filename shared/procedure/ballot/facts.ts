import type { Choice, SeatId, VotingMethod } from '../../scenario/scenario.ts';

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
  | { readonly type: 'rollCallPassed'; readonly seat: SeatId }
  | { readonly type: 'votingLocked' }
  | { readonly type: 'resultDeclared' }
  | { readonly type: 'explanationsAfterOpened' }
  | { readonly type: 'ballotClosed' }
  | {
      readonly type: 'voteExplained';
      readonly seat: SeatId;
      readonly text: string;
    }
  | {
      readonly type: 'intentionDeclared';
      readonly ballot: string;
      readonly seat: SeatId;
      readonly choice: Choice;
    };
