import type { EventFromLogic } from 'xstate';
import type { SeatId } from '../../scenario/scenario.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Standing } from '../kernel/procedure.ts';
import type { Room } from '../kernel/room.ts';
import { housePointMachine } from './house-point-machine.ts';

/** What keeps a delegation from taking part: it cannot hear, it needs a break, or something in the room. */
export type PrivilegeNeed = 'hearing' | 'break' | 'comfort';

/** What the Chair says to a point: words of its own, or where the rule book says that things stand. */
export type ChairAnswer = { readonly words: string } | Standing;

/** A point that only the house rules know, and where it stands. */
export type HousePoint = {
  /** `h` and the number of the fact that raised it. */
  readonly id: string;
  readonly by: SeatId;
  readonly phase: 'raised' | 'answered';
  readonly answer?: ChairAnswer;
} & (
  | { readonly kind: 'privilege'; readonly need: PrivilegeNeed }
  | { readonly kind: 'inquiry'; readonly question: string }
);

/** MUN-8 and MUN-9: only that one cannot hear interrupts a speaker; other points wait for the end of the speech. */
export const waitsForSpeech = ({ floor }: Room, point: HousePoint): boolean =>
  point.phase === 'raised' &&
  floor.podium !== 'empty' &&
  (point.kind === 'inquiry' || point.need !== 'hearing');

type HousePointEvent = EventFromLogic<typeof housePointMachine>['type'];

const phases = phasesOf<HousePoint['phase'] | 'closed'>()(housePointMachine);

/** Whether the point's machine takes the event now. */
export const housePointAccepts = ({ phase }: HousePoint, event: HousePointEvent): boolean =>
  phases.accepts(phase, event);

/** The point after an event, as it was where that ends it. Throws where its machine does not take it. */
export function moveHousePoint(point: HousePoint, event: HousePointEvent): HousePoint {
  const phase = phases.after(point.phase, event);
  return phase === 'closed' ? point : { ...point, phase };
}

/** The point of the room. Throws where there is none: the log is broken. */
export function presentHousePoint({ housePoint }: Room): HousePoint {
  if (housePoint === undefined) throw new Error('There is no such point: the log is broken.');
  return housePoint;
}
