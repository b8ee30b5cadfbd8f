import type { SeatId } from '../../scenario/scenario.ts';
import { isObserver, membersOf } from '../kernel/membership.ts';
import { own } from '../kernel/own.ts';
import { isSeat, type SeatQuestion } from '../kernel/question.ts';
import { ALLOWED, firstRefusal, refuse, type Verdict } from '../kernel/refusal.ts';
import { isSince } from '../kernel/stand-in.ts';
import { mayTalk } from '../talk/rules.ts';
import type { Condition } from './act.ts';
import { isKnownChange } from './condition.ts';
import { type Deal, type DealId, dealAccepts, isSettled, partiesOf } from './deal.ts';
import { mayPromise } from './possible.ts';
import type { Offer } from './schemas.ts';

/** How many offers of one delegation may wait for an answer. */
const MOST_OPEN = 12;

type Offering = SeatQuestion<Offer>;
type AboutDeal = SeatQuestion<{ readonly deal: DealId }>;

/** DEA-1 and DEA-7: an offer is made to others, each promise by one of its parties, of what can be done. */
export const mayOffer = (question: Offering): Verdict =>
  firstRefusal(
    () => mayTalk(question),
    () => hasPartners(question),
    () => hasRoom(question),
    () => allCanBeKept(question),
    () => allCanCome(question),
  );

/** DEA-4: who is offered something may answer with an offer of its own. */
export const mayCounter = (question: Offering & AboutDeal): Verdict =>
  firstRefusal(
    () => mayAnswer(question),
    () => mayOffer(question),
    () =>
      withDeal(question, ({ by }) =>
        question.command.to.includes(by) ? ALLOWED : refuse('DEA-4', 'counterToOther'),
      ),
  );

/** DEA-2: those answer an offer to whom it was made, each once. */
export const mayAnswer = (question: AboutDeal): Verdict =>
  firstRefusal(
    () => mayTalk(question),
    () =>
      withDeal(question, (deal) => {
        if (!deal.to.includes(question.seat)) return refuse('DEA-2', 'notToYou');
        if (!dealAccepts(deal, 'agree')) return refuse('DEA-2', 'offerOver');
        return deal.acceptedBy.includes(question.seat)
          ? refuse('DEA-2', 'saidYesAlready')
          : ALLOWED;
      }),
  );

/** DEA-4: an offer may be withdrawn until it is answered, in any phase. */
export const mayWithdrawOffer = (question: AboutDeal): Verdict =>
  withDeal(question, (deal) => {
    if (deal.by !== question.seat) return refuse('DEA-4', 'notYourOffer');
    return dealAccepts(deal, 'withdraw') ? ALLOWED : refuse('DEA-2', 'offerOver');
  });

/** DEA-6: a party notes for itself what it thinks of a deal, until it is settled. */
export const mayMark = (question: AboutDeal): Verdict =>
  withDeal(question, (deal) => {
    if (!partiesOf(deal).includes(question.seat)) return refuse('DEA-6', 'notAParty');
    const since = question.sight.seat?.before?.since;
    if (since !== undefined && !isSince(since, deal.id)) return refuse('SEA-23', 'markedByOthers');
    return isSettled(deal) ? refuse('DEA-6', 'dealSettled') : ALLOWED;
  });

function withDeal({ sight, command }: AboutDeal, ask: (deal: Deal) => Verdict): Verdict {
  const deal = own(sight.seat?.deals ?? {}, command.deal);
  return deal === undefined ? refuse('DEA-2', 'noSuchDeal') : ask(deal);
}

function hasPartners({ scenario, seat, command }: Offering): Verdict {
  if (command.to.includes(seat)) return refuse('DEA-1', 'offerToYourself');
  return command.to.every((other) => isSeat(scenario, other))
    ? ALLOWED
    : refuse('SEA-7', 'noSuchSeat');
}

function hasRoom({ sight, seat }: Offering): Verdict {
  const open = Object.values(sight.seat?.deals ?? {}).filter(
    (deal) => deal.by === seat && deal.status === 'offered',
  );
  return open.length < MOST_OPEN ? ALLOWED : refuse('DEA-7', 'tooManyOffers');
}

function allCanBeKept(question: Offering): Verdict {
  const { scenario, room, seat, command } = question;
  const parties: readonly SeatId[] = [seat, ...command.to];
  return firstRefusal(
    ...command.promises.map(({ by, act }) => () => {
      if (!parties.includes(by)) return refuse('DEA-1', 'promiseOfOther');
      if (needsMember(act.kind) && isObserver(scenario, by)) return refuse('SEA-8', 'observer');
      return mayPromise({ scenario, room, by, act });
    }),
  );
}

/** Observers neither vote nor sponsor nor move. */
const needsMember = (kind: string): boolean => kind !== 'attend' && kind !== 'stayAway';

function allCanCome({ scenario, room, sight, command }: Offering): Verdict {
  const canCome = (condition: Condition): boolean => {
    switch (condition.kind) {
      case 'adopted':
        return own(room.amendments, condition.amendment) !== undefined;
      case 'textHas':
        return (
          own(room.drafts, condition.draft) !== undefined &&
          isKnownChange(scenario, room, condition.draft, condition.change)
        );
      case 'sponsors':
        return (
          own(room.drafts, condition.draft) !== undefined &&
          membersOf(scenario).some(({ id }) => id === condition.seat)
        );
      case 'kept':
        return own(sight.seat?.deals ?? {}, condition.deal) !== undefined;
    }
  };
  return (command.conditions ?? []).every(canCome) ? ALLOWED : refuse('DEA-1', 'conditionUnknown');
}
