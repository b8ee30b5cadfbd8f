import type { Act } from '../../procedure/deals/act.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { trustIn } from '../../procedure/deals/trust.ts';
import { isObserver } from '../../procedure/kernel/membership.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { YES_ABOVE } from '../../scenario/utility.ts';
import { dice } from '../dice.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { gainFrom } from './gain.ts';
import { DOORS } from './initiative.ts';
import { leaningTo } from './leaning.ts';
import { priceOf, utilityOn } from './price.ts';
import { isAround } from './sounding.ts';

/** An exchange that a delegation has thought of. */
interface Exchange {
  readonly with: SeatId;
  readonly mine: Act;
  readonly theirs: Act;
  readonly net: number;
}

/** So many exchanges a delegation thinks through. */
const CANDIDATES = 24;
/** Nobody pays more than this for a vote. */
const CHEAP = 0.06;

/**
 * A vote for a vote: a delegation that wants a text goes to one that would have another text or an amendment,
 * and offers its own vote there, or not to have that text divided, for the other's vote here. It offers the one
 * exchange that brings it most by the public record, its trust, and how far the other leans to the text by what
 * everybody can see; none that costs it much; and where it is declined, another to somebody else.
 */
export function offerTrade(situation: Situation): readonly PlannedMove['command'][] {
  const { own, seat } = situation;
  const offered = Object.values(own.deals ?? {}).filter(({ by }) => by === seat);
  if (offered.length >= DOORS || !offered.every(isDeclined)) return [];
  const wanted = mostWanted(situation);
  if (wanted === undefined) return [];
  const asked = offered.flatMap(({ to }) => to);
  const best = exchangesFor(situation, wanted)
    .filter((each) => !asked.includes(each.with))
    .slice(0, CANDIDATES)
    .flatMap((each) => weighed(situation, wanted, each) ?? [])
    .sort((one, other) => other.net - one.net)[0];
  if (best === undefined) return [];
  const promises = [
    { by: best.with, act: best.theirs },
    { by: seat, act: best.mine },
  ];
  return [{ type: 'offerDeal', to: [best.with], promises, means: true }];
}

export const isDeclined = ({ status }: Pick<Deal, 'status'>): boolean => status === 'declined';

/** The text that it wants most, of those that it would vote for. */
function mostWanted(situation: Situation): DraftId | undefined {
  return situation.scenario.drafts
    .map(({ id }) => ({ id, utility: utilityOn(situation, { kind: 'draft', draft: id }) }))
    .filter(({ utility }) => utility > YES_ABOVE)
    .sort((one, other) => other.utility - one.utility)[0]?.id;
}

type Thought = Omit<Exchange, 'net'>;

/** Exchanges with those who have something before the room: first whoever moves an amendment. */
function exchangesFor(situation: Situation, wanted: DraftId): readonly Thought[] {
  const { scenario, room, seat } = situation;
  const theirs: Act = { kind: 'vote', on: { kind: 'draft', draft: wanted }, choice: 'notNo' };
  const sponsors = sponsorsOf(scenario, room, wanted);
  const partners = partnersOf(situation).filter((other) => !sponsors.includes(other));
  return partners
    .flatMap((other) =>
      wishesOf(situation, other, wanted).map((mine) => ({ with: other, mine, theirs })),
    )
    .filter(
      (each) =>
        mayPromise({ scenario, room, by: seat, act: each.mine }).may &&
        mayPromise({ scenario, room, by: each.with, act: each.theirs }).may,
    );
}

/** Whoever has moved an amendment, and neighbours: those of its region or groups that its brief names first. */
function partnersOf(situation: Situation): readonly SeatId[] {
  const { scenario, room, knowledge, seat } = situation;
  const movers = Object.values(room.amendments).map(({ mover }) => mover);
  const around = scenario.delegations.filter((each) => isAround(situation, each));
  const neighbours = around.map(({ id }) => id).sort();
  const named = knowledge.instructions.talkTo.filter((other) => neighbours.includes(other));
  // Who leads a text has one aim, and is not to be had for another.
  const leaders = scenario.drafts.map(({ id }) => leaderOf(scenario, room, id));
  return [...new Set([...movers, ...named, ...neighbours])].filter(
    (other) => other !== seat && !isObserver(scenario, other) && !leaders.includes(other),
  );
}

/** What another delegation is known to want: votes for what it has moved, and peace for what it sponsors. */
function wishesOf({ scenario, room }: Situation, other: SeatId, wanted: DraftId): readonly Act[] {
  const moved = Object.entries(room.amendments).flatMap(([amendment, { mover, status }]): Act[] =>
    mover === other && status === 'pending'
      ? [{ kind: 'vote', on: { kind: 'amendment', amendment }, choice: 'yes' }]
      : [],
  );
  const sponsored = scenario.drafts
    .map(({ id }) => id)
    .filter((draft) => draft !== wanted && sponsorsOf(scenario, room, draft).includes(other));
  return [
    ...moved,
    ...sponsored.flatMap((draft): readonly Act[] => [
      { kind: 'vote', on: { kind: 'draft', draft }, choice: 'notNo' },
      { kind: 'notDivide', draft },
    ]),
  ];
}

function weighed(situation: Situation, wanted: DraftId, exchange: Thought): Exchange | undefined {
  const { scenario, room, own, seat, seed } = situation;
  const price = priceOf(situation, exchange.mine);
  if (price.kind === 'never' || price.cost > CHEAP) return undefined;
  const trust = trustIn(Object.values(own.deals ?? {}), seat, exchange.with);
  const net = gainFrom(situation, exchange.with, exchange.theirs) * trust - price.cost;
  const chance = leaningTo(scenario, room, exchange.with, wanted);
  // Whom one meets is chance, too: not all come to the same door.
  const met = dice(seed, seat, exchange.with, 'trade');
  return net > 0 ? { ...exchange, net: net * chance * met } : undefined;
}
