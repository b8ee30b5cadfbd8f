import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Expected } from '../procedure/kernel/state.ts';
import type { SeatId } from '../scenario/scenario.ts';
import type { FacilitatorView } from '../views/views.ts';

/** A session starts well without so many of those expected: a third. */
const FEW = 1 / 3;

/** Who was expected and is not here. */
export interface Missing {
  readonly count: number;
  /** Whom the roster names, those with a seat first. */
  readonly people: readonly Expected[];
  /** Seats of the plan that nobody holds and for which the roster, if there is one, names nobody. */
  readonly seats: readonly SeatId[];
  /** Whether a third or less is missing. */
  readonly areFew: boolean;
}

/** Who is missing, by the roster and by the plan; undefined where everybody is here, or nobody was expected. */
export function whoIsMissing(
  { options: { plan }, seats: held, people: here, hasRoster }: Room,
  { missing = {}, people: present }: Pick<FacilitatorView, 'missing' | 'people'>,
): Missing | undefined {
  const people = Object.values(missing).toSorted(
    (one, other) => Number(one.seat === undefined) - Number(other.seat === undefined),
  );
  // Who is here and has not taken the seat that the roster has for them is not missing there.
  const expected = [...people, ...Object.values(present).flatMap(({ onRoster }) => onRoster ?? [])];
  const named = new Set(expected.map(({ seat }) => seat));
  const seats = (plan?.places ?? [])
    .map(({ seat }) => seat)
    .filter((seat) => own(held, seat) === undefined && !named.has(seat));
  const planned = (plan?.places ?? []).reduce((sum, place) => sum + place.people, 0);
  const count = hasRoster ? people.length + seats.length : Math.max(0, planned - here);
  if (count === 0) return undefined;
  return { count, people, seats, areFew: count <= (count + here) * FEW };
}
