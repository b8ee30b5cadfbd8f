import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { nextStep } from '../../../shared/procedure/kernel/script.ts';
import { chairIntention } from '../../../shared/procedure/road/chair.ts';
import { mayDo } from '../../../shared/procedure/road/may-do.ts';
import {
  type ChairCommand,
  type FacilitatorCommand,
  isChairCommand,
} from '../../../shared/procedure/road/moves.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';

/** A step that moves the meeting on. */
export type NextMove = ChairCommand | Extract<FacilitatorCommand, { type: 'advancePhase' }>;

/**
 * The one step that moves the meeting on from here: the Chair's next step in a ballot, else the next
 * phase. Undefined at the end.
 */
export function nextMove(scenario: PublicScenario, room: Room): NextMove | undefined {
  const isProcedural =
    room.point !== undefined ||
    room.housePoint !== undefined ||
    room.suspended !== undefined ||
    room.motions.length > 0;
  const isChairsTurn =
    room.phase === 'action' ||
    room.negotiation !== undefined ||
    room.ballot !== undefined ||
    room.caucus !== undefined ||
    isProcedural;
  const intended = isChairsTurn ? chairIntention(scenario, room)?.command : undefined;
  if (intended !== undefined && isChairCommand(intended) && isAllowed(scenario, room, intended)) {
    return intended;
  }
  const step = nextStep(scenario, room);
  if (step === undefined) return undefined;
  const onward: NextMove = { type: 'advancePhase', to: step.phase };
  return isAllowed(scenario, room, onward) ? onward : undefined;
}

function isAllowed(scenario: PublicScenario, room: Room, command: FacilitatorCommand): boolean {
  return mayDo(scenario, { room }, { kind: 'facilitator' }, command).may;
}
