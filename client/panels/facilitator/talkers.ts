import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { FacilitatorView } from '../../../shared/views/views.ts';

/** A delegation that people sit at, and how much it talks. */
export interface Talker {
  readonly seat: SeatId;
  readonly said: number;
  /** ms since 1970; left out while it has said nothing. */
  readonly last?: number;
  readonly isSilenced: boolean;
}

/** Who talks: people's delegations, the silent ones first, and how often the computer has said something. */
export function talkersIn(
  { talk, silenced }: Pick<FacilitatorView, 'talk' | 'silenced'>,
  { seats }: Pick<Room, 'seats'>,
): { readonly people: readonly Talker[]; readonly computers: number } {
  const people = Object.keys(seats)
    .map((seat): Talker => {
      const seen = own(talk, seat);
      const isSilenced = own(silenced, seat) === true;
      return { seat, said: seen?.said ?? 0, isSilenced, ...(seen && { last: seen.last }) };
    })
    .toSorted((one, other) => one.said - other.said);
  const computers = Object.entries(talk)
    .filter(([seat]) => own(seats, seat) === undefined)
    .reduce((sum, [, { said }]) => sum + said, 0);
  return { people, computers };
}
