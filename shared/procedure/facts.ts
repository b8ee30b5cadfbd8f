import type { Choice, DraftId, Phase, SeatId, VotingMethod } from '../scenario/scenario.ts';
import type { SessionOptions } from './room.ts';
import type { Actor, PersonId } from './state.ts';

/** What happened. Dice and clocks are already in it, so that `step` needs nothing else. */
export type FactBody =
  | {
      readonly type: 'sessionOpened';
      readonly scenario: string;
      readonly hash: string;
      readonly rules: number;
      readonly seed: number;
      readonly title: string;
      readonly options: SessionOptions;
    }
  | {
      readonly type: 'personJoined';
      readonly person: PersonId;
      readonly name: string;
    }
  | { readonly type: 'personRemoved'; readonly person: PersonId }
  | { readonly type: 'personDropped'; readonly person: PersonId }
  | { readonly type: 'personReturned'; readonly person: PersonId }
  | { readonly type: 'seatCovered'; readonly person: PersonId }
  | {
      readonly type: 'personSeated';
      readonly person: PersonId;
      readonly seat: SeatId;
    }
  | { readonly type: 'personUnseated'; readonly person: PersonId }
  | {
      readonly type: 'seatsDealt';
      readonly seats: Readonly<Record<PersonId, SeatId>>;
    }
  | { readonly type: 'seatTakenOver'; readonly seat: SeatId }
  | { readonly type: 'seatHandedBack'; readonly seat: SeatId }
  | {
      readonly type: 'optionsChanged';
      readonly options: Partial<SessionOptions>;
    }
  | {
      readonly type: 'phaseEntered';
      readonly phase: Phase;
      readonly stage: number;
    }
  | { readonly type: 'paused' }
  | { readonly type: 'resumed' }
  | {
      readonly type: 'clockExtended';
      readonly clock: 'phase' | 'speaker' | 'chair';
      readonly ms: number;
    }
  | { readonly type: 'noteBroadcast'; readonly text: string }
  | { readonly type: 'floorRequested'; readonly seat: SeatId }
  | { readonly type: 'speakersListLeft'; readonly seat: SeatId }
  | { readonly type: 'replyRequested'; readonly seat: SeatId }
  | {
      readonly type: 'floorGiven';
      readonly seat: SeatId;
      readonly reply: boolean;
    }
  | {
      readonly type: 'statementMade';
      readonly seat: SeatId;
      readonly text: string;
    }
  | {
      readonly type: 'floorYielded';
      readonly seat: SeatId;
      readonly why: 'finished' | 'time' | 'chair';
    }
  | { readonly type: 'speakersListClosed' }
  | { readonly type: 'speakersListOpened' }
  | { readonly type: 'speakingTimeSet'; readonly ms: number }
  | {
      readonly type: 'draftIntroduced';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'sponsorJoined';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'sponsorLeft';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'draftWithdrawn';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | { readonly type: 'roomLeft'; readonly seat: SeatId }
  | { readonly type: 'roomEntered'; readonly seat: SeatId }
  | {
      readonly type: 'noVoteMoved';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'divisionRequested';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly parts: readonly (readonly string[])[];
    }
  | { readonly type: 'divisionObjected'; readonly draft: DraftId; readonly seat: SeatId }
  | {
      readonly type: 'divisionSpoken';
      readonly draft: DraftId;
      readonly seat: SeatId;
      readonly side: 'inFavour' | 'against';
      readonly text: string;
    }
  | { readonly type: 'divisionGranted' }
  | { readonly type: 'divisionHearingClosed' }
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

/** A line of the session's log. */
export type Fact = FactBody & {
  /** 1, 2, 3 ... within the session. */
  readonly seq: number;
  /** ms since 1970. */
  readonly at: number;
  readonly by: Actor;
  /** Made by the sender; a repeat is answered as the first was. */
  readonly commandId: string;
};

export type FactType = FactBody['type'];
