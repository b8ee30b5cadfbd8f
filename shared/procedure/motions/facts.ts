import type { SeatId } from '../../scenario/scenario.ts';
import type { PointMatter, RaisedMatter } from './motion.ts';

/** Procedural motions, points of order and appeals. */
export type MotionFact =
  | {
      readonly type: 'motionRaised';
      readonly motion: string;
      readonly seat: SeatId;
      readonly matter: RaisedMatter;
    }
  | { readonly type: 'motionWithdrawn'; readonly motion: string; readonly seat: SeatId }
  | {
      readonly type: 'motionSpoken';
      readonly motion: string;
      readonly seat: SeatId;
      readonly side: 'inFavour' | 'against';
      readonly text: string;
    }
  | { readonly type: 'motionPut'; readonly motion: string }
  | { readonly type: 'pointRaised'; readonly seat: SeatId; readonly matter: PointMatter }
  | {
      readonly type: 'pointRuled';
      readonly upheld: boolean;
      /** Set where the quorum was doubted: the members who were counted, and how many it takes. */
      readonly count?: { readonly present: number; readonly needed: number };
    }
  | { readonly type: 'rulingAppealed'; readonly motion: string; readonly seat: SeatId }
  | { readonly type: 'pointClosed' }
  | { readonly type: 'meetingResumed' };
