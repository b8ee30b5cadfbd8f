import { mayDo } from '../../../shared/procedure/road/may-do.ts';
import { isPromised } from '../../../shared/procedure/seating/promised.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { PersonView } from '../../../shared/views/views.ts';
import type { Inside } from '../frame/session-gate.tsx';

/**
 * What a seat is to the person who looks at it: their own; free to take; theirs from the next phase on;
 * promised so to somebody else; held by somebody who can be asked, who has been asked, or who would rather not share; or not to be had.
 */
export type SeatOffer =
  | 'own'
  | 'take'
  | 'promised'
  | 'promisedAway'
  | 'ask'
  | 'asked'
  | 'declined'
  | 'closed';

/** What pressing the seat comes to, by the same rules as the server's. */
export function seatOffer(
  { scenario, room }: Pick<Inside, 'scenario' | 'room'>,
  own: PersonView,
  seat: SeatId,
): SeatOffer {
  if (own.seat === seat) return 'own';
  if (own.asks === seat) return 'asked';
  const may = (type: 'takeSeat' | 'askToShare') =>
    mayDo(scenario, { room, person: own }, { kind: 'person', person: own.person }, { type, seat })
      .may;
  if (may('takeSeat')) return 'take';
  if (isPromised(room, seat)) return own.promised === seat ? 'promised' : 'promisedAway';
  if (!may('askToShare')) return 'closed';
  return own.declined?.includes(seat) ? 'declined' : 'ask';
}

/** Does what the offer says; nothing where there is nothing to be had. */
export function takeUpOffer({ store, ...inside }: Inside, seat: SeatId): void {
  const own = store.person.value;
  if (own === undefined) return;
  switch (seatOffer(inside, own, seat)) {
    case 'take':
      void store.send({ type: 'takeSeat', seat });
      break;
    case 'promised':
      void store.send({ type: 'leaveSeat' });
      break;
    case 'ask':
      void store.send({ type: 'askToShare', seat });
      break;
    case 'asked':
      void store.send({ type: 'stopAsking' });
      break;
  }
}
