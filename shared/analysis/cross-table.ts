import type { Delegation, RecordedVote, SeatId } from '../scenario/scenario.ts';
import { type Roll, recordedVotes, voteOf } from './roll.ts';

/** How the same states voted on two texts: `seats[row][column]` in the order given. */
export type CrossTable = Readonly<
  Record<RecordedVote, Readonly<Record<RecordedVote, readonly SeatId[]>>>
>;

/** Sorts every delegation into the cell of its two votes. */
export function crossTable(
  rowVotes: Roll,
  columnVotes: Roll,
  delegations: readonly Pick<Delegation, 'id'>[],
): CrossTable {
  const cell = (row: RecordedVote, column: RecordedVote) =>
    delegations
      .filter(({ id }) => voteOf(rowVotes, id) === row && voteOf(columnVotes, id) === column)
      .map(({ id }) => id);
  const line = (row: RecordedVote) => ({
    yes: cell(row, 'yes'),
    no: cell(row, 'no'),
    abstain: cell(row, 'abstain'),
    absent: cell(row, 'absent'),
  });
  return { yes: line('yes'), no: line('no'), abstain: line('abstain'), absent: line('absent') };
}

/** What a cross-table says about poles and blocs; all in seats. */
export interface Pattern {
  readonly seats: number;
  /** Voted for both texts. */
  readonly both: number;
  /** For the row's text and against the column's, and the other way round: the two blocs. */
  readonly rowAgainstColumn: number;
  readonly columnAgainstRow: number;
  /** For one text while abstaining on the other. */
  readonly oneAndAbstain: number;
  /** The cell with most states in it. */
  readonly largest: {
    readonly row: RecordedVote;
    readonly column: RecordedVote;
    readonly seats: number;
  };
}

/** Reads the pattern of a cross-table. Of two largest cells, the first by row, then column. */
export function patternOf(table: CrossTable): Pattern {
  let seats = 0;
  let largest: Pattern['largest'] = { row: 'yes', column: 'yes', seats: table.yes.yes.length };
  for (const row of recordedVotes) {
    for (const column of recordedVotes) {
      const count = table[row][column].length;
      seats += count;
      if (count > largest.seats) largest = { row, column, seats: count };
    }
  }
  return {
    seats,
    both: table.yes.yes.length,
    rowAgainstColumn: table.yes.no.length,
    columnAgainstRow: table.no.yes.length,
    oneAndAbstain: table.yes.abstain.length + table.abstain.yes.length,
    largest,
  };
}
