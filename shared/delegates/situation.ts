import { bendsIn } from '../procedure/capital/cable.ts';
import { releasedIn } from '../procedure/injects/injects.ts';
import type { OwnSeat } from '../procedure/kernel/own-seat.ts';
import type { Room } from '../procedure/kernel/room.ts';
import type { Sight } from '../procedure/kernel/sight.ts';
import type { Names, SeatCommand } from '../procedure/road/moves.ts';
import { movedByIncidents } from '../procedure/shadow/wants.ts';
import { bentBy } from '../scenario/capital.ts';
import { movedBy } from '../scenario/inject-effects.ts';
import type { PublicScenario, SeatContent, SeatId } from '../scenario/scenario.ts';
import { asCapitalHasIt } from './report/style.ts';

/** A move that a computer-played delegation means to make on the present occasion. */
export interface PlannedMove {
  /** ms after the occasion arose. */
  readonly afterMs: number;
  readonly command: SeatCommand & Names;
}

/**
 * What a delegation thinks through only when it is time: most occasions pass before, and what would have come
 * of it with them. Nothing that comes of it falls due sooner, counted from the occasion too.
 */
export interface Thought {
  /** An answer is lost if the meeting goes on without it; an initiative is put forward at its own time or not at all. */
  readonly kind: 'answer' | 'initiative';
  readonly afterMs: number;
  readonly think: () => readonly PlannedMove[];
}

export type Plan = PlannedMove | Thought;

/** What is done with planned moves, done now or as soon as they have been thought of. */
export function withMoves(
  plans: readonly Plan[],
  change: (moves: readonly PlannedMove[]) => readonly PlannedMove[],
): readonly Plan[] {
  const changed: Plan[] = [];
  for (const plan of plans) {
    if ('think' in plan) {
      const { kind, afterMs, think } = plan;
      changed.push({ kind, afterMs, think: () => change(think()) });
    } else changed.push(...change([plan]));
  }
  return changed;
}

/** What a computer-played delegation plans with: what its seat can see, its brief, its dice. */
export interface Situation {
  readonly scenario: PublicScenario;
  readonly room: Room;
  /** What those who play the seat see beyond the room. */
  readonly own: OwnSeat;
  readonly knowledge: SeatContent;
  readonly seat: SeatId;
  readonly seed: number;
}

/**
 * What a delegation plans with, from its sight: its brief as what has come from outside and what has
 * struck it have moved it (INJ-3, SHA-7) and capital has bent it (CAP-4), whatever it is about to do.
 */
export function situationOf(
  scenario: PublicScenario,
  { room, seat: own = {} }: Sight,
  knowledge: SeatContent,
  seed: number,
): Situation {
  const filed = asCapitalHasIt(knowledge, room, seed);
  const moving = [...releasedIn(scenario, room), ...movedByIncidents(scenario, room)];
  const moved = moving.length === 0 ? filed : movedBy(filed, moving);
  const bent = bentBy(moved, bendsIn(own.cables));
  return { scenario, room, own, knowledge: bent, seat: knowledge.seat, seed };
}
