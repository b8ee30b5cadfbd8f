import { mayDo } from '../../../shared/procedure/road/may-do.ts';
import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { Inside } from '../frame/session-gate.tsx';

/** The seat that a roster has for the person (SEA-22), while they have none and may take it. */
export function expectedSeat({ store, scenario, room }: Inside): SeatId | undefined {
  const me = store.person.value;
  if (me === undefined || me.seat !== undefined) return undefined;
  const actor = { kind: 'person', person: me.person } as const;
  const verdict = mayDo(scenario, { room, person: me }, actor, { type: 'takePlace' });
  return verdict.may ? me.onRoster?.seat : undefined;
}
