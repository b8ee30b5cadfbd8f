import { describe, expect, test } from 'vitest';
import { boardCell, gridBoard } from '../../../client/stage/layout/board-grid.ts';

describe.each([
  [290, 160, 193],
  [440, 190, 193],
  [440, 190, 25],
  [130, 50, 193],
  [130, 50, 5],
])('A board of %i × %i for %i delegations', (width, height, count) => {
  const grid = gridBoard(width, height, count);

  test('has a place of its own for each, within the board', () => {
    const cells = Array.from({ length: count }, (_, order) => boardCell(grid, order));
    expect(new Set(cells.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
    for (const { x, y } of cells) {
      expect(x + grid.cellWidth).toBeLessThanOrEqual(width + 0.001);
      expect(y + grid.cellHeight).toBeLessThanOrEqual(height + 0.001);
    }
  });

  test('keeps the square smaller than its cell', () => {
    expect(grid.square).toBeLessThan(Math.min(grid.cellWidth, grid.cellHeight));
  });
});

test('Names run down the columns', () => {
  const grid = gridBoard(290, 160, 193);
  expect(boardCell(grid, 1).x).toBe(0);
  expect(boardCell(grid, 1).y).toBeGreaterThan(0);
  expect(boardCell(grid, grid.rows)).toEqual({ x: grid.cellWidth, y: 0 });
});

test('A board too small for letters shows its squares alone', () => {
  expect(gridBoard(130, 50, 193).font).toBe(0);
  expect(gridBoard(290, 160, 193).font).toBeGreaterThan(0);
});
