import type { EventFromLogic } from 'xstate';
import { z } from 'zod';
import type { SeatId } from '../../scenario/scenario.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Room } from '../kernel/room.ts';
import { pointMachine } from './point-machine.ts';

/**
 * offTopic, overTime: of the speech under way; misapplied: the rules are not being followed; quorum:
 * too few are here; conductOfVote: how the vote under way is being run.
 */
export const pointMatter = z.enum([
  'offTopic',
  'overTime',
  'misapplied',
  'quorum',
  'conductOfVote',
]);

/** What a point of order can be about. */
export type PointMatter = z.infer<typeof pointMatter>;

/** A point of order and where it stands (rule 113). */
export interface PointOfOrder {
  /** `p` and the number of the fact that raised it. */
  readonly id: string;
  readonly by: SeatId;
  readonly matter: PointMatter;
  readonly phase: 'raised' | 'ruled' | 'appealed';
  /** Set once the Chair has ruled. */
  readonly upheld?: boolean;
}

type PointEvent = EventFromLogic<typeof pointMachine>['type'];

const phases = phasesOf<PointOfOrder['phase'] | 'over'>()(pointMachine);

/** Whether the point's machine takes the event now. */
export const pointAccepts = ({ phase }: PointOfOrder, event: PointEvent): boolean =>
  phases.accepts(phase, event);

/** The point after an event, as it was where that ends it. Throws where its machine does not take it. */
export function movePoint(point: PointOfOrder, event: PointEvent): PointOfOrder {
  const phase = phases.after(point.phase, event);
  return phase === 'over' ? point : { ...point, phase };
}

/** The point of order of the room. Throws where there is none: the log is broken. */
export function presentPoint({ point }: Room): PointOfOrder {
  if (point === undefined) throw new Error('There is no point of order: the log is broken.');
  return point;
}
