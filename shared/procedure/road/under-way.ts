import type { AnyStateMachine, StateValue } from 'xstate';
import type { DraftId } from '../../scenario/scenario.ts';
import type { Amendment } from '../amendments/amendment.ts';
import { amendmentMachine } from '../amendments/machine.ts';
import { ballotMachine } from '../ballot/machine.ts';
import { draftIn } from '../ballot/programme.ts';
import { consensusMachine } from '../consensus/machine.ts';
import { divisionMachine } from '../division/machine.ts';
import { draftMachine } from '../drafts/machine.ts';
import { floorMachine } from '../floor/machine.ts';
import { type DiagramRegion, diagramOf } from '../kernel/diagram.ts';
import type { Room } from '../kernel/room.ts';
import { caucusMachine } from '../model-un/caucus-machine.ts';
import { housePointMachine } from '../model-un/house-point-machine.ts';
import { motionMachine } from '../motions/machine.ts';
import { pointMachine } from '../points/machine.ts';
import { sessionMachine } from '../session/machine.ts';
import { caucusValue, floorValue, sessionValue } from './room-machines.ts';

/** The machines that can be shown, by name. */
export const MACHINES = {
  ballot: ballotMachine,
  amendment: amendmentMachine,
  motion: motionMachine,
  point: pointMachine,
  division: divisionMachine,
  consensus: consensusMachine,
  floor: floorMachine,
  caucus: caucusMachine,
  housePoint: housePointMachine,
  session: sessionMachine,
  draft: draftMachine,
} as const satisfies Record<string, AnyStateMachine>;

export type ProcedureName = keyof typeof MACHINES;

/** A procedure that is under way in the room, and where it stands. */
export interface Procedure {
  readonly name: ProcedureName;
  /** Whose life it is, where it is a draft's. */
  readonly draft?: DraftId;
  readonly value: StateValue;
}

/**
 * The procedures that are under way in the room. The first is the one that the moment is about; the
 * course of the session and the life of each draft are always among them.
 */
export function proceduresUnderWay(room: Room): readonly Procedure[] {
  const { ballot, division, negotiation, floor, point } = room;
  const [motion] = room.motions;
  const amendment = presentAmendment(room);
  const session: Procedure = { name: 'session', value: sessionValue(room) };
  const voting: readonly Procedure[] =
    ballot === undefined || ballot.phase === 'closed'
      ? []
      : [{ name: 'ballot', value: ballot.phase }];
  const amending: readonly Procedure[] =
    amendment === undefined ? [] : [{ name: 'amendment', value: amendment.status }];
  const pointing: readonly Procedure[] =
    point === undefined ? [] : [{ name: 'point', value: point.phase }];
  const moving: readonly Procedure[] =
    motion === undefined ? [] : [{ name: 'motion', value: motion.phase }];
  const dividing: readonly Procedure[] =
    division === undefined ? [] : [{ name: 'division', value: division.phase }];
  const negotiating: readonly Procedure[] =
    negotiation === undefined ? [] : [{ name: 'consensus', value: negotiation.phase }];
  const speaking: readonly Procedure[] =
    room.phase === 'generalDebate' || floor.podium !== 'empty'
      ? [{ name: 'floor', value: floorValue(floor) }]
      : [];
  return [
    ...pointing,
    ...housePoint(room),
    ...caucusing(room),
    ...voting,
    ...moving,
    ...amending,
    ...dividing,
    ...negotiating,
    ...speaking,
    session,
    ...lives(room),
  ];
}

/** A point before the Chair that only the house rules know. */
const housePoint = ({ housePoint: point }: Room): readonly Procedure[] =>
  point === undefined ? [] : [{ name: 'housePoint', value: point.phase }];

/** The debate and its caucuses, while one is held. */
const caucusing = (room: Room): readonly Procedure[] =>
  room.caucus === undefined ? [] : [{ name: 'caucus', value: caucusValue(room) }];

/** The amendment that is in the ballot, else the next to come, else the last that was proposed. */
function presentAmendment({ ballot, programme, amendments }: Room): Amendment | undefined {
  const asked = ballot?.subject ?? programme[0];
  return asked?.kind === 'amendment'
    ? amendments[asked.amendment]
    : Object.values(amendments).findLast(({ status }) => status === 'pending');
}

/** The diagrams of a procedure, the present state marked. */
export function regionsOf({ name, value }: Procedure): readonly DiagramRegion[] {
  return diagramOf(MACHINES[name], value);
}

/** The life of each draft; that of the draft in action comes first. */
function lives({ ballot, division, negotiation, programme, drafts }: Room): readonly Procedure[] {
  const inAction =
    (ballot && draftIn(ballot.subject)) ??
    negotiation?.draft ??
    division?.draft ??
    (programme[0] && draftIn(programme[0]));
  return Object.entries(drafts)
    .toSorted(([one], [other]) => Number(other === inAction) - Number(one === inAction))
    .map(([draft, { status }]) => ({ name: 'draft', draft, value: status }));
}
