import type { EventFromLogic } from 'xstate';
import { once } from '../../scenario/once.ts';
import type { SeatId, VenueId } from '../../scenario/scenario.ts';
import type { Box } from '../kernel/boxes.ts';
import { phasesOf } from '../kernel/phases.ts';
import type { Spoken } from '../kernel/spoken.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Act, Condition } from './act.ts';
import { dealMachine } from './machine.ts';

/** `o` and the number of the fact in which it was offered. */
export type DealId = string;

/** One delegation's promise, and what the log says of it. */
export interface Promised {
  readonly by: SeatId;
  readonly act: Act;
  readonly verdict: Verdict;
}

/**
 * Where a promise stands; `fact` is the number of the fact that decided it. void: it could not be kept,
 * and nobody is to blame, because a condition did not come about, because what it was about is gone, or
 * because the other side broke its word first.
 */
export type Verdict =
  | { readonly kind: 'pending' }
  | { readonly kind: 'kept' | 'broken'; readonly fact: number }
  | {
      readonly kind: 'void';
      readonly fact: number;
      readonly because: 'condition' | 'gone' | 'breach';
    };

export type DealStatus =
  | 'offered'
  | 'agreed'
  | 'settled'
  | 'declined'
  | 'countered'
  | 'withdrawn'
  | 'lapsed';

/** Who does what for whom, if what. */
export interface Deal {
  readonly id: DealId;
  /** Who offered it. */
  readonly by: SeatId;
  /** Who has to accept it; with `by` its parties. */
  readonly to: readonly SeatId[];
  readonly promises: readonly Promised[];
  readonly conditions: readonly Condition[];
  readonly status: DealStatus;
  readonly acceptedBy: readonly SeatId[];
  /** ms since 1970. */
  readonly at: number;
  /** Where it was offered; left out where the session has but one venue. */
  readonly venue?: VenueId;
  /** Everybody may know of it. */
  readonly public?: true;
  /** The offer that it answers with another. */
  readonly counters?: DealId;
  /** Words that went with it; nobody judges them. */
  readonly line?: string;
  /** Why it was declined, and by whom. */
  readonly declined?: { readonly by: SeatId; readonly reason?: Spoken };
}

/** What a party thinks of a deal by itself, for the debrief: that it means its own part, that it believes the others. */
export interface Mark {
  readonly means?: boolean;
  readonly believes?: boolean;
}

type DealEvent = EventFromLogic<typeof dealMachine>['type'];

const phases = phasesOf<DealStatus>()(dealMachine);

/** Whether the machine of the deal takes the event now. */
export const dealAccepts = ({ status }: Pick<Deal, 'status'>, event: DealEvent): boolean =>
  phases.accepts(status, event);

/** The deal after an event. Throws where its machine does not take it: the log is broken. */
export const moveDeal = (deal: Deal, event: DealEvent): Deal => ({
  ...deal,
  status: phases.after(deal.status, event),
});

/** Who offered a deal and to whom. */
export const partiesOf = ({ by, to }: Pick<Deal, 'by' | 'to'>): readonly SeatId[] => [by, ...to];

/** Every deal of the session, by id, in the order of the offers. */
export const allDeals = ({ deals }: Pick<SessionState, 'deals'>): Box<Deal> => gathered(deals);

const gathered = once((deals: SessionState['deals']): Box<Deal> => {
  const all = new Map(Object.values(deals).flatMap((box) => Object.entries(box)));
  return Object.fromEntries(
    [...all].sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1))),
  );
});

export const isPending = ({ verdict }: Promised): boolean => verdict.kind === 'pending';

/** Whether everything in it has been decided. */
export const isSettled = ({ promises }: Pick<Deal, 'promises'>): boolean =>
  !promises.some(isPending);
