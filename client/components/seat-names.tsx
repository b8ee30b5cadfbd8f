import type { SeatId } from '../../shared/scenario/scenario.ts';
import { type Delegations, flagOf, nameOf } from '../session/names.ts';
import { Flag } from './flag.tsx';

interface Props {
  readonly seats: readonly SeatId[];
  readonly names: Delegations;
}

/** Delegations in a line, each with its flag. */
export function SeatNames({ seats, names }: Props) {
  return (
    <span class="seat-names">
      {seats.map((seat) => (
        <span key={seat} class="seat-names__one">
          <Flag iso2={flagOf(names, seat)} size={18} /> {nameOf(names, seat)}
        </span>
      ))}
    </span>
  );
}
