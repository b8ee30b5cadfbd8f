import type { Room } from '../../procedure/kernel/room.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
import { latestPerPair } from '../../scenario/once.ts';
import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { dice } from '../dice.ts';
import { hasLeftRecord } from './off-record.ts';

/** What a delegation may begin by itself while delegations confer. */
export type Initiative =
  /** To ask around what would win votes for a draft that it leads. */
  | { readonly kind: 'sounding'; readonly as: 'leader'; readonly draft: DraftId }
  /** The same for the text that matters most to it, to trade with those whose votes could move, or to bring them and its leader together. */
  | { readonly kind: 'sounding'; readonly as: 'trader' };

/** So many initiatives a round of conferring, in a room of any size; leaders come first. */
const INITIATIVES = 24;
/**
 * At so many doors who has asked around knocks, one after another, until somebody agrees. With what it has asked the
 * first is one initiative; each other counts as one more.
 */
export const DOORS = 3;

/** In so many rounds of conferring out of one nobody looks for votes but the leaders: rooms differ in that. */
const QUIET = 0.45;
/** So many look for votes in any other. */
const TRADERS = 7;

/** Who sponsors a text goes looking for votes rather than others, who are looked for. */
const CANVASSES = 0.7;

/**
 * What a delegation may begin in the present round: once the room has left the record the leaders sound out others
 * for their texts, and by lot some of the seats most in play look for votes on what matters to them. All of it follows
 * from what everybody can see and from the lot, so that the cap holds without anybody counting.
 */
export function initiativesOf(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
  seed: number,
): readonly Initiative[] {
  if (room.phase !== 'informals' || room.negotiation !== undefined) return [];
  if (!hasLeftRecord(scenario, room)) return [];
  const led = draftsLed(scenario, room).get(seat);
  if (led !== undefined) return led.map((draft) => ({ kind: 'sounding', draft, as: 'leader' }));
  const mayTrade = scenario.coreSeats.includes(seat);
  return mayTrade && tradersIn(scenario, room, seed).includes(seat)
    ? [{ kind: 'sounding', as: 'trader' }]
    : [];
}

const resolutionsOf = ({ drafts }: PublicScenario): readonly DraftId[] =>
  drafts.filter(({ kind }) => kind === 'resolution').map(({ id }) => id);

/** The drafts of each leader, found once for all who ask about the same room. */
const draftsLed = latestPerPair(
  (scenario: PublicScenario, room: Room): ReadonlyMap<SeatId, readonly DraftId[]> => {
    const led = new Map<SeatId, readonly DraftId[]>();
    for (const draft of resolutionsOf(scenario)) {
      const leader = leaderOf(scenario, room, draft);
      if (leader !== undefined) led.set(leader, [...(led.get(leader) ?? []), draft]);
    }
    return led;
  },
);

/** Who has put a name to a draft, found once for all who ask about the same room. */
const declaredIn = latestPerPair(
  (scenario: PublicScenario, room: Room): ReadonlySet<SeatId> =>
    new Set(resolutionsOf(scenario).flatMap((draft) => sponsorsOf(scenario, room, draft))),
);

/** Who looks for votes in the present round. */
function tradersIn(scenario: PublicScenario, room: Room, seed: number): readonly SeatId[] {
  const { stage } = room;
  if (dice(seed, 'quiet', String(stage)) < QUIET) return [];
  const led = draftsLed(scenario, room);
  const declared = declaredIn(scenario, room);
  const leaders = resolutionsOf(scenario).length;
  return scenario.coreSeats
    .filter((other) => !led.has(other))
    .map((other) => {
      const lot = dice(seed, other, 'initiative', String(stage));
      return { other, lot: declared.has(other) ? lot * CANVASSES : lot };
    })
    .sort((one, another) => one.lot - another.lot)
    .slice(0, Math.min(TRADERS, Math.floor((INITIATIVES - leaders) / DOORS)))
    .map(({ other }) => other);
}
