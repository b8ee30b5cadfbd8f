import { own } from '../../../shared/procedure/kernel/own.ts';
import type { Room } from '../../../shared/procedure/kernel/room.ts';
import {
  groupsOf,
  membersOfGroup,
  type Table,
  type TableId,
  tableOfGroup,
} from '../../../shared/procedure/talk/talk.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';

/** How a delegation stands to a table: it sits there, is asked to, belongs to its group, has asked, or none of it. */
export type Footing = 'sits' | 'invited' | 'group' | 'asking' | 'outside';

/** A table as one delegation finds it. */
export interface TableSeen {
  readonly id: TableId;
  readonly table: Table;
  readonly footing: Footing;
  /** Set for the room of a group: how many belong to it. */
  readonly belong?: number;
}

const EMPTY: Table = { members: [], invited: [], asking: [] };
const ORDER: readonly Footing[] = ['sits', 'invited', 'asking', 'outside', 'group'];

/** All tables, and the rooms of one's own groups whether somebody sits there or not: one's own first. */
export function tablesSeen(
  scenario: PublicScenario,
  room: Room,
  seat: SeatId,
): readonly TableSeen[] {
  const groups = new Map(
    groupsOf(scenario).flatMap((group) => {
      const members = membersOfGroup(scenario, room, group);
      return members.includes(seat) ? [[tableOfGroup(group), members.length] as const] : [];
    }),
  );
  const ids = [...new Set([...Object.keys(room.tables), ...groups.keys()])];
  return ids
    .map((id): TableSeen => {
      const table = own(room.tables, id) ?? EMPTY;
      const belong = groups.get(id);
      const footing = footingAt(table, seat, belong !== undefined);
      return { id, table, footing, ...(belong !== undefined && { belong }) };
    })
    .toSorted((one, other) => ORDER.indexOf(one.footing) - ORDER.indexOf(other.footing));
}

function footingAt(table: Table, seat: SeatId, isOfGroup: boolean): Footing {
  if (table.members.includes(seat)) return 'sits';
  if (table.invited.includes(seat)) return 'invited';
  if (isOfGroup) return 'group';
  return table.asking.includes(seat) ? 'asking' : 'outside';
}

/** Whether the computer speaks for a delegation now. */
export function isComputer({ seats }: Pick<Room, 'seats'>, seat: SeatId): boolean {
  const hold = own(seats, seat);
  return hold === undefined || hold === 'covered';
}
