import type { SeatId } from '../../../shared/scenario/scenario.ts';
import type { Canvass } from './canvass.ts';

/** Where a delegation stands in the picture, in hundredths of its width and height, to its middle. */
export interface Place {
  readonly seat: SeatId;
  readonly x: number;
  readonly y: number;
  readonly group: 'sponsor' | 'leaning' | 'both' | 'open';
  /** Which of the sides it belongs to; left out between them. */
  readonly side?: number;
}

/** Where the poles end and the columns begin, in hundredths of the width. */
const MARGIN = 11;
/** Columns bend around the poles by so much at the upper and lower edge, in hundredths of the width. */
const BEND = 4.2;
/** Highest columns, in rows: what can be read from the last row of the class. */
const ROWS = 17;
/** Between two columns, in hundredths of the width. */
const WIDEST = 6;

interface Column {
  readonly seats: readonly SeatId[];
  readonly group: Place['group'];
  readonly side?: number;
}

/**
 * Puts everybody into columns between two poles: sponsors nearest to theirs, those who lean to it next,
 * who stands for both or has not said between them. Takes a canvass of one or two sides.
 */
export function canvassPlaces({ sides, both, open }: Canvass): readonly Place[] {
  const [first, second] = sides;
  const onOneSide = (side: typeof first, index: number): readonly Column[] =>
    side === undefined
      ? []
      : [
          ...columnsOf(side.sponsors, 'sponsor', index),
          ...columnsOf(side.leaning, 'leaning', index),
        ];
  const columns = [
    ...onOneSide(first, 0),
    ...columnsOf(open.slice(0, Math.ceil(open.length / 2)), 'open'),
    ...columnsOf(both, 'both'),
    ...columnsOf(open.slice(Math.ceil(open.length / 2)), 'open'),
    ...onOneSide(second, 1).toReversed(),
  ];
  const pitch = Math.min(WIDEST, (100 - 2 * MARGIN) / Math.max(1, columns.length));
  const inner = spread(columns, pitch);
  const rows = Math.max(...columns.map(({ seats }) => seats.length), 1);
  const rise = Math.min(100 / (rows + 1), 100 / 9);
  return columns.flatMap(({ seats, group, side }, index) =>
    seats.map((seat, row): Place => {
      const y = 50 + (row - (seats.length - 1) / 2) * rise;
      const x = inner[index] ?? 50;
      // Nearer to a pole a column bends more around it.
      const bend = (((x - 50) / 50) * BEND * (y - 50) ** 2) / 50 ** 2;
      return { seat, x: x + bend, y, group, ...(side !== undefined && { side }) };
    }),
  );
}

/** Those of a side stand at its pole; what is between the sides is spread over the room that is left. */
function spread(columns: readonly Column[], pitch: number): readonly number[] {
  const at = (side: number) => columns.filter((column) => column.side === side).length;
  const between = columns.length - at(0) - at(1);
  const from = MARGIN + at(0) * pitch;
  const to = 100 - MARGIN - at(1) * pitch;
  const step = between === 0 ? pitch : Math.min(pitch * 1.35, (to - from) / between);
  const lead = (to - from - step * between) / 2;
  return columns.map((_, index) => {
    if (index < at(0)) return MARGIN + (index + 0.5) * pitch;
    const inside = index - at(0);
    if (inside < between) return from + lead + (inside + 0.5) * step;
    return to + (inside - between + 0.5) * pitch;
  });
}

/** Columns of nearly the same height. */
function columnsOf(
  seats: readonly SeatId[],
  group: Place['group'],
  side?: number,
): readonly Column[] {
  const count = Math.ceil(seats.length / ROWS);
  const height = Math.ceil(seats.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    seats: seats.slice(index * height, (index + 1) * height),
    group,
    ...(side !== undefined && { side }),
  }));
}
