import type { SeatId } from '../../scenario/scenario.ts';
import { moveFloor } from '../floor/floor.ts';
import { speechEnded } from '../floor/fold.ts';
import type { Fold } from '../kernel/fact.ts';
import { clockStart, drop, inRoom } from '../kernel/fold.ts';
import type { SessionState } from '../kernel/state.ts';
import { type Caucus, moveCaucus, presentCaucus } from './caucus.ts';
import type { CaucusFact } from './facts.ts';

type CaucusFold<T extends CaucusFact['type']> = Fold<Extract<CaucusFact, { type: T }>>;

/** What a motion for a caucus asks: one topic with short speeches, or free talk; in ms. */
export type CaucusMatter =
  | {
      readonly kind: 'moderatedCaucus';
      readonly topic: string;
      readonly ms: number;
      readonly speechMs: number;
    }
  | { readonly kind: 'unmoderatedCaucus'; readonly ms: number };

/** MUN-5: a placard goes up; who has it up already is not there twice. */
export const placardRaised: CaucusFold<'placardRaised'> = (state, { seat }) =>
  withPlacards(state, (placards) => [...placards, seat]);

export const placardLowered: CaucusFold<'placardLowered'> = (state, { seat }) =>
  loweredBy(state, seat);

/** The placard of a delegation is down. */
export function loweredBy(state: SessionState, seat: SeatId): SessionState {
  return state.room.caucus?.kind === 'moderated'
    ? withPlacards(state, (placards) => placards.filter((other) => other !== seat))
    : state;
}

/** MUN-5: the Chair calls a placard, and its delegation speaks for as long as the motion said. */
export const placardCalled: CaucusFold<'placardCalled'> = (state, { seat, at, seq }) => {
  const { room } = state;
  const caucus = presentCaucus(room);
  if (caucus.kind === 'unmoderated') throw new Error('Nobody is called in an unmoderated caucus.');
  const { placards, spoken, speechMs } = caucus;
  return inRoom(state, {
    caucus: {
      ...caucus,
      placards: placards.filter((other) => other !== seat),
      spoken: { ...spoken, [seat]: (spoken[seat] ?? 0) + 1 },
    },
    floor: {
      ...room.floor,
      ...moveFloor(room.floor, 'giveFloor'),
      speaker: seat,
      speech: `s${seq}`,
    },
    clocks: {
      ...room.clocks,
      speaker: { endsAt: clockStart(room, at) + speechMs, totalMs: speechMs },
    },
  });
};

/** MUN-7: the debate goes on with the list of speakers as it was; who speaks in the caucus stops. */
export const caucusEnded: CaucusFold<'caucusEnded'> = (state) => {
  moveCaucus(state.room, 'close');
  const { room } = speechEnded(state);
  return { ...state, room: { ...drop(room, 'caucus'), clocks: drop(room.clocks, 'caucus') } };
};

/** What a carried motion for a caucus leads to; `at` in ms since 1970. */
export function openCaucus(
  state: SessionState,
  matter: CaucusMatter,
  by: SeatId,
  at: number,
): SessionState {
  const { room } = state;
  moveCaucus(room, OPENS[matter.kind]);
  const clock = { endsAt: clockStart(room, at) + matter.ms, totalMs: matter.ms };
  const caucus: Caucus =
    matter.kind === 'unmoderatedCaucus'
      ? { kind: 'unmoderated', by }
      : {
          kind: 'moderated',
          by,
          topic: matter.topic,
          speechMs: matter.speechMs,
          placards: [],
          spoken: {},
        };
  return inRoom(state, { caucus, clocks: { ...room.clocks, caucus: clock } });
}

const OPENS = {
  moderatedCaucus: 'openModerated',
  unmoderatedCaucus: 'openUnmoderated',
} as const;

function withPlacards(
  state: SessionState,
  change: (placards: readonly SeatId[]) => readonly SeatId[],
): SessionState {
  const caucus = presentCaucus(state.room);
  if (caucus.kind === 'unmoderated') throw new Error('An unmoderated caucus has no placards.');
  return inRoom(state, { caucus: { ...caucus, placards: change(caucus.placards) } });
}
