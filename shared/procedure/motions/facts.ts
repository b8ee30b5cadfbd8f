import type { SeatId } from '../../scenario/scenario.ts';
import { type FactTable, noMinute } from '../kernel/fact.ts';
import type { Spoken } from '../kernel/spoken.ts';
import * as folds from './fold.ts';
import type { RaisedMatter } from './kinds.ts';
import type { PointMatter } from './point.ts';
import * as pointFolds from './point-fold.ts';
import { valuesOf } from './values.ts';

/** Procedural motions. */
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
      readonly text: Spoken;
    }
  | { readonly type: 'motionPut'; readonly motion: string };

/** Points of order and appeals. */
export type PointFact =
  | { readonly type: 'pointRaised'; readonly seat: SeatId; readonly matter: PointMatter }
  | {
      readonly type: 'pointRuled';
      readonly upheld: boolean;
      /** Set where the quorum was doubted: the members who were counted, and how many it takes. */
      readonly count?: { readonly present: number; readonly needed: number };
    }
  | { readonly type: 'rulingAppealed'; readonly motion: string; readonly seat: SeatId }
  | { readonly type: 'pointClosed' };

export const motionFacts: FactTable<MotionFact> = {
  motionRaised: {
    fold: folds.motionRaised,
    minute: (_room, { seat, matter }) => [
      `motionRaised.${matter.kind}`,
      { seat, ...valuesOf(matter) },
    ],
  },
  motionWithdrawn: {
    fold: folds.motionWithdrawn,
    minute: (_room, { type, seat }) => [type, { seat }],
  },
  motionSpoken: {
    fold: folds.motionSpoken,
    minute: (_room, { side, seat, text }) => [`motionSpoken.${side}`, { seat, text }],
  },
  motionPut: { fold: folds.motionPut, minute: noMinute },
};

export const pointFacts: FactTable<PointFact> = {
  pointRaised: {
    fold: pointFolds.pointRaised,
    minute: (_room, { seat, matter }) => [`pointRaised.${matter}`, { seat }],
  },
  pointRuled: {
    fold: pointFolds.pointRuled,
    minute: ({ point, motions }, { upheld, count }) => [
      `pointRuled.${point?.matter}`,
      {
        upheld: upheld ? 'yes' : 'no',
        motion: motions.length > 0 ? 'yes' : 'no',
        ...count,
      },
    ],
  },
  rulingAppealed: {
    fold: pointFolds.rulingAppealed,
    minute: (_room, { type, seat }) => [type, { seat }],
  },
  pointClosed: { fold: pointFolds.pointClosed, minute: noMinute },
};
