import type { SeatId } from '../../scenario/scenario.ts';
import { MOST_AT_A_SEAT, type SessionPlan } from '../kernel/class-plan.ts';

/** How many people a seat has; closed: nobody can be added there. */
type PeopleAt = (seat: SeatId) => number | 'closed';

/**
 * SEA-19: the place that is next for somebody: each seat of the plan has one person before any has two, and
 * once all have what the plan gives them, the seat with the fewest takes a deputy. Undefined where none is left.
 */
export function nextPlace({ places }: SessionPlan, peopleAt: PeopleAt): SeatId | undefined {
  const open = places.flatMap(({ seat, people: planned }) => {
    const people = peopleAt(seat);
    return people === 'closed' || people >= MOST_AT_A_SEAT ? [] : [{ seat, people, planned }];
  });
  const wanting = open.filter(({ people, planned }) => people < planned);
  const [first, ...others] = wanting.length > 0 ? wanting : open;
  return (
    first && others.reduce((best, next) => (next.people < best.people ? next : best), first).seat
  );
}

/**
 * The first places of the plan, as so many people would be given them beside those that are kept for others (a seat for
 * each); fewer where it has no more.
 */
export function firstPlaces(
  plan: SessionPlan,
  people: number,
  kept: readonly SeatId[] = [],
): readonly SeatId[] {
  const taken = new Map<SeatId, number>();
  for (const seat of kept) taken.set(seat, (taken.get(seat) ?? 0) + 1);
  const places: SeatId[] = [];
  while (places.length < people) {
    const next = nextPlace(plan, (seat) => taken.get(seat) ?? 0);
    if (next === undefined) break;
    places.push(next);
    taken.set(next, (taken.get(next) ?? 0) + 1);
  }
  return places;
}
