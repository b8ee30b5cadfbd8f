import type { Topic } from '../../../shared/procedure/kernel/move.ts';
import { moveOf } from '../../../shared/procedure/road/moves.ts';
import type { Move } from './move.ts';

/** What a delegation's moves have to do with, in the order in which the list of all moves shows it. */
const GROUPS = [
  'floor',
  'texts',
  'amendments',
  'division',
  'vote',
  'report',
  'motions',
  'points',
  'room',
] as const satisfies readonly Topic[];
type MoveGroup = (typeof GROUPS)[number];

/** The moves by what they are about; groups without a move are left out. */
export function grouped(
  moves: readonly Move[],
): readonly { readonly group: MoveGroup; readonly moves: readonly Move[] }[] {
  return GROUPS.map((group) => ({
    group,
    moves: moves.filter(({ command }) => moveOf(command).topic === group),
  })).filter((each) => each.moves.length > 0);
}
