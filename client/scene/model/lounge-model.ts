import type { Room } from '../../../shared/procedure/kernel/room.ts';
import { groupAt, type TableId } from '../../../shared/procedure/talk/talk.ts';
import type { PublicScenario, SeatId } from '../../../shared/scenario/scenario.ts';
import { type Delegations, flagOf, nameOf } from '../../sight/names.ts';
import { type EmptyLounge, emptyLounge } from '../talk/empty-lounge.ts';
import { tableName } from '../talk/table-name.ts';
import { isComputer, tablesSeen } from '../talk/tables.ts';

/** The lounge as the picture shows it: who sits with whom. */
export interface LoungeModel {
  readonly tables: readonly LoungeTable[];
  /** What one can do, where nobody sits anywhere yet. */
  readonly empty?: EmptyLounge;
}

export interface LoungeTable {
  readonly id: TableId;
  readonly name: string;
  /** sofa: the room of a group. */
  readonly kind: 'table' | 'sofa';
  /** own: the reader sits there; open: the reader may sit down at once; else the reader asks first. */
  readonly place: 'own' | 'open' | 'others';
  readonly seats: readonly LoungeSeat[];
}

export interface LoungeSeat {
  readonly id: SeatId;
  readonly name: string;
  readonly iso2: string;
  readonly isComputer: boolean;
  readonly isOwn: boolean;
}

interface Sight {
  readonly scenario: PublicScenario;
  readonly room: Room;
  readonly names: Delegations;
  readonly own: SeatId;
}

const PLACES = {
  sits: 'own',
  invited: 'open',
  group: 'open',
  asking: 'others',
  outside: 'others',
} as const;

/** What the picture of the lounge shows of a session to one delegation; empty rooms of its groups stand ready. */
export function loungeModelFromViews({ scenario, room, names, own }: Sight): LoungeModel {
  const seen = tablesSeen(scenario, room, own);
  const empty = emptyLounge(seen);
  const tables = seen.map(
    ({ id, table, footing }): LoungeTable => ({
      id,
      name: tableName(scenario, room, names, id),
      kind: groupAt(scenario, id) === undefined ? 'table' : 'sofa',
      place: PLACES[footing],
      seats: table.members.map((seat) => ({
        id: seat,
        name: nameOf(names, seat),
        iso2: flagOf(names, seat),
        isComputer: isComputer(room, seat),
        isOwn: seat === own,
      })),
    }),
  );
  return { tables, ...(empty && { empty }) };
}
