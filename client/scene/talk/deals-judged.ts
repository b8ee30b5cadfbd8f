import type { Act } from '../../../shared/procedure/deals/act.ts';
import { type Deal, partiesOf, type Verdict } from '../../../shared/procedure/deals/deal.ts';
import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';

/** One promise as the debrief tells it: meant by who gave it, believed by who got it, kept or not. */
export interface PromiseJudged {
  readonly deal: Deal;
  readonly by: SeatId;
  readonly act: Act;
  readonly verdict: Verdict;
  /** Undefined where who gave it has not said. */
  readonly meant: boolean | undefined;
  /** Who has said that they believe it, and who that they do not. */
  readonly believedBy: readonly SeatId[];
  readonly doubtedBy: readonly SeatId[];
}

/** What is told first: what was broken teaches most. */
const ORDER: readonly Verdict['kind'][] = ['broken', 'kept', 'void', 'pending'];

/** Every promise of the deals that were agreed, the broken ones first. */
export function promisesJudged({ deals, marks = {} }: Pick<Room, 'deals' | 'marks'>) {
  return Object.values(deals)
    .filter(({ status }) => status === 'agreed' || status === 'settled')
    .flatMap((deal) =>
      deal.promises.map(({ by, act, verdict }): PromiseJudged => {
        const others = partiesOf(deal).filter((seat) => seat !== by);
        const believes = (seat: SeatId) => own(own(marks, seat) ?? {}, deal.id)?.believes;
        return {
          deal,
          by,
          act,
          verdict,
          meant: own(own(marks, by) ?? {}, deal.id)?.means,
          believedBy: others.filter((seat) => believes(seat) === true),
          doubtedBy: others.filter((seat) => believes(seat) === false),
        };
      }),
    )
    .toSorted((one, other) => ORDER.indexOf(one.verdict.kind) - ORDER.indexOf(other.verdict.kind));
}

/** How many promises came out how. */
export function countVerdicts(
  promises: readonly PromiseJudged[],
): Readonly<Record<Verdict['kind'], number>> {
  const counts = { kept: 0, broken: 0, void: 0, pending: 0 };
  for (const { verdict } of promises) counts[verdict.kind] += 1;
  return counts;
}
