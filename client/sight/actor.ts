import { shownOf } from '../../shared/procedure/kernel/own-seat.ts';
import type { Verdict } from '../../shared/procedure/kernel/refusal.ts';
import type { Actor } from '../../shared/procedure/kernel/state.ts';
import { mayDo } from '../../shared/procedure/road/may-do.ts';
import type { ClientCommand, NamedClientCommand } from '../../shared/procedure/road/moves.ts';
import { deskVote } from './own-vote.ts';
import type { SessionStore } from './store.ts';

/** Whose hand this page moves for a seat's moves; undefined without a seat. */
export function seatActor(store: SessionStore): Actor | undefined {
  const seat = store.seat.value;
  if (seat === undefined) return undefined;
  const person = store.person.value;
  return person === undefined
    ? { kind: 'seat', seat, via: 'facilitator' }
    : { kind: 'seat', seat, via: 'person', person: person.person };
}

/** Whether the own seat may do this now; undefined while there is no seat or no room yet. */
export function seatMay(store: SessionStore, command: ClientCommand): Verdict | undefined {
  return ask(store, seatActor(store), command);
}

/** Whether the facilitator may do this now; undefined before the room has come. */
export function facilitatorMay(store: SessionStore, command: ClientCommand): Verdict | undefined {
  return ask(store, { kind: 'facilitator' }, command);
}

/** Sends a move of the own seat; the facilitator names the seat they move for. */
export function sendAsSeat(store: SessionStore, command: NamedClientCommand) {
  const seat = store.seat.value;
  return store.person.value === undefined ? store.send(command, seat) : store.send(command);
}

function ask(
  store: SessionStore,
  actor: Actor | undefined,
  command: ClientCommand,
): Verdict | undefined {
  const scenario = store.scenario.value;
  const room = store.room.value;
  if (scenario === undefined || room === undefined || actor === undefined) return undefined;
  const person = store.person.value;
  const vote = deskVote(store);
  const { messages, deals, cables, silenced, shadow, before } = store.desk.value ?? {};
  const shown = shownOf({ vote, messages, deals, cables, silenced, shadow });
  const seat = { ...shown, ...(before && { before }) };
  const sight = { room, ...(person && { person }), seat };
  return mayDo(scenario, sight, actor, command);
}
