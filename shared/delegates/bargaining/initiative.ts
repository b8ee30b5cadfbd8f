import type { Room } from '../../procedure/kernel/room.ts';
import { leaderOf } from '../../procedure/texts/drafts.ts';
import type { DraftId, PublicScenario, SeatId } from '../../scenario/scenario.ts';
import { dice } from '../dice.ts';
import { hasLeftRecord } from './off-record.ts';

/** What a delegation may begin by itself while delegations confer. */
export type Initiative =
  /** To ask around what would win votes for a draft: its leader, or who would bring leader and others together. */
  | { readonly kind: 'sounding'; readonly draft: DraftId; readonly as: 'leader' | 'broker' }
  | { readonly kind: 'trade' };

/** So many initiatives a round of conferring, in a room of any size; leaders come first. */
const INITIATIVES = 24;
/** Of the others so many trade; the rest tries to bring sides together. */
const TRADES = 8;
/** At so many doors who trades knocks, one after another, until somebody agrees; each counts as an initiative. */
export const DOORS = 2;

/**
 * What a delegation may begin in the present round: once the room has left the record the leaders sound out others
 * for their texts, and by lot some of the seats most in play trade, and some act as brokers. All of it follows
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
  const place = scenario.coreSeats
    .filter((other) => !leaders.includes(other))
    .map((other) => ({ other, lot: dice(seed, other, 'initiative', String(room.stage)) }))
    .sort((one, another) => one.lot - another.lot)
    .findIndex(({ other }) => other === seat);
  const brokers = INITIATIVES - drafts.length - TRADES * DOORS;
  if (place === -1 || place >= TRADES + brokers) return [];
  if (place < TRADES) return [{ kind: 'trade' }];
  const draft = drafts[place % Math.max(1, drafts.length)];
  return draft === undefined ? [] : [{ kind: 'sounding', draft, as: 'broker' }];
}
