import type { SeatId } from '../../scenario/scenario.ts';
import type { Box, Boxes } from '../kernel/boxes.ts';
import type { Message } from './talk.ts';

/** With whom a delegation has talked out of the meeting: who has both said something to it and heard something from it. */
export function spokenWith(messages: Box<Message>, seat: SeatId): readonly SeatId[] {
  const all = Object.values(messages);
  const heard = new Set(all.flatMap(({ by, to }) => (by === seat ? to : [])));
  const said = new Set(all.flatMap(({ by, to }) => (to.includes(seat) ? [by] : [])));
  return [...heard].filter((other) => said.has(other)).sort();
}

/** The same of every delegation that has talked with somebody. */
export const allSpokenWith = (
  messages: Boxes<Message>,
): Readonly<Record<SeatId, readonly SeatId[]>> =>
  Object.fromEntries(
    Object.entries(messages)
      .map(([seat, box]) => [seat, spokenWith(box, seat)] as const)
      .filter(([, others]) => others.length > 0),
  );
