import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import type { FactTable, MinuteOf } from '../kernel/fact.ts';
import * as folds from './fold.ts';

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

/** Every step in the life of a draft is recorded, with who took it. */
const bySeat: MinuteOf<DraftFact> = (_room, { type, seat, draft }) => [type, { seat, draft }];

export const draftFacts: FactTable<DraftFact> = {
  draftIntroduced: { fold: folds.draftIntroduced, minute: bySeat },
  sponsorJoined: { fold: folds.sponsorJoined, minute: bySeat },
  sponsorLeft: { fold: folds.sponsorLeft, minute: bySeat },
  draftWithdrawn: { fold: folds.draftWithdrawn, minute: bySeat },
  draftReintroduced: { fold: folds.draftReintroduced, minute: bySeat },
  noVoteMoved: { fold: folds.noVoteMoved, minute: bySeat },
};
