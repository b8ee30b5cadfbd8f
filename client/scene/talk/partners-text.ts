import type { SeatId } from '../../../shared/scenario/scenario.ts';
import { listOf } from '../../language/lists.ts';
import { type Delegations, nameOf } from '../../sight/names.ts';
import { t } from './words.ts';

/** So many are named one by one; of more than these, all but the last. */
const NAMED = 4;

/** The delegations of a conversation in a few words: "Cuba, Iran and Syria", or "Austria, Belgium, Bulgaria and 21 others". */
export function partnersText(names: Delegations, seats: readonly SeatId[]): string {
  const named = (some: readonly SeatId[]) => some.map((seat) => nameOf(names, seat));
  return seats.length <= NAMED
    ? listOf(named(seats))
    : listOf([
        ...named(seats.slice(0, NAMED - 1)),
        t('partners.others', { count: seats.length - NAMED + 1 }),
      ]);
}
