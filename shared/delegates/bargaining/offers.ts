import type { Act } from '../../procedure/deals/act.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import type { Offer } from '../../procedure/deals/schemas.ts';
import { trustIn } from '../../procedure/deals/trust.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import type { SeatId } from '../../scenario/scenario.ts';
import { NEGLIGIBLE } from '../../scenario/utility.ts';
import { roomOnConditions } from './as-if.ts';
import { bestChanges } from './changes.ts';
import { gainFrom } from './gain.ts';
import { type Price, priceOf, type Scales } from './price.ts';

/** What a delegation's instructions say of an offer. */
export interface OfferAdvice {
  readonly answer: 'accept' | 'decline';
  /**
   * redLine and mandate: an act of its own is forbidden it; free: it costs nothing; worthIt: it brings
   * more than it costs; tooDear: it does not.
   */
  readonly why: 'redLine' | 'mandate' | 'free' | 'worthIt' | 'tooDear';
  /** What its own promises cost it, on the scale of utilities. */
  readonly cost: number;
  /** What the others' promises bring it, if they are kept. */
  readonly gain: number;
  /** How likely it is that they are, 0 to 1, by what these delegations have kept and broken. */
  readonly trust: number;
  /** The act of its own that costs most; undefined where it promises nothing. */
  readonly dearest?: Act;
}

/** What is offered, whoever looks at it. */
type Offered = Pick<Deal, 'promises' | 'conditions'>;

/**
 * How a delegation would answer an offer by its instructions: shown to people on receipt, acted on by the
 * computer. Never across a red line; else if what the others promise is worth, by how far they are
 * trusted, what its own promises cost. What is conditional is judged as if the condition had come about.
 */
export function adviseOffer(scales: Scales, offered: Offered, deals: Box<Deal>): OfferAdvice {
  const { scenario, knowledge } = scales;
  const { seat } = knowledge;
  const room = roomOnConditions(scenario, scales.room, offered.conditions);
  const then = { ...scales, room };
  const mine = offered.promises.filter(({ by }) => by === seat);
  const theirs = offered.promises.filter(({ by }) => by !== seat);
  const priced = mine.map(({ act }) => ({ act, price: priceOf(then, act) }));
  const gain = theirs.reduce((sum, { by, act }) => sum + gainFrom(then, by, act), 0);
  const trust = trustInAll(
    deals,
    seat,
    theirs.map(({ by }) => by),
  );
  const cost = priced.reduce((sum, { price }) => sum + costOf(price), 0);
  const dearest = priced.toSorted((one, other) => costOf(other.price) - costOf(one.price))[0]?.act;
  const weighed = { cost, gain, trust, ...(dearest && { dearest }) };
  for (const { price } of priced) {
    if (price.kind === 'never') return { answer: 'decline', why: price.because, ...weighed };
  }
  if (gain < -NEGLIGIBLE) return { answer: 'decline', why: 'tooDear', ...weighed };
  if (cost <= NEGLIGIBLE) return { answer: 'accept', why: 'free', ...weighed };
  return gain * trust >= cost
    ? { answer: 'accept', why: 'worthIt', ...weighed }
    : { answer: 'decline', why: 'tooDear', ...weighed };
}

const costOf = (price: Price): number => (price.kind === 'never' ? 1 : price.cost);

/** A deal is as safe as the least trusted of those who promise something in it. */
const trustInAll = (deals: Box<Deal>, mine: SeatId, others: readonly SeatId[]): number =>
  others.reduce((least, other) => Math.min(least, trustIn(Object.values(deals), mine, other)), 1);

/**
 * What a delegation would offer instead of an offer that asks too much: the same, if a text is changed as
 * suits it best; undefined where no change would do, or where a line forbids it.
 */
export function counterTo(scales: Scales, deal: Deal, deals: Box<Deal>): Offer | undefined {
  const { scenario, room, knowledge } = scales;
  const { seat } = knowledge;
  const draft = deal.promises.flatMap(({ by, act }) => (by === seat ? draftIn(act) : []))[0];
  if (draft === undefined || room.negotiation !== undefined) return undefined;
  const asked = bestChanges(scenario, room, knowledge, draft).find(({ change }) => {
    const conditions = [...deal.conditions, { kind: 'textHas', draft, change } as const];
    return adviseOffer(scales, { ...deal, conditions }, deals).answer === 'accept';
  });
  if (asked === undefined) return undefined;
  return {
    to: [deal.by],
    promises: deal.promises
      .filter(({ by }) => by === seat || by === deal.by)
      .map(({ by, act }) => ({ by, act })),
    conditions: [...deal.conditions, { kind: 'textHas', draft, change: asked.change }],
    means: true,
  };
}

/** The draft that an act of support is about. */
function draftIn(act: Act): readonly string[] {
  if (act.kind === 'sponsor') return [act.draft];
  return act.kind === 'vote' && act.on.kind === 'draft' ? [act.on.draft] : [];
}
