import type { Deal } from '../../procedure/deals/deal.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';

/** What a task is held against: what everybody can see, and what its delegation knows of itself. */
export interface Circumstance {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly seat: SeatId;
  /** With whom it has talked out of the meeting. */
  readonly spokenWith: readonly SeatId[];
  /** The deals that it is a party of. */
  readonly deals: readonly Deal[];
}
