import { MOST_AT_A_SEAT, type Places } from '../procedure/kernel/class-plan.ts';
import type { PublicScenario, SeatId } from '../scenario/scenario.ts';
import { seatsInPlay } from '../scenario/seats-in-play.ts';

export const MOST_PEOPLE = 400;

export type Sharing = 'alone' | 'pairs' | 'asItFits';

/** From so many people on, who leads a pole does so with a second: one speaks, the other bargains. */
const ENOUGH_TO_HELP_LEADERS = 12;

export interface SeatPlan {
  readonly places: Places;
  /** How many follow the meeting without a seat, because there is none left. */
  readonly press: number;
}

type Seats = Pick<PublicScenario, 'coreSeats' | 'delegations' | 'poles'>;

/**
 * Gives so many people (1 to 400) their seats, those that matter most first. Alone: one each while there
 * are seats; in pairs: two each; as it fits: alone in the core seats with a second for who leads, in pairs
 * when there are more people than core seats, and over further seats when there are more than two for each.
 * At most four share a seat; who finds none is the press.
 */
export function planSeats(
  scenario: Seats,
  people: number,
  sharing: Sharing = 'asItFits',
  first: readonly SeatId[] = [],
): SeatPlan {
  const order = seatsInPlay(scenario, first);
  const count = Math.min(order.length, seatsWanted(scenario, people, sharing));
  const seats = order.slice(0, count);
  const seated = Math.min(people, count * MOST_AT_A_SEAT);
  const places = seats.map((seat, index) => ({
    seat,
    people: Math.floor(seated / count) + (index < seated % count ? 1 : 0),
  }));
  return { places, press: people - seated };
}

function seatsWanted(scenario: Seats, people: number, sharing: Sharing): number {
  switch (sharing) {
    case 'alone':
      return people;
    case 'pairs':
      return Math.ceil(people / 2);
    case 'asItFits':
      return seatsThatFit(scenario, people);
  }
}

function seatsThatFit({ coreSeats, poles }: Seats, people: number): number {
  const core = coreSeats.length;
  if (people > core) return Math.max(core, Math.ceil(people / 2));
  const seconds = people >= ENOUGH_TO_HELP_LEADERS ? poles.length : 0;
  return people - seconds;
}
