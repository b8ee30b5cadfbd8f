import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room, SeatHold } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** Who plays a seat, as it is called: what the facilitator holds where ballot papers are taken votes on paper. */
export function holdShown(
  { seats, options }: Pick<Room, 'seats' | 'options'>,
  seat: SeatId,
): SeatHold | 'computer' | 'paper' {
  const hold = own(seats, seat) ?? 'computer';
  return hold === 'facilitator' && options.paper === 'on' ? 'paper' : hold;
}
