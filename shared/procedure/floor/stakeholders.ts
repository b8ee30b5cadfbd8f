import { once } from '../../scenario/once.ts';
import type { PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { ALLOWED, refuse, type Verdict } from '../kernel/refusal.ts';
import type { Room } from '../kernel/room.ts';
import { stageOf } from '../kernel/script.ts';

/** FLO-13: whether the seat is of those whom the scenario lets in to be heard, at this stage or another. */
export const isStakeholder = ({ stages }: Pick<PublicScenario, 'stages'>, seat: SeatId): boolean =>
  letInAnywhere(stages).has(seat);

const letInAnywhere = once(
  (stages: PublicScenario['stages']): ReadonlySet<SeatId> =>
    new Set(stages.flatMap(({ stakeholders }) => stakeholders?.seats ?? [])),
);

/** FLO-13: a stakeholder is heard only at a stage that lets it in; delegations at every one. */
export const isLetIn = (scenario: PublicScenario, room: Room, seat: SeatId): Verdict =>
  !isStakeholder(scenario, seat) || stageOf(scenario, room).stakeholders?.seats.includes(seat)
    ? ALLOWED
    : refuse('FLO-13', 'notLetIn');

/** FLO-13: the list of speakers once the seat has asked for the floor: delegations before stakeholders. */
export function listedAfter(
  scenario: PublicScenario,
  queue: readonly SeatId[],
  seat: SeatId,
): readonly SeatId[] {
  const asked = [...queue, seat];
  if (isStakeholder(scenario, seat)) return asked;
  const stakeholders = asked.filter((other) => isStakeholder(scenario, other));
  return stakeholders.length === 0
    ? asked
    : [...asked.filter((other) => !isStakeholder(scenario, other)), ...stakeholders];
}

/** FLO-13: how long a speech of the seat is, ms: a stakeholder's half as long as a delegation's. */
export const speechLength = (scenario: PublicScenario, room: Room, seat: SeatId): number =>
  isStakeholder(scenario, seat) ? room.options.times.speech / 2 : room.options.times.speech;
