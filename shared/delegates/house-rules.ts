import type { Amendment } from '../procedure/amendments/amendment.ts';
import { standingWordings } from '../procedure/amendments/wordings.ts';
import type { Caucus } from '../procedure/caucus/caucus.ts';
import { playsHouseRules } from '../procedure/kernel/house-rules.ts';
import type { Room } from '../procedure/kernel/room.ts';
import { leaderOf } from '../procedure/texts/drafts.ts';
import { utilityOfChanges } from '../scenario/matters.ts';
import { crossedRedLines } from '../scenario/red-lines.ts';

import { dice } from './dice.ts';
import type { PlannedMove, Situation } from './situation.ts';
import { statementOf } from './statement.ts';

/** The share of the seats most in play that want to speak in a moderated caucus. */
const CAUCUS_SHARE = 0.2;
/** A leader thinks so long about an amendment before accepting it as its own, ms. */
const ACCEPTS_AFTER_MS = 4_000;

/** What may give computer-played delegations something new to do under the house rules. */
export const houseOccasion = (room: Room): string =>
  playsHouseRules(room) ? `${room.caucus?.kind ?? ''} ${Object.keys(room.amendments).length}` : '';

/** In a moderated caucus some of the seats most in play speak once; what they say is what they would say in the debate. */
export function planCaucus(situation: Situation, caucus: Caucus): readonly PlannedMove[] {
  const { scenario, room, seat, seed } = situation;
  if (caucus.kind === 'unmoderated') return [];
  if (room.floor.speaker === seat) {
    return [
      { afterMs: 1_200, command: { type: 'say', text: statementOf(situation) } },
      { afterMs: Math.round(caucus.speechMs * 0.6), command: { type: 'yieldFloor' } },
    ];
  }
  if (caucus.placards.includes(seat) || caucus.spoken[seat] || room.absent[seat]) return [];
  if (!scenario.coreSeats.includes(seat)) return [];
  if (dice(seed, seat, 'caucus', caucus.topic) >= CAUCUS_SHARE) return [];
  const patience = 2_000 + 18_000 * dice(seed, seat, 'placard', caucus.topic);
  return [{ afterMs: Math.round(patience), command: { type: 'raisePlacard' } }];
}

/**
 * MUN-4: the leader of a draft accepts an amendment as friendly when it loses nothing by it and the new
 * words cross none of its red lines.
 */
export function planFriendly({
  scenario,
  room,
  knowledge,
  seat,
}: Situation): readonly PlannedMove[] {
  if (!playsHouseRules(room) || room.stage !== 0) return [];
  const pending = Object.entries(room.amendments).filter(
    ([, { draft, parent, status, friendlyTo = [] }]) =>
      status === 'pending' &&
      parent === undefined &&
      leaderOf(scenario, room, draft) === seat &&
      !friendlyTo.includes(seat),
  );
  const judges = (amendment: Amendment): boolean => {
    const changes = standingWordings(scenario, room, amendment);
    const added = changes.flatMap(({ after }) => after ?? []);
    return (
      utilityOfChanges(knowledge.instructions, changes) >= 0 &&
      crossedRedLines(knowledge.instructions, added).length === 0
    );
  };
  return pending
    .filter(([, amendment]) => judges(amendment))
    .map(([id]) => ({
      afterMs: ACCEPTS_AFTER_MS,
      command: { type: 'acceptAsFriendly', amendment: id },
    }));
}
