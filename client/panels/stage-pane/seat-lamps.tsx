import './seat-lamps.css';
import type { Inside } from '../frame/session-gate.tsx';
import { lampsInWords, litSeats, marksOf } from './lamps.ts';
import { useMovers } from './use-movers.ts';

/** The room in one row: a lamp for each member, the own one marked. */
export function SeatLamps({ inside }: { inside: Inside }) {
  const own = inside.store.seat.value;
  const seats = litSeats(inside);
  const movers = useMovers(inside);
  return (
    <p class="lamps" role="img" aria-label={lampsInWords(seats)}>
      {seats.map(({ id, lamp }) => (
        <i key={id} class={`lamps__one ${marksOf(lamp, own === id, movers.has(id))}`} />
      ))}
    </p>
  );
}
