import { deed, whenDone } from '../../../shared/procedure/kernel/deeds.ts';
import { membersOf } from '../../../shared/procedure/kernel/membership.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import type { Stands } from '../../../shared/scenario/stands.ts';

/** Who has spoken in the meeting towards where something stands, and who towards the other end. */
export interface MarkedWords {
  readonly with: readonly SeatId[];
  readonly contrary: readonly SeatId[];
}

/**
 * FLO-10: where the members' latest marked word leads, in a statement or an explanation of vote, on the issues
 * on which something stands. Who has marked none of them is in neither list; nor is who has spoken in the
 * same statement to its end of one of them and to the other end of another.
 */
export function markedWords(
  scenario: PublicScenario,
  { deeds }: Pick<Room, 'deeds'>,
  stands: Stands,
): MarkedWords {
  const issues = Object.entries(stands).filter(([, stand]) => stand !== 0);
  const latest = (seat: SeatId, towards: boolean) =>
    Math.max(
      ...issues.map(([issue, stand]) => {
        const end = stand > 0 === towards ? 'plus' : 'minus';
        return whenDone(deeds, seat, deed.spokeTo({ issue, end })) ?? -1;
      }),
    );
  const heard = membersOf(scenario).map(({ id }) => ({
    id,
    lead: issues.length === 0 ? 0 : latest(id, true) - latest(id, false),
  }));
  return {
    with: heard.flatMap(({ id, lead }) => (lead > 0 ? [id] : [])),
    contrary: heard.flatMap(({ id, lead }) => (lead < 0 ? [id] : [])),
  };
}
