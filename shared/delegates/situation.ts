import type { Room } from '../procedure/kernel/room.ts';
import type { OwnSeat } from '../procedure/kernel/sight.ts';
import type { Names, SeatCommand } from '../procedure/road/moves.ts';
import type { PublicScenario, SeatContent, SeatId } from '../scenario/scenario.ts';

/** A move that a computer-played delegation means to make on the present occasion. */
export interface PlannedMove {
  /** ms after the occasion arose. */
  readonly afterMs: number;
  readonly command: SeatCommand & Names;
}

/** What a computer-played delegation plans with: what its seat can see, its brief, its dice. */
export interface Situation {
  readonly scenario: PublicScenario;
  readonly room: Room;
  /** What those who play the seat see beyond the room. */
  readonly own: OwnSeat;
  readonly knowledge: SeatContent;
  readonly seat: SeatId;
  readonly seed: number;
}
