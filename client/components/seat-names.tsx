import './seat-names.css';
import type { SeatId } from '../../shared/scenario/scenario.ts';
import { type Delegations, flagOf, nameOf } from '../sight/names.ts';
import { Flag } from './flag.tsx';

interface Props {
  readonly seats: readonly SeatId[];
  readonly names: Delegations;
  /** Width of the flags in CSS pixels. */
  readonly size?: number;
}

/** Delegations in a line, each with its flag. */
export function SeatNames({ seats, names, size = 18 }: Props) {
  return (
    <span class="seat-names">
      {seats.map((seat) => (
        <span key={seat} class="seat-names__one">
          <Flag iso2={flagOf(names, seat)} size={size} />
          {nameOf(names, seat)}
        </span>
      ))}
    </span>
  );
}
