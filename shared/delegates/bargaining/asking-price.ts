import type { Act } from '../../procedure/deals/act.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import type { Offer } from '../../procedure/deals/schemas.ts';
import type { Box } from '../../procedure/kernel/boxes.ts';
import type { IssueSide } from '../../procedure/kernel/issue-side.ts';
import { sponsorsOf } from '../../procedure/texts/drafts.ts';
import { NO_BELOW, YES_ABOVE } from '../../scenario/utility.ts';
import { courtesies, type Gift, mayGive, onDraft, otherDrafts, ownSide } from './gifts.ts';
import { adviseOffer } from './offers.ts';
import { type Scales, utilityOn } from './price.ts';

/**
 * What a delegation asks for the vote that another wants of it, where what was offered is not enough: of what the
 * other can do for it, what would be hardest to refuse and is still worth it. Undefined where nothing would do, and
 * where it is asked for anything but one act of its own by one other.
 */
export function priceAsked(scales: Scales, deal: Deal, deals: Box<Deal>): Offer | undefined {
  const { seat } = scales.knowledge;
  const [asked, ...more] = deal.promises.filter(({ by }) => by === seat);
  if (asked === undefined || more.length > 0 || deal.to.length > 1) return undefined;
  if (deal.conditions.length > 0 || scales.room.negotiation !== undefined) return undefined;
  const { act } = asked;
  const gift = giftsWanted(scales, deal, act)
    .filter((each) => mayGive(scales, deal.by, each))
    .find((each) => adviseOffer(scales, offerOf(deal, act, each), deals).answer === 'accept');
  return gift && { to: [deal.by], promises: [...offerOf(deal, act, gift).promises], means: true };
}

/** Its own act for a gift. */
function offerOf({ by, to, conditions }: Deal, act: Act, gift: Gift) {
  const mine = to.map((seat) => ({ by: seat, act }));
  const theirs = gift.map((each) => ({ by, act: each }));
  return { promises: [...mine, ...theirs].map(pending), conditions };
}

const pending = <Promise>(promise: Promise) => ({
  ...promise,
  verdict: { kind: 'pending' as const },
});

/** What it would like another to do, first what costs that one least as far as anybody can tell. */
function giftsWanted(scales: Scales, { by }: Deal, act: Act): readonly Gift[] {
  const { scenario, room } = scales;
  const draft = 'draft' in act ? act.draft : 'on' in act && 'draft' in act.on ? act.on.draft : '';
  const others = otherDrafts(scales, draft).map((id) => ({
    id,
    utility: utilityOn(scales, { kind: 'draft', draft: id }),
    isTheirs: sponsorsOf(scenario, room, id).includes(by),
  }));
  const wanted = others.filter(({ utility, isTheirs }) => utility > YES_ABOVE && !isTheirs);
  const unwanted = others.filter(({ utility, isTheirs }) => utility < NO_BELOW && !isTheirs);
  const words = courtesies(scales, by, sidesOf(scales), draft);
  return [
    ...words,
    ...wanted.map(({ id }): Gift => [{ kind: 'vote', on: onDraft(id), choice: 'notNo' }]),
    ...wanted.map(({ id }): Gift => [{ kind: 'vote', on: onDraft(id), choice: 'yes' }]),
    ...unwanted.map(({ id }): Gift => [{ kind: 'vote', on: onDraft(id), choice: 'abstain' }]),
    ...wanted.map(({ id }): Gift => [{ kind: 'sponsor', draft: id }]),
  ];
}

/** The sides on which it stands itself, of the issues that it cares about most. */
const sidesOf = (scales: Scales): readonly IssueSide[] =>
  Object.entries(scales.knowledge.instructions.positions)
    .toSorted(([, one], [, other]) => other.salience - one.salience)
    .flatMap(([issue]) => ownSide(scales, issue));
