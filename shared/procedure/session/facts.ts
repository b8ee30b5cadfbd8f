import type { Phase } from '../../scenario/scenario.ts';
import type { SessionOptions } from '../kernel/room.ts';

/** The course of the session. */
export type SessionFact =
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
  | { readonly type: 'noteBroadcast'; readonly text: string };
