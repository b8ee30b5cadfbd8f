import type { Act } from '../../procedure/deals/act.ts';
import { MOST_PARTNERS } from '../../procedure/deals/schemas.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import { textOf } from '../../procedure/texts/texts.ts';
import { heartStruck } from '../../scenario/matters.ts';
import type { DraftId } from '../../scenario/scenario.ts';
import { YES_ABOVE } from '../../scenario/utility.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { roomAsIf } from './as-if.ts';
import { utilityOn } from './price.ts';
import type { Sounding, Wisher } from './sounding.ts';
import { A_HEART } from './threat.ts';

/** So many votes make a package that a leader looks at. */
const A_GROUP = 2;
/**
 * A broker that has heard what those around it need offers it to the leader and to them as one package: their
 * votes for the text, or their names, if it is changed so. It offers none with which it could not vote for the
 * text itself.
 */
export function offerPackage(
  situation: Situation,
  { draft, wishes }: Sounding,
): readonly PlannedMove['command'][] {
  const { scenario, room, own, seat } = situation;
  if (Object.values(own.deals ?? {}).some(({ by }) => by === seat)) return [];
  const leader = leaderOf(scenario, room, draft);
  if (leader === undefined) return [];
  const on = { kind: 'draft', draft } as const;
  const text = textOf(scenario, room, draft);
  const best = wishes.find(({ by, change }) => {
    const then = roomAsIf(scenario, room, draft, [change]);
    return (
      by.length >= A_GROUP &&
      heartStruck(text, textOf(scenario, then, draft)) < A_HEART &&
      utilityOn({ ...situation, room: then }, on) > YES_ABOVE
    );
  });
  if (best === undefined) return [];
  const group = best.by.slice(0, MOST_PARTNERS - 1);
  const promises = group.map(({ seat: by, wins }) => ({ by, act: actFor(draft, wins) }));
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

const actFor = (draft: DraftId, wins: Wisher['wins']): Act =>
  wins === 'name'
    ? { kind: 'sponsor', draft }
    : { kind: 'vote', on: { kind: 'draft', draft }, choice: wins };
