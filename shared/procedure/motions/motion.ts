import type { EventFromLogic } from 'xstate';
import type { SeatId } from '../../scenario/scenario.ts';
import type { Hearing } from '../kernel/hearing.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Room } from '../kernel/room.ts';
import type { RaisedMatter } from './kinds.ts';
import { motionMachine } from './machine.ts';
import type { PointMatter } from './point.ts';

/** `m` and the number of the fact that made it. */
export type MotionId = string;

/** What a motion asks; an appeal comes from a point of order. */
export type MotionMatter =
  | RaisedMatter
  /** To overrule the Chair, who has upheld the point or not. */
  | { readonly kind: 'appeal'; readonly point: PointMatter; readonly upheld: boolean };

/** A procedural motion; `inFavour` and `against` have spoken on it. */
export interface Motion extends Hearing {
  readonly id: MotionId;
  readonly by: SeatId;
  readonly matter: MotionMatter;
  readonly phase: 'pending' | 'hearing' | 'voting';
}

type MotionEvent = EventFromLogic<typeof motionMachine>['type'];

const phases = phasesOf<Motion['phase']>()(motionMachine);

/** Whether the motion's machine takes the event now. */
export const motionAccepts = ({ phase }: Motion, event: MotionEvent): boolean =>
  phases.accepts(phase, event);

/** The motion after an event that keeps it pending. Throws where its machine does not take it. */
export const moveMotion = (motion: Motion, event: MotionEvent): Motion => ({
  ...motion,
  phase: phases.after(motion.phase, event),
});

/** The motion that is before the meeting. Throws where there is none: the log is broken. */
export function firstMotion({ motions }: Room): Motion {
  const [motion] = motions;
  if (motion === undefined) throw new Error('There is no motion: the log is broken.');
  return motion;
}
