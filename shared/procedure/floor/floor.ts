import type { EventFromLogic } from 'xstate';
import { accepts, advance } from '../kernel/advance.ts';
import { brokenLog } from '../kernel/phases.ts';
import type { Floor } from '../kernel/room.ts';
import { floorMachine } from './machine.ts';

type FloorEvent = EventFromLogic<typeof floorMachine>['type'];

/** The floor before anybody has asked for it. */
export const freshFloor: Floor = {
  list: 'open',
  podium: 'empty',
  queue: [],
  replies: [],
  repliesUsed: {},
  spoken: {},
};

/** Where the floor's machine stands: its list and its podium, side by side. */
export const floorValue = ({ list, podium }: Floor) => ({ list, podium });

export const floorAccepts = (floor: Floor, event: FloorEvent): boolean =>
  accepts(floorMachine, floorValue(floor), event);

/** The floor after an event. Throws where the machine does not accept it: the log is broken. */
export function moveFloor(floor: Floor, event: FloorEvent): Pick<Floor, 'list' | 'podium'> {
  const next = advance(floorMachine, floorValue(floor), event);
  if (next === undefined || typeof next === 'string') throw brokenLog(floorMachine, event);
  return { list: next.list, podium: next.podium } as Pick<Floor, 'list' | 'podium'>;
}
