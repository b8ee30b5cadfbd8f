import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossTable, patternOf } from '../../../shared/analysis/cross-table.ts';
import { recordedVotes, tallyOf } from '../../../shared/analysis/roll.ts';
import { anyTwoRolls } from './rolls.ts';

describe('the cross-table of two votes', () => {
  it('has the two tallies as its margins', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one, other }) => {
        const table = crossTable(one, other, delegations);
        const rows = tallyOf(one, delegations);
        const columns = tallyOf(other, delegations);
        for (const vote of recordedVotes) {
          const across = recordedVotes.reduce((sum, each) => sum + table[vote][each].length, 0);
          const down = recordedVotes.reduce((sum, each) => sum + table[each][vote].length, 0);
          expect(across).toBe(rows[vote]);
          expect(down).toBe(columns[vote]);
        }
      }),
    );
  });

  it('turns over when the two texts change places', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one, other }) => {
        const table = crossTable(one, other, delegations);
        const turned = crossTable(other, one, delegations);
        for (const row of recordedVotes) {
          for (const column of recordedVotes)
            expect(turned[column][row]).toEqual(table[row][column]);
        }
      }),
    );
  });

  it('puts every state into exactly one cell', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one, other }) => {
        const table = crossTable(one, other, delegations);
        const seats = recordedVotes.flatMap((row) => recordedVotes.flatMap((c) => table[row][c]));
        expect([...seats].sort()).toEqual(delegations.map(({ id }) => id).sort());
      }),
    );
  });
});

describe('the pattern of a cross-table', () => {
  it('tells those who took both texts from those who took one against the other', () => {
    const delegations = ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id }));
    const rows = { A: 'yes', B: 'yes', C: 'yes', D: 'no', E: 'abstain' } as const;
    const columns = { A: 'yes', B: 'yes', C: 'no', D: 'yes', E: 'yes' } as const;
    expect(patternOf(crossTable(rows, columns, delegations))).toEqual({
      seats: 5,
      both: 2,
      rowAgainstColumn: 1,
      columnAgainstRow: 1,
      oneAndAbstain: 1,
      largest: { row: 'yes', column: 'yes', seats: 2 },
    });
  });

  it('names the fullest cell, and no cell is fuller', () => {
    fc.assert(
      fc.property(anyTwoRolls, ({ delegations, one, other }) => {
        const table = crossTable(one, other, delegations);
        const { largest } = patternOf(table);
        expect(table[largest.row][largest.column]).toHaveLength(largest.seats);
        for (const row of recordedVotes) {
          for (const column of recordedVotes) {
            expect(table[row][column].length).toBeLessThanOrEqual(largest.seats);
          }
        }
      }),
    );
  });
});
