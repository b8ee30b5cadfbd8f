import type { Choice, SeatId } from '../../scenario/scenario.ts';
import { own } from './own.ts';
import type { BeforeStandIn } from './stand-in.ts';
import type { SessionState } from './state.ts';

/** What is a seat's own: what those who play it know of it beyond the room. */
export interface OwnSeat {
  /** What was said to it and by it; left out while nothing. */
  readonly messages?: SessionState['messages'][SeatId];
  /** What it has offered and was offered; left out while nothing. */
  readonly deals?: SessionState['deals'][SeatId];
  /** What it has asked of its capital; left out while nothing. */
  readonly cables?: NonNullable<SessionState['cables']>[SeatId];
  /** Set while it may not write (TAL-6). */
  readonly silenced?: true;
  /** How the seat has voted in the present ballot, also while the board is sealed. */
  readonly vote?: Choice;
  /** What it does in the shadow of cyber war; left out while it has done nothing. */
  readonly shadow?: NonNullable<SessionState['shadow']>['seats'][SeatId];
  /** Set for the facilitator who plays the seat: what is told of what was before (SEA-23). */
  readonly before?: BeforeStandIn;
}

/** What of a seat's own is shown: each part whole, cut, or undefined for nothing of it. */
export type Shown = {
  readonly [Part in keyof Omit<OwnSeat, 'before'>]-?: OwnSeat[Part] | undefined;
};

/** A seat's own things, each left out while there is nothing of it; all of them, unless some are cut. */
export const ownSeat = (
  state: SessionState,
  seat: SeatId,
  cut: (whole: Shown) => Shown = (whole) => whole,
): OwnSeat =>
  shownOf(
    cut({
      messages: own(state.messages, seat),
      deals: own(state.deals, seat),
      cables: own(state.cables ?? {}, seat),
      silenced: own(state.silenced, seat),
      vote: own(state.choices, seat),
      shadow: own(state.shadow?.seats ?? {}, seat),
    }),
  );

/** What is shown of a seat's own, without what there is nothing of. */
export const shownOf = ({ messages, deals, cables, silenced, vote, shadow }: Shown): OwnSeat => ({
  ...(vote && { vote }),
  ...(messages && { messages }),
  ...(deals && { deals }),
  ...(cables && { cables }),
  ...(silenced && { silenced }),
  ...(shadow && { shadow }),
});
