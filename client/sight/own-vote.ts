import type { Choice } from '../../shared/scenario/scenario.ts';
import type { SessionStore } from './store.ts';

/** How the own seat votes in the present ballot: what was just pressed, else what the server holds. */
export function ownVote(store: SessionStore): { choice: Choice | undefined; isSent: boolean } {
  const last = store.pending.value
    .map(({ message }) => message.command)
    .findLast((command) => command.type === 'castVote');
  if (last?.type === 'castVote') return { choice: last.choice, isSent: true };
  return { choice: store.desk.value?.vote ?? shownLight(store), isSent: false };
}

/** The facilitator has no ballot paper of their own: they see what the board shows for the seat. */
function shownLight(store: SessionStore): Choice | undefined {
  const seat = store.seat.value;
  const light = seat === undefined ? undefined : store.room.value?.lights[seat];
  return light === 'cast' ? undefined : light;
}
