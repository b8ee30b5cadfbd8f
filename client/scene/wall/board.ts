import { membersOf, votelessBecause } from '../../../shared/procedure/kernel/membership.ts';
import type { Light, Room } from '../../../shared/procedure/kernel/room.ts';
import type { Delegation, PublicScenario } from '../../../shared/scenario/scenario.ts';

/** How a member stands in the vote under way; away: not in the room, or without a vote. */
export interface BoardPlace {
  readonly delegation: Delegation;
  readonly light: Light | 'none' | 'away';
  /** The roll has come to it. */
  readonly isCalled: boolean;
}

/** The members in the order of the board, each with its light. */
export function boardOf(scenario: PublicScenario, room: Room): readonly BoardPlace[] {
  const called = room.ballot?.roll?.calling;
  return membersOf(scenario).map((delegation) => {
    const { id } = delegation;
    const isAway = room.absent[id] === true || votelessBecause(scenario, room, id) !== undefined;
    return {
      delegation,
      light: room.lights[id] ?? (isAway ? 'away' : 'none'),
      isCalled: called === id,
    };
  });
}

/** How the places of a board are laid out, and whether there is room for whole names. */
export interface BoardGrid {
  readonly columns: number;
  readonly rows: number;
  readonly shows: 'names' | 'codes';
}

/** Up to so many members are named; more are shown by their codes. */
const NAMED = 40;
/** How many times wider than high a place is, where it holds a name, or a code. */
const WIDE = { names: 4.2, codes: 3.05 };

/** The grid in which so many places are largest, in an area so many times wider than high. */
export function boardGrid(places: number, proportion: number): BoardGrid {
  const shows = places <= NAMED ? 'names' : 'codes';
  let best = { columns: 1, rows: Math.max(1, places), shows } satisfies BoardGrid;
  let largest = 0;
  for (let columns = 1; columns <= places; columns += 1) {
    const rows = Math.ceil(places / columns);
    // A place is as high as its row, or as its width allows.
    const height = Math.min(1 / rows, proportion / columns / WIDE[shows]);
    if (height > largest) {
      largest = height;
      best = { columns: Math.ceil(places / rows), rows, shows };
    }
  }
  return best;
}
