import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { type IssueSide, sidesIn } from '../kernel/issue-side.ts';
import type { Spoken } from '../kernel/spoken.ts';
import * as folds from './fold.ts';

/** The speakers’ list and the podium. */
export type FloorFact =
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
      readonly text: Spoken;
      /** The texts for which it speaks (FLO-9); left out where it did not say. */
      readonly inFavourOf?: readonly DraftId[];
      /** The issues to which it speaks, and to which end (FLO-10); left out where it did not say. */
      readonly speaksTo?: readonly IssueSide[];
    }
  | {
      readonly type: 'floorYielded';
      readonly seat: SeatId;
      readonly why: 'finished' | 'time' | 'chair';
    }
  | { readonly type: 'speakersListClosed' }
  | { readonly type: 'speakersListOpened' }
  | { readonly type: 'speakingTimeSet'; readonly ms: number };

export const floorFacts: FactTable<FloorFact> = {
  floorRequested: { fold: folds.floorRequested, minute: noMinute },
  speakersListLeft: { fold: folds.speakersListLeft, minute: noMinute },
  replyRequested: { fold: folds.replyRequested, minute: noMinute },
  floorGiven: {
    fold: folds.floorGiven,
    minute: (_room, { reply, seat }) => [reply ? 'replyGiven' : 'floorGiven', { seat }],
  },
  statementMade: {
    fold: folds.statementMade,
    minute: (_room, { seat, text, inFavourOf = [], speaksTo }) => {
      const drafts = inFavourOf.join(' ');
      const sides = sidesIn(speaksTo);
      if (sides === '') {
        return drafts === ''
          ? ['statementMade', { seat, text }]
          : ['statementMade.inFavour', { seat, text, drafts }];
      }
      return drafts === ''
        ? ['statementMade.on', { seat, text, sides }]
        : ['statementMade.inFavourOn', { seat, text, drafts, sides }];
    },
  },
  floorYielded: { fold: folds.floorYielded, minute: noMinute },
  speakersListClosed: {
    fold: folds.speakersListClosed,
    minute: () => ['speakersListClosed', {}],
  },
  speakersListOpened: {
    fold: folds.speakersListOpened,
    minute: () => ['speakersListOpened', {}],
  },
  speakingTimeSet: { fold: folds.speakingTimeSet, minute: noMinute },
};
