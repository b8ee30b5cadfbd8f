import { voiceOf } from '../procedure/floor/queue.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';

/** How much one delegation was heard; of both figures what the computer spoke. */
export interface Heard {
  readonly seat: SeatId;
  readonly turns: number;
  readonly ms: number;
  readonly computer: { readonly turns: number; readonly ms: number };
}

/** Who was heard in a venue, and how the time of voice lay. */
export interface Voices {
  /** Who was heard, the longest first, then who had most turns, then in the scenario's order. */
  readonly heard: readonly Heard[];
  readonly ms: number;
  /** What of the time the computer spoke, ms. */
  readonly computerMs: number;
  /** How few delegations had at least half of the time between them; 0 where no time was used. */
  readonly half: number;
}

const NOTHING = { turns: 0, ms: 0 };

/** FLO-12: how the floor was shared, over all stages of a venue. */
export function voicesIn({ delegations }: PublicScenario, room: Room): Voices {
  const heard = delegations
    .map(({ id: seat }): Heard => ({ seat, computer: NOTHING, ...voiceOf(room, seat) }))
    .filter(({ turns }) => turns > 0)
    .toSorted((one, other) => other.ms - one.ms || other.turns - one.turns);
  const ms = heard.reduce((sum, each) => sum + each.ms, 0);
  return {
    heard,
    ms,
    computerMs: heard.reduce((sum, { computer }) => sum + computer.ms, 0),
    half: halfOf(heard, ms),
  };
}

function halfOf(heard: readonly Heard[], whole: number): number {
  if (whole === 0) return 0;
  let sum = 0;
  return (
    1 +
    heard.findIndex(({ ms }) => {
      sum += ms;
      return sum * 2 >= whole;
    })
  );
}
