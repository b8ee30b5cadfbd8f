import { laidInto } from '../kernel/boxes.ts';
import type { Fold } from '../kernel/fact.ts';
import { clockStart, inRoom } from '../kernel/fold.ts';
import { own } from '../kernel/own.ts';
import { isAfterPlay } from '../kernel/script.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Cable } from './cable.ts';
import type { CapitalFact } from './facts.ts';

type CapitalFold<T extends CapitalFact['type']> = Fold<Extract<CapitalFact, { type: T }>>;

/** CAP-1: it is on its way, and its price is paid. */
export const cableSent: CapitalFold<'cableSent'> = (
  state,
  { seat, line, issue, cost, delayMs, at },
) =>
  withCable(state, seat, {
    line,
    ...(issue !== undefined && { issue }),
    at,
    cost,
    due: clockStart(state.room, at) + delayMs,
    ...(state.room.venue && { venue: state.room.venue }),
  });

/** CAP-4: capital has answered. Throws where nobody asked: the log is broken. */
export const cableAnswered: CapitalFold<'cableAnswered'> = (state, { seat, line, answer }) => {
  const cable = own(own(state.cables ?? {}, seat) ?? {}, line);
  if (cable === undefined) throw new Error(`${seat} has not asked about line ${line}.`);
  const { due: _, ...sent } = cable;
  return withCable(state, seat, { ...sent, answer });
};

const withCable = (state: SessionState, seat: string, cable: Cable): SessionState => ({
  ...state,
  cables: laidInto(state.cables ?? {}, [seat], cable.line, cable),
});

/** CAP-5: in the debrief everybody sees who asked what, and what capital said. */
export const revealed = (state: SessionState): SessionState =>
  isAfterPlay(state.room.phase) && state.cables !== undefined
    ? inRoom(state, { cables: state.cables })
    : state;
