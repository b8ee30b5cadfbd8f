import type { DraftId, SeatId } from '../../scenario/scenario.ts';

/** The life of the drafts. */
export type DraftFact =
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
  | {
      readonly type: 'draftReintroduced';
      readonly draft: DraftId;
      readonly seat: SeatId;
    }
  | {
      readonly type: 'noVoteMoved';
      readonly draft: DraftId;
      readonly seat: SeatId;
    };
