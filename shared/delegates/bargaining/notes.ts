import { MOST_READERS } from '../../procedure/talk/schemas.ts';
import type { SeatId } from '../../scenario/scenario.ts';
import type { PlannedMove } from '../situation.ts';

type NoteSays = Extract<PlannedMove['command'], { type: 'sendNote' }>['says'];

/** The note that says this to these. */
export const noteTo = (to: readonly SeatId[], says: NoteSays): PlannedMove['command'] => ({
  type: 'sendNote',
  to: [...to],
  says,
});

/** So many delegations in parts that one note reaches. */
export function notesTo(seats: readonly SeatId[]): readonly (readonly SeatId[])[] {
  const notes: SeatId[][] = [];
  for (let at = 0; at < seats.length; at += MOST_READERS) {
    notes.push(seats.slice(at, at + MOST_READERS));
  }
  return notes;
}
