import type { Choice } from '../../shared/scenario/scenario.ts';
import type { SessionStore } from './store.ts';

/** How the own seat votes in the present ballot: what was just pressed, else what the server holds. */
export function ownVote(store: SessionStore): { choice: Choice | undefined; isSent: boolean } {
  const last = store.pending.value
    .map(({ message }) => message.command)
    .findLast((command) => command.type === 'castVote' && command.venue === store.venue.value);
  if (last?.type === 'castVote') return { choice: last.choice, isSent: true };
  return { choice: deskVote(store) ?? shownLight(store), isSent: false };
}

/** How the own seat has voted in the ballot of the venue that the page looks at, as its desk says. */
export function deskVote({ desk, room }: SessionStore): Choice | undefined {
  const elsewhere = room.value?.venue;
  const { vote, votes } = desk.value ?? {};
  return elsewhere === undefined ? vote : votes?.[elsewhere];
}

/** Whether the own vote, as it stands, was cast by the computer while nobody was at the seat (SEA-18). */
export function hasCoveredVote({ seat, room }: SessionStore): boolean {
  const { ballot } = room.value ?? {};
  return seat.value !== undefined && ballot?.covered?.[seat.value] === true;
}

/** The facilitator has no ballot paper of their own: they see what the board shows for the seat. */
function shownLight(store: SessionStore): Choice | undefined {
  const seat = store.seat.value;
  const light = seat === undefined ? undefined : store.room.value?.lights[seat];
  return light === 'cast' ? undefined : light;
}
