import { once, oncePerPair } from './once.ts';
import type { Delegation, Draft, Instructions, Pole, Scenario, SeatId } from './scenario.ts';
import {
  HALF_WON,
  LOYALTY,
  NEIGHBOURS,
  RIVALRY,
  SAME_GROUP,
  SPONSORSHIP,
  STANDING_OF_CORE,
  STRANGER,
} from './weights.ts';

/** The room in which a text is judged: who sits there, who counts for more, and the poles. */
export type Neighbourhood = Pick<Scenario, 'delegations' | 'coreSeats' | 'poles'>;

/**
 * What it is worth to a delegation that these sponsors ask for a text: loyalty to the pole of the draft
 * while its leader is among them, less loyalty to others; its own name under the text; and how many of
 * its neighbours, by region, group and standing, have put theirs there.
 */
export function backing(
  seat: SeatId,
  instructions: Pick<Instructions, 'loyalty'>,
  draft: Pick<Draft, 'pole'>,
  sponsors: readonly SeatId[],
  room: Neighbourhood,
): number {
  const won = sponsorsAmong(room)(seat, sponsors);
  return (
    pullOfPoles(instructions, draft, sponsors, room.poles) +
    (sponsors.includes(seat) ? SPONSORSHIP : 0) +
    (NEIGHBOURS * won) / (won + HALF_WON)
  );
}

function pullOfPoles(
  { loyalty }: Pick<Instructions, 'loyalty'>,
  draft: Pick<Draft, 'pole'>,
  sponsors: readonly SeatId[],
  poles: readonly Pole[],
): number {
  const pole = poles.find(({ id }) => id === draft.pole);
  if (pole === undefined || !sponsors.includes(pole.leader)) return 0;
  const rivals = poles.filter(({ id }) => id !== pole.id).map(({ id }) => loyalty[id] ?? 0);
  return LOYALTY * (loyalty[pole.id] ?? 0) - RIVALRY * Math.max(0, ...rivals);
}

/** The share of a delegation’s neighbours who sponsor a text, each by nearness and standing, 0 to 1. */
export const sponsorsAmong = once(({ delegations, coreSeats }: Neighbourhood) => {
  const { members, near } = nearnessAmong(delegations, coreSeats);
  const askedOf = once((sponsors: readonly SeatId[]) => {
    const all = new Set(sponsors);
    return {
      named: members.flatMap(({ id }, index) => (all.has(id) ? [index] : [])),
      shares: new Map<SeatId, number>(),
    };
  });
  return (seat: SeatId, sponsors: readonly SeatId[]): number => {
    const { named, shares } = askedOf(sponsors);
    const known = shares.get(seat);
    if (known !== undefined) return known;
    const { counts, all } = near(seat);
    let won = 0;
    for (const index of named) won += counts[index] ?? 0;
    const share = all === 0 ? 0 : won / all;
    shares.set(seat, share);
    return share;
  };
});

/** The members, and what each of them counts for a delegation; itself nothing. */
const nearnessAmong = oncePerPair(
  (delegations: readonly Delegation[], coreSeats: readonly SeatId[]) => {
    const members = delegations.filter(({ role }) => role === 'member');
    const known = new Map<SeatId, Nearness>();
    const near = (seat: SeatId): Nearness => {
      const before = known.get(seat);
      if (before !== undefined) return before;
      const own = delegations.find(({ id }) => id === seat);
      const counts = members.map((other) => {
        if (own === undefined || other.id === seat) return 0;
        return kinship(own, other) * (coreSeats.includes(other.id) ? STANDING_OF_CORE : 1);
      });
      const made = { counts, all: counts.reduce((sum, count) => sum + count, 0) };
      known.set(seat, made);
      return made;
    };
    return { members, near };
  },
);

/** What each member counts for one delegation, and all of them together. */
interface Nearness {
  readonly counts: readonly number[];
  readonly all: number;
}

function kinship(one: Delegation, other: Delegation): number {
  if (one.region === other.region) return 1;
  return one.groups.some((group) => other.groups.includes(group)) ? SAME_GROUP : STRANGER;
}
