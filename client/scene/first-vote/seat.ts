import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';

/**
 * The seat with which somebody learns to vote: of those most in play the first that leads and sponsors nothing,
 * so that both sides want its vote. Throws where a scenario has no delegation at all.
 */
export function seatToLearnWith({ coreSeats, delegations, drafts }: PublicScenario): SeatId {
  const taken = new Set(
    drafts.flatMap(({ leader, sponsors }) => [leader, ...sponsors.map(({ seat }) => seat)]),
  );
  const free = coreSeats.find((seat) => !taken.has(seat));
  const seat = free ?? coreSeats[0] ?? delegations[0]?.id;
  if (seat === undefined) throw new Error('This scenario has no delegation.');
  return seat;
}
