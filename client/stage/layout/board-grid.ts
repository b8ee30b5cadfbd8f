/** How the codes of all delegations stand on the board, in the unit of the given area. */
export interface BoardGrid {
  readonly columns: number;
  readonly rows: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Height of the letters' line; 0 when there is space for the squares alone. */
  readonly font: number;
  /** Side of the coloured square before a code. */
  readonly square: number;
}

/** Width of a three-letter code in heights of its letters' line. */
const CODE_WIDTH = 2.3;
/** Letters below this size, CSS pixels, give way to larger squares. */
const LEAST_FONT = 5.5;

/** Chooses the number of columns in which the codes of `count` delegations are largest. */
export function gridBoard(width: number, height: number, count: number): BoardGrid {
  let best: BoardGrid | undefined;
  for (let columns = 1; columns <= Math.min(count, 24); columns += 1) {
    const rows = Math.ceil(count / columns);
    const cellWidth = width / columns;
    const cellHeight = Math.min(height / rows, cellWidth * 0.5);
    const font = Math.min(cellHeight * 0.8, cellWidth / (CODE_WIDTH + 1.75));
    if (best && font <= best.font) continue;
    best = { columns, rows, cellWidth, cellHeight, font, square: font * 0.86 };
  }
  if (!best) throw new RangeError('A board needs a delegation.');
  return best.font >= LEAST_FONT ? best : gridSquares(width, height, count);
}

function gridSquares(width: number, height: number, count: number): BoardGrid {
  const rows = Math.max(1, Math.floor(Math.sqrt((count * height) / width)));
  const columns = Math.ceil(count / rows);
  const cellWidth = width / columns;
  const cellHeight = height / rows;
  const square = Math.min(cellWidth, cellHeight) * 0.78;
  return { columns, rows, cellWidth, cellHeight, font: 0, square };
}

/** Top left corner of one cell; names run down each column. */
export function boardCell(grid: BoardGrid, order: number): { x: number; y: number } {
  return {
    x: Math.floor(order / grid.rows) * grid.cellWidth,
    y: (order % grid.rows) * grid.cellHeight,
  };
}
