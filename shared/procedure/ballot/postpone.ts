import { drop } from '../kernel/fold.ts';
import type { ProgrammeItem } from '../kernel/room.ts';
import type { SessionState } from '../kernel/state.ts';

/**
 * A ballot that was only announced goes back to the head of the programme, to wait for what comes
 * before it. One that has been opened, or declared, is finished first.
 */
export function postponeBallot(state: SessionState): SessionState {
  const { ballot, programme } = state.room;
  if (ballot?.phase !== 'announced' && ballot?.phase !== 'explanationsBefore') return state;
  const item: ProgrammeItem = { ...ballot.subject, attempt: ballot.attempt };
  return { ...state, room: { ...drop(state.room, 'ballot'), programme: [item, ...programme] } };
}
