import { describe, expect, it } from 'vitest';
import type { Move } from '../../../../client/scene/moves/move.ts';
import { grouped } from '../../../../client/scene/moves/move-groups.ts';
import { ALLOWED } from '../../../../shared/procedure/kernel/refusal.ts';
import {
  isSeatCommand,
  MOVES,
  moveOf,
  type SeatCommand,
} from '../../../../shared/procedure/road/moves.ts';

describe('the list of all moves', () => {
  it('has a group for every move that a delegation makes in the meeting; talk has a place of its own', () => {
    const types = Object.keys(MOVES)
      .map((type) => ({ type }) as SeatCommand)
      .filter((command) => isSeatCommand(command) && moveOf(command).topic !== 'talk');
    const moves = types.map((command): Move => {
      return { id: command.type, label: '', command, verdict: ALLOWED };
    });
    const listed = grouped(moves).flatMap((group) => group.moves.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(types.map(({ type }) => type).toSorted());
    expect(grouped(moves).map(({ group }) => group)).toContain('room');
  });
});
