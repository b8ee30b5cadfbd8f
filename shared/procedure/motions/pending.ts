import { postponeBallot } from '../ballot/postpone.ts';
import { inRoom } from '../kernel/fold.ts';
import type { SessionState } from '../kernel/state.ts';
import type { Motion } from './motion.ts';
import { inOrder, withMotion } from './motions.ts';

/** A motion in its place; the explanations after a vote, or the result of another motion, are heard out. */
export function take(state: SessionState, motion: Motion): SessionState {
  const waiting = postponeBallot(state);
  return inRoom(waiting, { motions: withMotion(waiting.room.motions, motion) });
}

/** Motions that are gone before they were voted on, with what had been prepared for their vote. */
export function withoutMotions(
  state: SessionState,
  isGone: (motion: Motion) => boolean,
): SessionState {
  const left = state.room.motions.filter((motion) => !isGone(motion));
  if (left.length === state.room.motions.length) return state;
  const waiting = state.room.ballot?.subject.kind === 'motion' ? postponeBallot(state) : state;
  const programme = waiting.room.programme.filter(
    (item) => item.kind !== 'motion' || left.some(({ id }) => id === item.motion),
  );
  return inRoom(waiting, { motions: inOrder(left), programme });
}
