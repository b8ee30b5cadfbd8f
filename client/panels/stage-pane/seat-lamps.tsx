import './seat-lamps.css';
import type { Inside } from '../frame/session-gate.tsx';
import { lampsInWords, litSeats } from './lamps.ts';

/** The room in one row: a lamp for each member, the own one marked. */
export function SeatLamps({ inside }: { inside: Inside }) {
  const own = inside.store.seat.value;
  const seats = litSeats(inside);
  return (
    <p class="lamps" role="img" aria-label={lampsInWords(seats)}>
      {seats.map(({ id, lamp }) => (
        <i key={id} class={`lamps__one is-${lamp}${own === id ? ' is-own' : ''}`} />
      ))}
    </p>
  );
}
