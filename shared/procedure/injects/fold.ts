import type { Fold } from '../kernel/fact.ts';
import { inRoom } from '../kernel/fold.ts';
import { isAtWork } from '../kernel/script.ts';
import { everywhere } from '../kernel/venue.ts';
import { suspendedFor } from '../session/fold.ts';
import type { InjectFact } from './facts.ts';
import { injectOf } from './injects.ts';

const MINUTE_MS = 60_000;

/** INJ-1 and INJ-4: it stands in the room from now on, and may close it. */
export const injectReleased: Fold<InjectFact> = (state, { inject: id, at, by }, house) => {
  const { injects = {}, options } = state.room;
  const { phase, stage } = state.room;
  const closes = injectOf(house.scenario, id)?.closes;
  const released = inRoom(state, {
    injects: {
      ...injects,
      [id]: {
        at,
        order: Object.keys(injects).length + 1,
        phase,
        stage,
        ...(by.kind === 'clock' && { timed: true as const }),
      },
    },
    ...(closes?.silence && { options: { ...options, adoption: 'silence' as const } }),
  });
  if (closes === undefined) return released;
  return everywhere(released, house, (there, its) =>
    isAtWork(there.room) && there.room.suspended === undefined
      ? suspendedFor(there, closes.minutes * MINUTE_MS, at, its)
      : there,
  );
};
