import { postponeBallot } from '../ballot/postpone.ts';
import { drop, type Fold, inRoom } from '../kernel/fold.ts';
import { heard } from '../kernel/hearing.ts';
import type { ProgrammeItem, Room } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Division } from '../motions/motion.ts';
import { moveDivision } from '../road/room-machines.ts';
import { textOf } from '../texts/texts.ts';
import { smallestParts } from './parts.ts';

function presentDivision(room: Room): Division {
  if (room.division === undefined) throw new Error('There is no division: the log is broken.');
  return room.division;
}

/** DIV-1: the request comes before the vote; a ballot just announced goes back to wait. */
export const divisionRequested: Fold<'divisionRequested'> = (
  state,
  { draft, seat, parts },
  scenario,
) => {
  const { division } = state.room;
  const asked: Division = {
    draft,
    phase: 'requested',
    movers: [...(division?.movers.filter((mover) => mover !== seat) ?? []), seat],
    parts: smallestParts(textOf(scenario, state.room, draft), [
      ...(division?.parts ?? []),
      ...parts,
    ]),
    inFavour: [],
    against: [],
  };
  return inRoom(postponeBallot(state), { division: asked });
};

export const divisionObjected: Fold<'divisionObjected'> = (state, { seat }) =>
  inRoom(state, {
    division: { ...moveDivision(presentDivision(state.room), 'object'), objector: seat },
  });

export const divisionSpoken: Fold<'divisionSpoken'> = (state, { seat, side }) => {
  const division = moveDivision(presentDivision(state.room), 'speak');
  return inRoom(state, { division: heard(division, seat, side) });
};

export const divisionGranted: Fold<'divisionGranted'> = (state) => {
  const division = moveDivision(presentDivision(state.room), 'grant');
  return inRoom(state, { division, programme: withParts(division, state.room.programme) });
};

export const divisionHearingClosed: Fold<'divisionHearingClosed'> = (state) => {
  const division = moveDivision(presentDivision(state.room), 'closeHearing');
  const motion: ProgrammeItem = { kind: 'division', draft: division.draft, attempt: 1 };
  return inRoom(state, { division, programme: [motion, ...state.room.programme] });
};

/** The programme with the separate votes before the vote on what remains. */
function withParts(
  { draft, parts }: Division,
  programme: readonly ProgrammeItem[],
): readonly ProgrammeItem[] {
  const votes = parts.map((part): ProgrammeItem => ({ kind: 'part', draft, part, attempt: 1 }));
  return [...votes, ...programme];
}

/** DIV-4: the motion carried, the parts come first; lost or tied, the text is voted on undivided. */
export function afterDivisionVote(state: SessionState, carried: boolean): SessionState {
  const division = presentDivision(state.room);
  if (!carried) return { ...state, room: drop(state.room, 'division') };
  const granted = moveDivision(division, 'carry');
  return inRoom(state, { division: granted, programme: withParts(granted, state.room.programme) });
}

/** A text that has been decided ends its division. */
export function endDivision(state: SessionState, draft: string): SessionState {
  return state.room.division?.draft === draft
    ? { ...state, room: drop(state.room, 'division') }
    : state;
}

/** Whether a separate vote on the draft is still to come. */
export function partsLeft(room: Room, draft: string): boolean {
  return room.programme.some((item) => item.kind === 'part' && item.draft === draft);
}
