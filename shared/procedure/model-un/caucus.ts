import type { SeatId } from '../../scenario/scenario.ts';

/** What a delegation may move: a caucus on one topic with short speeches, or one of free talk; in ms. */
export type CaucusMatter =
  | {
      readonly kind: 'moderatedCaucus';
      readonly topic: string;
      readonly ms: number;
      readonly speechMs: number;
    }
  | { readonly kind: 'unmoderatedCaucus'; readonly ms: number };

/** A caucus that is going on (house rule); `room.clocks.caucus` says until when. */
export type Caucus =
  | {
      readonly kind: 'moderated';
      readonly by: SeatId;
      readonly topic: string;
      /** How long a speech may last, ms. */
      readonly speechMs: number;
      /** Whose placard is up, in the order in which they were raised. */
      readonly placards: readonly SeatId[];
      /** How often each seat has spoken in it. */
      readonly spoken: Readonly<Record<SeatId, number>>;
    }
  | { readonly kind: 'unmoderated'; readonly by: SeatId };

/**
 * Whom the system in the Chair calls: of the placards that are up in the room, the first that has
 * spoken least.
 */
export function nextFromPlacards(
  caucus: Caucus,
  absent: Readonly<Record<SeatId, true>>,
): SeatId | undefined {
  if (caucus.kind === 'unmoderated') return undefined;
  const { spoken } = caucus;
  const placards = caucus.placards.filter((seat) => !absent[seat]);
  return placards.toSorted((one, other) => (spoken[one] ?? 0) - (spoken[other] ?? 0))[0];
}
