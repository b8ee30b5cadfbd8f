import type { Room } from '../../procedure/kernel/room.ts';
import { leaderOf, sponsorsOf } from '../../procedure/texts/drafts.ts';
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
  const drafts = scenario.drafts.filter(({ kind }) => kind === 'resolution').map(({ id }) => id);
  const leaders = drafts.flatMap((draft) => leaderOf(scenario, room, draft) ?? []);
  const led = drafts.filter((draft) => leaderOf(scenario, room, draft) === seat);
  if (led.length > 0) return led.map((draft) => ({ kind: 'sounding', draft, as: 'leader' }));
  const declared = new Set(drafts.flatMap((draft) => sponsorsOf(scenario, room, draft)));
  const place = scenario.coreSeats
    .filter((other) => !leaders.includes(other))
    .map((other) => {
      const lot = dice(seed, other, 'initiative', String(room.stage));
      return { other, lot: declared.has(other) ? lot * CANVASSES : lot };
    })
    .sort((one, another) => one.lot - another.lot)
    .findIndex(({ other }) => other === seat);
  const traders = tradersIn(room, seed, drafts.length);
  return place === -1 || place >= traders ? [] : [{ kind: 'sounding', as: 'trader' }];
}

function tradersIn({ stage }: Room, seed: number, leaders: number): number {
  if (dice(seed, 'quiet', String(stage)) < QUIET) return 0;
  return Math.min(TRADERS, Math.floor((INITIATIVES - leaders) / DOORS));
}
