import type { Act } from '../../procedure/deals/act.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { MOST_PARTNERS } from '../../procedure/deals/schemas.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import { heartStruck } from '../../scenario/matters.ts';
import type { DraftId } from '../../scenario/scenario.ts';
import { YES_ABOVE } from '../../scenario/utility.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { roomAsIf } from './as-if.ts';
import { priceOf, utilityOn } from './price.ts';
import { A_GROUP, votesOf } from './revising.ts';
import type { Sounding, Wisher } from './sounding.ts';
import { A_HEART } from './threat.ts';
import { offersBy } from './trading.ts';

/**
 * A delegation that has heard what those around it need offers it to the leader and to them as one package: their
 * votes for the text, or their names, if it is changed so, and its own name where that would win it, too. It
 * offers none with which it could not vote for the text itself.
 */
export function offerPackage(
  situation: Situation,
  { on: about, wishes }: Sounding,
): readonly PlannedMove['command'][] {
  const { scenario, room, own, seat } = situation;
  if (about.kind !== 'draft' || offersBy(own, seat).length > 0) return [];
  const { draft } = about;
  const leader = leaderOf(scenario, room, draft);
  if (leader === undefined) return [];
  const text = textOf(scenario, room, draft);
  const packages = wishes.map((wish) => ({
    ...wish,
    there: { ...situation, room: roomAsIf(scenario, room, draft, [wish.change]) },
  }));
  // What costs it least itself costs a leader of the same mind least.
  const [best] = packages
    .filter(
      ({ by, there }) =>
        votesOf(scenario, by) + Number(isWon(situation, there, draft)) >= A_GROUP &&
        heartStruck(text, textOf(scenario, there.room, draft)) < A_HEART &&
        utilityOn(there, about) > YES_ABOVE,
    )
    .sort((one, other) => utilityOn(other.there, about) - utilityOn(one.there, about));
  if (best === undefined) return [];
  const group = best.by.slice(0, MOST_PARTNERS - 1);
  const theirs = group.map(({ seat: by, wins }) => ({ by, act: actFor(draft, wins) }));
  const mine = { by: seat, act: actFor(draft, 'name') };
  const promises = isWon(situation, best.there, draft) ? [...theirs, mine] : theirs;
  return [
    {
      type: 'offerDeal',
      to: [leader, ...group.map(({ seat }) => seat)],
      promises,
      conditions: [{ kind: 'textHas', draft, change: best.change }],
      means: true,
    },
  ];
}

/** Whether a change would win its own name for a text, which it does not give now. */
function isWon(now: Situation, then: Situation, draft: DraftId): boolean {
  const { scenario, room, seat } = now;
  const sponsor = actFor(draft, 'name');
  const isFree = (scales: Situation): boolean => {
    const price = priceOf(scales, sponsor);
    return price.kind === 'cost' && price.cost === 0;
  };
  return !isFree(now) && isFree(then) && mayPromise({ scenario, room, by: seat, act: sponsor }).may;
}

const actFor = (draft: DraftId, wins: Wisher['wins']): Act =>
  wins === 'name'
    ? { kind: 'sponsor', draft }
    : { kind: 'vote', on: { kind: 'draft', draft }, choice: wins };
