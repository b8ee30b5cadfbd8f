import { standingChanges } from '../../procedure/amendments/amendment.ts';
import type { Condition } from '../../procedure/deals/act.ts';
import { own } from '../../procedure/kernel/own.ts';
import type { Room } from '../../procedure/kernel/room.ts';
import { withChanges } from '../../procedure/texts/text-changes.ts';
import type { TextChange } from '../../procedure/texts/words.ts';
import type { DraftId, PublicScenario } from '../../scenario/scenario.ts';

/** The room as it would be if these changes had been made to a draft. */
export const roomAsIf = (
  scenario: PublicScenario,
  room: Room,
  draft: DraftId,
  changes: readonly TextChange[],
): Room => ({
  ...room,
  drafts: withChanges(
    scenario,
    room.drafts,
    draft,
    changes,
    () => ({ fact: 0, at: 0, how: 'amendment', by: [] }),
    (index) => `as-if-${index}`,
  ),
});

/** The room as it would be if what a deal is conditional on had come about. */
export const roomOnConditions = (
  scenario: PublicScenario,
  room: Room,
  conditions: readonly Condition[],
): Room => conditions.reduce((before, condition) => roomOn(scenario, before, condition), room);

function roomOn(scenario: PublicScenario, room: Room, condition: Condition): Room {
  switch (condition.kind) {
    case 'textHas':
      return roomAsIf(scenario, room, condition.draft, [condition.change]);
    case 'adopted': {
      const amendment = own(room.amendments, condition.amendment);
      if (amendment === undefined) return room;
      const changes = standingChanges(amendment).map(([, change]) => change);
      return roomAsIf(scenario, room, amendment.draft, changes);
    }
    case 'sponsors':
      return withSponsor(room, condition.draft, condition.seat);
    case 'kept':
      return room;
  }
}

function withSponsor(room: Room, draft: DraftId, seat: string): Room {
  const standing = own(room.drafts, draft);
  if (standing === undefined) return room;
  const joined = [...standing.joined.filter((other) => other !== seat), seat];
  const left = standing.left.filter((other) => other !== seat);
  return { ...room, drafts: { ...room.drafts, [draft]: { ...standing, joined, left } } };
}
