import type { PublicScenario } from '../../scenario/scenario.ts';
import { seatsHeldByPeople } from '../kernel/membership.ts';
import type { Room } from '../kernel/room.ts';
import { paragraphsOf } from '../texts/texts.ts';
import type { Negotiation } from './negotiation.ts';

/**
 * Whether what happens here is no longer what happened in fact: a person holds a seat, something has come from
 * outside, somebody has proposed a change or made one, or the session asks what would be if. Until then the
 * computer initiates what is in the record and nothing else.
 */
export const isOffRecord = (
  scenario: PublicScenario,
  room: Room,
  { draft, proposed }: Negotiation,
): boolean =>
  room.options.whatIf === true ||
  proposed !== undefined ||
  Object.keys(room.injects ?? {}).length > 0 ||
  seatsHeldByPeople(scenario, room).length > 0 ||
  Object.values(paragraphsOf(room, draft)).some(({ changes }) => changes !== undefined);
