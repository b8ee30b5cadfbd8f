import type { SeatId } from '../../scenario/scenario.ts';
import { laidInto } from '../kernel/boxes.ts';
import type { Fold } from '../kernel/fact.ts';
import { inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import type { SessionState } from '../kernel/state.ts';
import { allDeals, type Deal, type DealId, type Mark, moveDeal, partiesOf } from './deal.ts';
import type { DealFact } from './facts.ts';

type DealFold<T extends DealFact['type']> = Fold<Extract<DealFact, { type: T }>>;

/** DEA-1: an offer lies before those to whom it is made; an answer with another offer closes the first. */
export const dealOffered: DealFold<'dealOffered'> = (state, fact) => {
  const { seq, at, seat, to, promises, conditions, line, counters, means } = fact;
  const deal: Deal = {
    id: `o${seq}`,
    by: seat,
    to,
    promises: promises.map((promise) => ({ ...promise, verdict: { kind: 'pending' } })),
    conditions,
    status: 'offered',
    acceptedBy: [],
    at,
    ...(line !== undefined && { line }),
    ...(fact.public && { public: true }),
    ...(counters && { counters }),
    ...(state.room.venue && { venue: state.room.venue }),
  };
  const answered = counters === undefined ? state : withEvent(state, counters, 'counter');
  return marked(withDeal(answered, deal), seat, deal.id, { ...(means !== undefined && { means }) });
};

/** DEA-2: it is agreed once all have accepted it. */
export const dealAccepted: DealFold<'dealAccepted'> = (state, { seat, deal: id, means }) => {
  const deal = presentDeal(state, id);
  const acceptedBy = [...deal.acceptedBy, seat];
  const answered = { ...deal, acceptedBy };
  const isAgreed = deal.to.every((other) => acceptedBy.includes(other));
  const told = withDeal(state, isAgreed ? moveDeal(answered, 'agree') : answered);
  return marked(told, seat, id, { ...(means !== undefined && { means }) });
};

export const dealDeclined: DealFold<'dealDeclined'> = (state, { seat, deal: id, reason }) =>
  withDeal(state, {
    ...moveDeal(presentDeal(state, id), 'decline'),
    declined: { by: seat, ...(reason !== undefined && { reason }) },
  });

export const offerWithdrawn: DealFold<'offerWithdrawn'> = (state, { deal }) =>
  withEvent(state, deal, 'withdraw');

/** DEA-6: what a party thinks of it is that party's alone. */
export const dealMarked: DealFold<'dealMarked'> = (state, { seat, deal, means, believes }) =>
  marked(state, seat, deal, {
    ...(means !== undefined && { means }),
    ...(believes !== undefined && { believes }),
  });

/** DEA-4: offers that nobody has answered lapse. */
export function lapsed(state: SessionState): SessionState {
  return dealsHere(state)
    .filter(({ status }) => status === 'offered')
    .reduce((before, { id }) => withEvent(before, id, 'lapse'), state);
}

/** The deals that were offered in the venue that the session is seen from. */
export const dealsHere = (state: SessionState): readonly Deal[] =>
  Object.values(allDeals(state)).filter(({ venue }) => venue === state.room.venue);

/** DEA-6: in the debrief everybody sees what was agreed, what was meant and believed, and what was kept. */
export function revealed(state: SessionState): SessionState {
  const agreed = dealsHere(state).filter(
    ({ status }) => status === 'agreed' || status === 'settled',
  );
  if (agreed.length === 0) return state;
  return inRoom(state, {
    deals: { ...state.room.deals, ...Object.fromEntries(agreed.map((deal) => [deal.id, deal])) },
    marks: state.marks,
  });
}

/** The state with a deal as it now is, in the boxes of its parties, and before everybody where it is known. */
export function withDeal(state: SessionState, deal: Deal): SessionState {
  const told = { ...state, deals: laidInto(state.deals, partiesOf(deal), deal.id, deal) };
  const isKnown = deal.public === true || own(state.room.deals, deal.id) !== undefined;
  return isKnown ? inRoom(told, { deals: { ...state.room.deals, [deal.id]: deal } }) : told;
}

function withEvent(
  state: SessionState,
  id: DealId,
  event: 'counter' | 'withdraw' | 'lapse',
): SessionState {
  return withDeal(state, moveDeal(presentDeal(state, id), event));
}

function marked(state: SessionState, seat: SeatId, id: DealId, mark: Mark): SessionState {
  if (Object.keys(mark).length === 0) return state;
  const before = own(state.marks, seat) ?? {};
  const marks = { ...before, [id]: { ...own(before, id), ...mark } };
  return { ...state, marks: { ...state.marks, [seat]: marks } };
}

/** The deal of that id. Throws where there is none: the log is broken. */
function presentDeal(state: SessionState, id: DealId): Deal {
  for (const box of Object.values(state.deals)) {
    const deal = own(box, id);
    if (deal !== undefined) return deal;
  }
  throw new Error(`There is no deal ${id}: the log is broken.`);
}
