import type { WhatMoves } from '../../scenario/inject-effects.ts';
import { oncePerPair } from '../../scenario/once.ts';
import type { PublicScenario, ShadowModel } from '../../scenario/scenario.ts';
import type { Room } from '../kernel/room.ts';
import type { Shadow } from './shadow.ts';

/**
 * SHA-7: what incidents have changed in what those who were struck want, the first first; each kind moves
 * a delegation once, and what happened while no people held a seat moves nobody.
 */
export const movedByIncidents = (
  { shadow: model }: Pick<PublicScenario, 'shadow'>,
  { shadow }: Pick<Room, 'shadow'>,
): readonly WhatMoves[] =>
  model === undefined || shadow === undefined ? [] : movedIn(model, shadow);

const movedIn = oncePerPair((model: ShadowModel, shadow: Shadow): readonly WhatMoves[] => {
  const moved = new Map<string, WhatMoves>();
  const closed = Object.values(shadow.rounds).toSorted((one, other) => one.order - other.order);
  for (const { incidents, played } of closed) {
    if (!played) continue;
    for (const { kind, struck } of incidents) {
      const moves = model.incidents.find(({ id }) => id === kind)?.moves ?? [];
      const id = `${kind} ${struck}`;
      if (moves.length === 0 || moved.has(id)) continue;
      const seats = [struck];
      moved.set(id, { id, moves: moves.map((move) => ({ ...move, stand: 0, seats })) });
    }
  }
  return [...moved.values()];
});
