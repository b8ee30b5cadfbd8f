import type { EventFromLogic } from 'xstate';
import type { Phase } from '../../scenario/scenario.ts';
import type { Amendment } from '../amendments/amendment.ts';
import { amendmentMachine } from '../amendments/machine.ts';
import { ballotMachine } from '../ballot/machine.ts';
import { consensusMachine } from '../consensus/machine.ts';
import type { Negotiation } from '../consensus/negotiation.ts';
import { divisionMachine } from '../division/machine.ts';
import { draftMachine } from '../drafts/machine.ts';
import { floorMachine } from '../floor/machine.ts';
import { accepts, advance } from '../kernel/advance.ts';
import type { Ballot, DraftStatus, Floor, Room } from '../kernel/room.ts';
import { caucusMachine } from '../model-un/caucus-machine.ts';
import { housePointMachine } from '../model-un/house-point-machine.ts';
import type { HousePoint } from '../model-un/house-points.ts';
import { motionMachine } from '../motions/machine.ts';
import type { Division, Motion, PointOfOrder } from '../motions/motion.ts';
import { pointMachine } from '../points/machine.ts';
import { sessionMachine } from '../session/machine.ts';

/** The room keeps each machine's value in its own words; these functions read and write them. */

export type SessionEvent = EventFromLogic<typeof sessionMachine>['type'];
export type FloorEvent = EventFromLogic<typeof floorMachine>['type'];
export type DraftEvent = EventFromLogic<typeof draftMachine>['type'];
export type AmendmentEvent = EventFromLogic<typeof amendmentMachine>['type'];
export type DivisionEvent = EventFromLogic<typeof divisionMachine>['type'];
export type MotionEvent = EventFromLogic<typeof motionMachine>['type'];
export type PointEvent = EventFromLogic<typeof pointMachine>['type'];
export type BallotEvent = EventFromLogic<typeof ballotMachine>['type'];

export type ConsensusEvent = EventFromLogic<typeof consensusMachine>['type'];

export type CaucusEvent = EventFromLogic<typeof caucusMachine>['type'];
export type HousePointEvent = EventFromLogic<typeof housePointMachine>['type'];

type CaucusValue = 'formal' | 'moderated' | 'unmoderated';

/** Where the debate stands: with its list of speakers, or in a caucus. */
export const caucusValue = ({ caucus }: Room): CaucusValue => caucus?.kind ?? 'formal';

export const caucusAccepts = (room: Room, event: CaucusEvent): boolean =>
  accepts(caucusMachine, caucusValue(room), event);

export const housePointAccepts = ({ phase }: HousePoint, event: HousePointEvent): boolean =>
  accepts(housePointMachine, phase, event);

export const sessionValue = (room: Room) => ({
  phase: room.phase,
  clock: room.paused === undefined ? 'running' : 'stopped',
});

export const floorValue = (floor: Floor) => ({
  list: floor.list,
  podium: floor.podium,
});

/** Whether the session may take this event: a phase to enter, a pause, a resumption. */
export const sessionAccepts = (room: Room, event: SessionEvent): boolean =>
  accepts(sessionMachine, sessionValue(room), event);

/** Whether the session's machine lets this phase follow the present one. */
export const mayEnter = (room: Room, phase: Phase): boolean =>
  phase !== 'lobby' && sessionAccepts(room, `enter.${phase}`);

export const floorAccepts = (floor: Floor, event: FloorEvent): boolean =>
  accepts(floorMachine, floorValue(floor), event);

export const draftAccepts = (status: DraftStatus, event: DraftEvent): boolean =>
  accepts(draftMachine, status, event);

export const amendmentAccepts = ({ status }: Amendment, event: AmendmentEvent): boolean =>
  accepts(amendmentMachine, status, event);

export const ballotAccepts = (ballot: Ballot, event: BallotEvent): boolean =>
  accepts(ballotMachine, ballot.phase, event);

export const divisionAccepts = (division: Division, event: DivisionEvent): boolean =>
  accepts(divisionMachine, division.phase, event);

export const negotiationAccepts = (negotiation: Negotiation, event: ConsensusEvent): boolean =>
  accepts(consensusMachine, negotiation.phase, event);
export const motionAccepts = (motion: Motion, event: MotionEvent): boolean =>
  accepts(motionMachine, motion.phase, event);

export const pointAccepts = (point: PointOfOrder, event: PointEvent): boolean =>
  accepts(pointMachine, point.phase, event);

/** The floor after an event. Throws where the machine does not accept it: the log is broken. */
export function moveFloor(floor: Floor, event: FloorEvent): Pick<Floor, 'list' | 'podium'> {
  const next = advance(floorMachine, floorValue(floor), event);
  if (next === undefined || typeof next === 'string') throw brokenLog('floor', event);
  return { list: next.list, podium: next.podium } as Pick<Floor, 'list' | 'podium'>;
}

/** The draft's status after an event. Throws where the machine does not accept it. */
export function moveDraft(status: DraftStatus, event: DraftEvent): DraftStatus {
  const next = advance(draftMachine, status, event);
  if (typeof next !== 'string') throw brokenLog('draft', event);
  return next as DraftStatus;
}

/** The ballot's phase after an event. Throws where the machine does not accept it. */
export function moveBallot(ballot: Ballot, event: BallotEvent): Ballot {
  const next = advance(ballotMachine, ballot.phase, event);
  if (typeof next !== 'string') throw brokenLog('ballot', event);
  return { ...ballot, phase: next as Ballot['phase'] };
}

/** The motion's phase after an event that keeps it pending. Throws where the machine does not accept it. */
export function moveMotion(motion: Motion, event: MotionEvent): Motion {
  const next = advance(motionMachine, motion.phase, event);
  if (typeof next !== 'string') throw brokenLog('motion', event);
  return { ...motion, phase: next as Motion['phase'] };
}

/** The point of order's phase after an event. Throws where the machine does not accept it. */
export function movePoint(point: PointOfOrder, event: PointEvent): PointOfOrder {
  const next = advance(pointMachine, point.phase, event);
  if (typeof next !== 'string') throw brokenLog('point', event);
  return { ...point, phase: next as PointOfOrder['phase'] };
}

/** The division's phase after an event. Throws where the machine does not accept it. */
export function moveDivision(division: Division, event: DivisionEvent): Division {
  const next = advance(divisionMachine, division.phase, event);
  if (typeof next !== 'string') throw brokenLog('division', event);
  return { ...division, phase: next as Division['phase'] };
}

/** The amendment after an event. Throws where the machine does not accept it. */
export function moveAmendment(amendment: Amendment, event: AmendmentEvent): Amendment {
  const next = advance(amendmentMachine, amendment.status, event);
  if (typeof next !== 'string') throw brokenLog('amendment', event);
  return { ...amendment, status: next as Amendment['status'] };
}

/** The negotiation's phase after an event. Throws where the machine does not accept it. */
export function moveNegotiation(negotiation: Negotiation, event: ConsensusEvent): Negotiation {
  const next = advance(consensusMachine, negotiation.phase, event);
  if (typeof next !== 'string') throw brokenLog('consensus', event);
  return { ...negotiation, phase: next as Negotiation['phase'] };
}

/** What the debate has gone into after an event. Throws where the machine does not accept it. */
export function moveCaucus(room: Room, event: CaucusEvent): CaucusValue {
  const next = advance(caucusMachine, caucusValue(room), event);
  if (typeof next !== 'string') throw brokenLog('caucus', event);
  return next as CaucusValue;
}

/** The point after an event. Throws where the machine does not accept it. */
export function moveHousePoint(point: HousePoint, event: HousePointEvent): HousePoint {
  const next = advance(housePointMachine, point.phase, event);
  if (typeof next !== 'string') throw brokenLog('housePoint', event);
  return { ...point, phase: next as HousePoint['phase'] };
}

function brokenLog(machine: string, event: string): Error {
  return new Error(`The ${machine} machine cannot take "${event}" now: the log is broken.`);
}
