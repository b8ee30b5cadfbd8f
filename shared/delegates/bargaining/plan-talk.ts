import type { Deal } from '../../procedure/deals/deal.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import { seatsHeldByPeople } from '../../procedure/kernel/membership.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { OwnSeat } from '../../procedure/kernel/own-seat.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { sentenceOf } from '../../procedure/kernel/spoken.ts';
import { type Message, type TableId, tableOf } from '../../procedure/talk/talk.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { dice } from '../dice.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { priceAsked } from './asking-price.ts';
import { answerTo } from './asks.ts';
import { type Beginning, begin, beginningsOf, whenBegun } from './beginning.ts';
import {
  answerToConvenor,
  type Coordinating,
  coordinate,
  coordinatedBy,
  isToPartners,
} from './coordination.ts';
import { isGivenAlready } from './given-word.ts';
import { keepingPromise } from './keeping.ts';
import { favourIn, offerToPerson } from './neighbour.ts';
import { adviseOffer, counterTo } from './offers.ts';
import { owedBy } from './promises.ts';
import { answerToCall, answerToLine } from './ranks.ts';
import { declining, decliningRevision } from './reasons.ts';
import { type Reckoning, reckoningsDue } from './reckoning.ts';
import { answerToRevision, isWorthRevising, revisedIn, revisionsAsked } from './revising.ts';
import { answerThreat, calledAgainst, pendingAgainst, type Threat } from './threat.ts';
import { mayStayUnsaid } from './words-owed.ts';

/** Something that a computer-played delegation has still to answer or to do; the key is the same as long as it is. */
export type Errand =
  | { readonly kind: 'table'; readonly key: string; readonly table: TableId }
  | { readonly kind: 'message'; readonly key: string; readonly message: Message }
  | { readonly kind: 'offer'; readonly key: string; readonly deal: Deal }
  /** What a person has promised it has been kept or broken. */
  | ({ readonly kind: 'reckoning'; readonly key: string } & Pick<Reckoning, 'by' | 'verdict'>)
  | { readonly kind: 'promise'; readonly key: string; readonly deal: Deal; readonly index: number }
  /** Somebody would change the text that it leads. */
  | { readonly kind: 'threat'; readonly key: string; readonly threat: Threat }
  /** Its group has still to agree how to vote. */
  | { readonly kind: 'coordinating'; readonly key: string; readonly on: Coordinating }
  /** A person learns by it: it asks them for a vote. */
  | { readonly kind: 'favour'; readonly key: string }
  /** What it begins by itself once the room has left the record. */
  | { readonly kind: 'beginning'; readonly key: string; readonly beginning: Beginning };

/** A person reads for a while before answering; so do the delegations that the computer plays. */
const SOON_MS = 1_800;
const SPREAD_MS = 3_200;

/** What a delegation that the computer plays has to see to, out of the meeting's hearing. */
export function errandsOf(
  scenario: PublicScenario,
  room: Room,
  ours: OwnSeat,
  seat: SeatId,
  seed: number,
): readonly Errand[] {
  const { messages = {}, deals = {} } = ours;
  return [
    ...invitations(room, seat),
    ...unanswered(scenario, room, messages, seat),
    ...openOffers(deals, seat),
    ...reckoningsDue(scenario, room, ours, seat).map(
      ({ by, verdict, said }): Errand => ({
        kind: 'reckoning',
        key: `reckoning ${by} ${verdict} ${said}`,
        by,
        verdict,
      }),
    ),
    ...owedBy(scenario, room, deals, seat).map(
      ({ deal, index }): Errand => ({
        kind: 'promise',
        key: `promise ${deal.id} ${index} ${room.phase} ${room.negotiation?.phase ?? ''}`,
        deal,
        index,
      }),
    ),
    ...pendingAgainst(scenario, room, seat).map(
      (threat): Errand => ({
        kind: 'threat',
        key: `threat ${threat.amendment} ${room.phase}`,
        threat,
      }),
    ),
    ...coordinatedBy(scenario, room, ours, seat).map(
      (on): Errand => ({
        kind: 'coordinating',
        key: `coordinating ${on.group} ${on.amendment} ${on.step} ${room.phase}`,
        on,
      }),
    ),
    ...favours(scenario, room, deals, seat),
    ...beginningsOf(scenario, room, ours, seat, seed).map(
      (begun): Errand => ({ kind: 'beginning', ...begun }),
    ),
  ];
}

const invitations = ({ tables }: Room, seat: SeatId): readonly Errand[] =>
  Object.entries(tables).flatMap(([table, { invited, members }]) =>
    invited.includes(seat)
      ? [{ kind: 'table', key: `table ${table} ${members.join(' ')}`, table } as const]
      : [],
  );

/**
 * What people have said to it and it has not answered. Computers chat with people alone; but they answer one
 * another where somebody sounds them out, a leader calls its friends or a group agrees how to vote.
 */
function unanswered(
  scenario: PublicScenario,
  room: Room,
  messages: Box<Message>,
  seat: SeatId,
): readonly Errand[] {
  const people = seatsHeldByPeople(scenario, room);
  const all = Object.values(messages);
  const answered = new Set(all.flatMap(({ by, answers }) => (by === seat ? (answers ?? []) : [])));
  return all
    .filter(
      ({ id, by, to, says, hidden }) =>
        hidden === undefined && to.includes(seat) && !answered.has(id) && asks(people, by, says),
    )
    .filter((message) => isForMe(room, message, seat))
    .map((message) => ({ kind: 'message', key: `message ${message.id}`, message }));
}

const asks = (people: readonly SeatId[], by: SeatId, says: Message['says']): boolean =>
  people.includes(by) ||
  says.kind === 'askSupport' ||
  says.kind === 'askVote' ||
  isForAll({ says });

/** What every delegation that hears it answers for itself: a call to friends, what a group agrees on, and that a text was revised for it. */
const isForAll = (message: Pick<Message, 'says'>): boolean =>
  calledAgainst(message) !== undefined || revisedIn(message) !== undefined || isToPartners(message);

/** Of several computers that hear free words only the first answers; a question is answered by all. */
function isForMe(room: Room, { says, to }: Message, seat: SeatId): boolean {
  if (isForAll({ says })) return true;
  if (says.kind !== 'words' && says.kind !== 'thank') return true;
  return to.filter((other) => own(room.seats, other) === undefined)[0] === seat;
}

const openOffers = (deals: Box<Deal>, seat: SeatId): readonly Errand[] =>
  Object.values(deals).flatMap((deal) =>
    deal.status === 'offered' && deal.to.includes(seat) && !deal.acceptedBy.includes(seat)
      ? [{ kind: 'offer', key: `offer ${deal.id}`, deal } as const]
      : [],
  );

/** It asks once: whatever has become of its offer, it makes no other. */
const favours = (
  scenario: PublicScenario,
  room: Room,
  deals: Box<Deal>,
  seat: SeatId,
): readonly Errand[] =>
  favourIn(scenario, room)?.neighbour === seat &&
  !Object.values(deals).some(({ by }) => by === seat)
    ? [{ kind: 'favour', key: 'favour' }]
    : [];

/**
 * What a computer-played delegation does about an errand, and when; none where there is nothing to be done
 * now. Pure: the same sight, brief and seed give the same move.
 */
export function planErrand(situation: Situation, errand: Errand): readonly PlannedMove[] {
  const { seed, seat } = situation;
  const lot = dice(seed, seat, errand.key);
  const afterMs =
    errand.kind === 'beginning'
      ? whenBegun(errand.beginning, lot)
      : Math.round(SOON_MS + SPREAD_MS * lot);
  return commandsFor(situation, errand).map((command) => ({ afterMs, command }));
}

function commandsFor(situation: Situation, errand: Errand): readonly PlannedMove['command'][] {
  switch (errand.kind) {
    case 'table':
      return answerInvitation(situation, errand.table);
    case 'message':
      return answerMessage(situation, errand.message);
    case 'offer':
      return answerOffer(situation, errand.deal);
    case 'reckoning': {
      const text = sentenceOf(`talk.${errand.verdict}`);
      return [{ type: 'sendNote', to: [errand.by], says: { kind: 'words', text } }];
    }
    case 'promise': {
      const act = errand.deal.promises[errand.index]?.act;
      return act === undefined ? [] : keepingPromise(situation, act);
    }
    case 'threat':
      return answerThreat(situation, errand.threat);
    case 'coordinating':
      return coordinate(situation, errand.on);
    case 'favour':
      return offerToPerson(situation);
    case 'beginning':
      return begin(situation, errand.beginning);
  }
}

/** It sits down with who asks, unless it sits with people already. */
function answerInvitation(
  { scenario, room, seat }: Situation,
  table: TableId,
): readonly PlannedMove['command'][] {
  const at = tableOf(room, seat);
  const people = seatsHeldByPeople(scenario, room);
  const isEngaged =
    at !== undefined && own(room.tables, at)?.members.some((other) => people.includes(other));
  return [{ type: isEngaged ? 'declineTable' : 'sitDown', table }];
}

function answerMessage(situation: Situation, message: Message): readonly PlannedMove['command'][] {
  const { scenario, room, seat } = situation;
  const revised = revisedIn(message);
  const isByLeader = revised !== undefined && leaderOf(scenario, room, revised) === message.by;
  const onRevision = isByLeader ? answerToRevision(situation, revised) : undefined;
  const text =
    onRevision?.text ??
    answerToCall(situation, message) ??
    answerToConvenor(situation, message) ??
    answerToLine(situation, message) ??
    answerTo(situation, message);
  const says = { kind: 'words', text } as const;
  const answers = message.id;
  const also = onRevision?.also ?? [];
  return message.table !== undefined && tableOf(room, seat) === message.table
    ? [...also, { type: 'speakAtTable', says, answers }]
    : [...also, { type: 'sendNote', to: [message.by], says, answers }];
}

/**
 * Accepts what is worth it, asks its price where something else would do, of people a change of the text, and else
 * declines with the reason.
 */
function answerOffer(situation: Situation, deal: Deal): readonly PlannedMove['command'][] {
  const { scenario, room, own: ours, seat } = situation;
  const { deals = {} } = ours;
  const unwanted = revisionsAsked(situation, deal).find(
    (revision) => !isWorthRevising(situation, deal, revision),
  );
  if (unwanted !== undefined) {
    const reason = decliningRevision(situation, deal, unwanted);
    return [{ type: 'declineDeal', deal: deal.id, reason }];
  }
  if (isGivenAlready(deal, deals, seat)) {
    return [{ type: 'declineDeal', deal: deal.id, reason: sentenceOf('talk.decline.given') }];
  }
  if (mayStayUnsaid(situation, deal)) {
    return [{ type: 'declineDeal', deal: deal.id, reason: sentenceOf('talk.decline.unheard') }];
  }
  const advice = adviseOffer(situation, deal, deals);
  if (advice.answer === 'accept') return [{ type: 'acceptDeal', deal: deal.id, means: true }];
  const isFirst = advice.why === 'tooDear' && deal.counters === undefined;
  const counter = !isFirst
    ? undefined
    : seatsHeldByPeople(scenario, room).includes(deal.by)
      ? counterTo(situation, deal, deals)
      : priceAsked(situation, deal, deals);
  if (counter !== undefined) return [{ type: 'counterDeal', deal: deal.id, ...counter }];
  return [
    { type: 'declineDeal', deal: deal.id, reason: declining(situation, deal, advice, deals) },
  ];
}
