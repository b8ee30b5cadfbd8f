import type { SeatId } from '../../scenario/scenario.ts';
import { changeDraft, clockStart, drop, type Fold, inRoom, without } from '../kernel/fold.ts';
import type { Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import { moveCaucus, moveFloor, moveHousePoint } from '../road/room-machines.ts';
import type { Caucus, CaucusMatter } from './caucus.ts';
import type { HousePoint } from './house-points.ts';

export const votePledged: Fold<'votePledged'> = (state, { seat }) =>
  inRoom(state, { pledged: { ...state.room.pledged, [seat]: true } });

export const pledgeWithdrawn: Fold<'pledgeWithdrawn'> = (state, { seat }) =>
  inRoom(state, { pledged: without(state.room.pledged, seat) });

export const draftSigned: Fold<'draftSigned'> = (state, { draft, seat }) =>
  inRoom(state, {
    drafts: changeDraft(state.room.drafts, draft, ({ signatories }) => ({
      signatories: [...signatories, seat],
    })),
  });

export const signatureWithdrawn: Fold<'signatureWithdrawn'> = (state, { draft, seat }) =>
  inRoom(state, {
    drafts: changeDraft(state.room.drafts, draft, ({ signatories }) => ({
      signatories: signatories.filter((other) => other !== seat),
    })),
  });

/** MUN-5: a placard goes up; who has it up already is not there twice. */
export const placardRaised: Fold<'placardRaised'> = (state, { seat }) =>
  withPlacards(state, (placards) => [...placards, seat]);

export const placardLowered: Fold<'placardLowered'> = (state, { seat }) =>
  withPlacards(state, (placards) => placards.filter((other) => other !== seat));

/** MUN-5: the Chair calls a placard, and its delegation speaks for as long as the motion said. */
export const placardCalled: Fold<'placardCalled'> = (state, { seat, at }) => {
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
    floor: { ...room.floor, ...moveFloor(room.floor, 'giveFloor'), speaker: seat },
    clocks: {
      ...room.clocks,
      speaker: { endsAt: clockStart(room, at) + speechMs, totalMs: speechMs },
    },
  });
};

/** MUN-7: the debate goes on with the list of speakers as it was; who speaks in the caucus stops. */
export const caucusEnded: Fold<'caucusEnded'> = (state) => {
  moveCaucus(state.room, 'close');
  const { floor } = state.room;
  const emptied =
    floor.podium === 'empty'
      ? floor
      : { ...drop(drop(floor, 'speaker'), 'line'), ...moveFloor(floor, 'yield') };
  return {
    ...state,
    room: {
      ...drop(state.room, 'caucus'),
      floor: emptied,
      clocks: drop(drop(state.room.clocks, 'caucus'), 'speaker'),
    },
  };
};

/** What a carried motion for a caucus leads to; `at` in ms since 1970. */
export function openCaucus(
  state: SessionState,
  matter: CaucusMatter,
  by: SeatId,
  at: number,
): SessionState {
  const { room } = state;
  const kind = moveCaucus(room, OPENS[matter.kind]);
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
  if (kind !== caucus.kind) throw new Error('The machine and the motion open another caucus.');
  return inRoom(state, { caucus, clocks: { ...room.clocks, caucus: clock } });
}

const OPENS = {
  moderatedCaucus: 'openModerated',
  unmoderatedCaucus: 'openUnmoderated',
} as const;

function presentCaucus({ caucus }: Room): Caucus {
  if (caucus === undefined) throw new Error('There is no caucus: the log is broken.');
  return caucus;
}

function withPlacards(
  state: SessionState,
  change: (placards: readonly SeatId[]) => readonly SeatId[],
): SessionState {
  const caucus = presentCaucus(state.room);
  if (caucus.kind === 'unmoderated') throw new Error('An unmoderated caucus has no placards.');
  return inRoom(state, { caucus: { ...caucus, placards: change(caucus.placards) } });
}

export const privilegeRaised: Fold<'privilegeRaised'> = (state, { seat: by, need }) =>
  inRoom(state, { housePoint: { kind: 'privilege', by, need, phase: 'raised' } });

export const inquiryMade: Fold<'inquiryMade'> = (state, { seat: by, question }) =>
  inRoom(state, { housePoint: { kind: 'inquiry', by, question, phase: 'raised' } });

export const housePointAnswered: Fold<'housePointAnswered'> = (state, { answer }) => {
  const answered = moveHousePoint(presentHousePoint(state.room), 'answer');
  return inRoom(state, { housePoint: { ...answered, ...(answer && { answer }) } });
};

export const housePointClosed: Fold<'housePointClosed'> = (state) => {
  moveHousePoint(presentHousePoint(state.room), 'close');
  return { ...state, room: drop(state.room, 'housePoint') };
};

function presentHousePoint({ housePoint }: Room): HousePoint {
  if (housePoint === undefined) throw new Error('There is no such point: the log is broken.');
  return housePoint;
}
