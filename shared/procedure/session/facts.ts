import type { Phase } from '../../scenario/scenario.ts';
import { isAdjourned, isInWriting } from '../kernel/calendar.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import { unchanged } from '../kernel/house.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionOptions } from '../kernel/session-options.ts';
import * as folds from './fold.ts';
import type { WallPicture } from './wall.ts';

/** The first line of every log. */
export type SessionOpened = {
  readonly type: 'sessionOpened';
  readonly scenario: string;
  readonly hash: string;
  readonly rules: number;
  readonly seed: number;
  readonly title: string;
  readonly options: SessionOptions;
};

/** The course of the session. */
export type SessionFact =
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
      readonly clock: 'phase' | 'speaker' | 'chair' | 'consultations' | 'caucus';
      readonly ms: number;
    }
  | { readonly type: 'noteBroadcast'; readonly text: string }
  | { readonly type: 'meetingResumed' }
  /** The facilitator in the Chair has been gone for the grace period (SES-9). */
  | { readonly type: 'chairCovered' }
  | { readonly type: 'chairHandedBack' }
  | {
      readonly type: 'wallDirected';
      /** Left out: the wall follows the meeting again. */
      readonly shows?: WallPicture;
      readonly pinned?: true;
    }
  /** The meeting is where it was before the fact of this number (SES-11). */
  | {
      readonly type: 'movesTakenBack';
      readonly back: number;
      /** How many of the moves that could be taken back are. */
      readonly count: number;
      /** Set where venues that were together at that moment go back together. */
      readonly together?: true;
    };

/** What the record adds where a phase has been entered that no meeting is held on now. */
function howItGoesOn(room: Room): '' | '.inWriting' | '.adjourned' {
  if (isAdjourned(room)) return '.adjourned';
  return isInWriting(room) ? '.inWriting' : '';
}

export const sessionFacts: FactTable<SessionFact> = {
  optionsChanged: { fold: folds.optionsChanged, minute: noMinute },
  phaseEntered: {
    fold: folds.phaseEntered,
    minute: (room, { phase, stage }) => [`phaseEntered${howItGoesOn(room)}`, { phase, stage }],
  },
  paused: {
    fold: folds.paused,
    minute: (_room, { by }) => [by.kind === 'clock' ? 'recess' : 'paused', {}],
  },
  resumed: { fold: folds.resumed, minute: () => ['resumed', {}] },
  clockExtended: { fold: folds.clockExtended, minute: noMinute },
  noteBroadcast: { fold: unchanged, minute: (_room, { text }) => ['note', { text }] },
  wallDirected: { fold: folds.wallDirected, minute: noMinute },
  meetingResumed: { fold: folds.meetingResumed, minute: () => ['meetingResumed', {}] },
  chairCovered: { fold: folds.chairCovered, minute: () => ['chairCovered', {}] },
  chairHandedBack: { fold: folds.chairHandedBack, minute: () => ['chairHandedBack', {}] },
  movesTakenBack: {
    fold: folds.movesTakenBack,
    minute: (_room, { count }) => ['movesTakenBack', { count }],
  },
};
