import type { HistoryContent, HistoryScene } from '../../../shared/history/history-content.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { SessionState } from '../../../shared/procedure/kernel/state.ts';
import { step } from '../../../shared/procedure/road/step.ts';
import type { PublicScenario } from '../../../shared/scenario/scenario.ts';

/** A history that can be shown at any moment of film time (ms). */
export interface Reel {
  readonly length: number;
  /** The room as the facts up to that moment have made it; the same object while none is added. */
  roomAt(ms: number): Room;
  sceneAt(ms: number): HistoryScene;
}

/**
 * Folds a history's facts once, so that any moment can be shown at once. Throws where there is no
 * scene or no fact: such a film has nothing to show.
 */
export function makeReel(
  scenario: PublicScenario,
  { facts, scenes, length }: HistoryContent,
): Reel {
  const rooms: Room[] = [];
  let state: SessionState | undefined;
  for (const fact of facts) {
    state = step(scenario, state, fact);
    rooms.push(state.room);
  }
  return {
    length,
    roomAt: (ms) => pick(rooms, lastUntil(facts, ms)),
    sceneAt: (ms) => pick(scenes, lastUntil(scenes, ms)),
  };
}

/** The index of the last moment that is not after `ms`; 0 where all are. Moments are in order. */
function lastUntil(moments: readonly { readonly at: number }[], ms: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.at ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function pick<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new Error('The film is empty.');
  return item;
}
