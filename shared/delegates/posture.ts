import { own } from '../procedure/kernel/own.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { AT_FIRST, comingRound, openingShadow, shadowOf } from '../procedure/shadow/rounds.ts';
import type { Shadow } from '../procedure/shadow/shadow.ts';
import { once } from '../scenario/once.ts';
import type { SeatContent, SeatId, ShadowModel } from '../scenario/scenario.ts';
import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';

/** From here on a delegation counts as loyal to a pole. */
const LEANS_FROM = 0.5;
const SOON_MS = 2_000;
const SPREAD_MS = 10_000;

/** What changes when delegations may think anew about what they prepare: a round is over. */
export const shadowOccasion = ({ shadow }: Room): number =>
  Object.keys(shadow?.rounds ?? {}).length;

/**
 * SHA-4: what a delegation that nobody holds does in the shadow of cyber war: it prepares or restrains,
 * by the scenario's chances and what it sees, which is its own loyalty, whether it was struck, and
 * collective stability; never by what others do in secret. One that the computer covers for people keeps
 * to what they chose.
 */
export function planPosture(situation: Situation): readonly PlannedMove[] {
  const { scenario, room, own: ours, seat, seed } = situation;
  const model = shadowOf(scenario, room);
  const round = comingRound(scenario, room);
  if (model === undefined || round === undefined || room.phase === 'lobby') return [];
  if (own(room.seats, seat) !== undefined) return [];
  const { posture: present } = ours.shadow ?? AT_FIRST;
  const chance = chanceToPrepare(model, room, situation.knowledge);
  const posture = dice(seed, seat, round.id, 'posture') < chance ? 'prepare' : 'restrain';
  if (posture === present) return [];
  const thinking = SPREAD_MS * dice(seed, seat, round.id, 'posture soon');
  return [
    {
      afterMs: Math.round(SOON_MS + thinking),
      command: { type: 'takePosture', round: round.id, posture },
    },
  ];
}

/** How likely a delegation prepares: the less stable the room, and after an incident, the likelier. */
export function chanceToPrepare(
  model: ShadowModel,
  room: Room,
  { seat, instructions }: Pick<SeatContent, 'seat' | 'instructions'>,
): number {
  const { usual, leaning, fear } = model.computer;
  const { leans } = leaningOf(instructions);
  const { stability } = room.shadow ?? openingShadow(model);
  const struck = wasStruck(room, seat) ? fear : 0;
  return (leans ? leaning : usual) + fear * (1 - stability / 100) + struck;
}

/** Whether it is loyal to any pole. */
const leaningOf = once(({ loyalty }: SeatContent['instructions']) => ({
  leans: Object.values(loyalty).some((each) => each >= LEANS_FROM),
}));

/** Whether the last round that closed struck the delegation. */
const wasStruck = ({ shadow }: Room, seat: SeatId): boolean =>
  shadow !== undefined && lastIncidents(shadow).some(({ struck }) => struck === seat);

const lastIncidents = once(({ rounds }: Shadow) => {
  const last = Object.values(rounds).toSorted((one, other) => other.order - one.order)[0];
  return last?.incidents ?? [];
});
