import type { EventFromLogic } from 'xstate';
import type { SeatId } from '../../scenario/scenario.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Room } from '../kernel/room.ts';
import { caucusMachine } from './machine.ts';

/** A caucus that is going on (house rule); `room.clocks.caucus` says until when. */
export type Caucus =
  | {
      readonly kind: 'moderated';
      readonly by: SeatId;
      readonly topic: string;
      /** How long a speech may last, ms. */
      readonly speechMs: number;
      /** Whose placard is up, in the order in which they were raised. */
      readonly placards: readonly SeatId[];
      /** How often each seat has spoken in it. */
      readonly spoken: Readonly<Record<SeatId, number>>;
    }
  | { readonly kind: 'unmoderated'; readonly by: SeatId };

/**
 * Whom the system in the Chair calls: of the placards that are up in the room, the first that has
 * spoken least.
 */
export function nextFromPlacards(
  caucus: Caucus,
  absent: Readonly<Record<SeatId, true>>,
): SeatId | undefined {
  if (caucus.kind === 'unmoderated') return undefined;
  const { spoken } = caucus;
  const placards = caucus.placards.filter((seat) => !absent[seat]);
  return placards.toSorted((one, other) => (spoken[one] ?? 0) - (spoken[other] ?? 0))[0];
}

type CaucusEvent = EventFromLogic<typeof caucusMachine>['type'];
type CaucusValue = 'formal' | 'moderated' | 'unmoderated';

const phases = phasesOf<CaucusValue>()(caucusMachine);

/** Where the debate stands: with its list of speakers, or in a caucus. */
export const caucusValue = ({ caucus }: Room): CaucusValue => caucus?.kind ?? 'formal';

/** Whether the caucus's machine takes the event now. */
export const caucusAccepts = (room: Room, event: CaucusEvent): boolean =>
  phases.accepts(caucusValue(room), event);

/** What the debate has gone into after an event. Throws where the machine does not take it. */
export const moveCaucus = (room: Room, event: CaucusEvent): CaucusValue =>
  phases.after(caucusValue(room), event);

/** The caucus of the room. Throws where none is held: the log is broken. */
export function presentCaucus({ caucus }: Room): Caucus {
  if (caucus === undefined) throw new Error('There is no caucus: the log is broken.');
  return caucus;
}
