import type { Act } from '../../procedure/deals/act.ts';
import type { Deal } from '../../procedure/deals/deal.ts';
import { mayPromise } from '../../procedure/deals/possible.ts';
import { isObserver, seatsHeldByPeople } from '../../procedure/kernel/membership.ts';
import { isTalkOpen } from '../../procedure/talk/talk.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import type { DraftId, SeatId } from '../../scenario/scenario.ts';
import { dice } from '../dice.ts';
import type { PlannedMove, Situation } from '../situation.ts';
import { priceOf } from './price.ts';

/** Leaders look round the room before they go to somebody. */
const SOON_MS = 6_000;
const SPREAD_MS = 40_000;
/** An act that costs its leader no more than this may be offered for a vote. */
const CHEAP = 0.06;

/**
 * Whom the leader of a draft goes to in the informals, and with what: every delegation that people play
 * and that is not on its list is asked for its vote, once, and offered the cheapest act that the room
 * knows it would like.
 */
export function planApproaches(situation: Situation): readonly PlannedMove[] {
  const { scenario, room, seat, seed } = situation;
  if (room.phase !== 'informals' || room.negotiation !== undefined) return [];
  if (!isTalkOpen(scenario, room)) return [];
  const led = scenario.drafts.filter(({ id }) => leaderOf(scenario, room, id) === seat);
  return led.flatMap(({ id: draft }) =>
    toBeAsked(situation, draft).map((other) => ({
      afterMs: Math.round(SOON_MS + SPREAD_MS * dice(seed, seat, other, draft, 'approach')),
      command: {
        type: 'offerDeal',
        to: [other],
        promises: [
          { by: other, act: voteFor(draft) },
          ...giftsTo(situation, other).map((act) => ({ by: seat, act })),
        ],
        means: true,
      } as const,
    })),
  );
}

const voteFor = (draft: DraftId): Act => ({
  kind: 'vote',
  on: { kind: 'draft', draft },
  choice: 'yes',
});

function toBeAsked({ scenario, room, own, seat }: Situation, draft: DraftId): readonly SeatId[] {
  const sponsors = sponsorsOf(scenario, room, draft);
  const asked = Object.values(own.deals ?? {}).flatMap((deal) =>
    deal.by === seat && isAbout(deal, draft) ? deal.to : [],
  );
  return seatsHeldByPeople(scenario, room).filter(
    (other) =>
      other !== seat &&
      !isObserver(scenario, other) &&
      !sponsors.includes(other) &&
      !asked.includes(other) &&
      mayPromise({ scenario, room, by: other, act: voteFor(draft) }).may,
  );
}

const isAbout = ({ promises }: Deal, draft: DraftId): boolean =>
  promises.some(
    ({ act }) => act.kind === 'vote' && act.on.kind === 'draft' && act.on.draft === draft,
  );

/** The cheapest act that the other is known to want: a vote for its amendment, its proposal let pass. */
function giftsTo(situation: Situation, other: SeatId): readonly Act[] {
  const { scenario, room, seat } = situation;
  const wanted: readonly Act[] = Object.entries(room.amendments).flatMap(([amendment, each]) =>
    each.mover === other && each.status === 'pending'
      ? (['yes', 'abstain'] as const).map((choice) => ({
          kind: 'vote' as const,
          on: { kind: 'amendment' as const, amendment },
          choice,
        }))
      : [],
  );
  const cheap = wanted.find((act) => {
    const price = priceOf(situation, act);
    const isPossible = mayPromise({ scenario, room, by: seat, act }).may;
    return isPossible && price.kind === 'cost' && price.cost <= CHEAP;
  });
  return cheap === undefined ? [] : [cheap];
}
