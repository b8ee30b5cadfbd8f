import type { StageFrame } from './frame.ts';
import { placeInRows } from './hall-rows.ts';
import type { Seating } from './places.ts';
import { placeAtTable } from './table.ts';

/** So many sit around a table; more sit in rows. */
const AT_TABLE = 40;

/** Places `count` seats (at least one). The same numbers give the same seating. */
export function placeSeats(count: number, frame: StageFrame): Seating {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('A room needs a seat.');
  return count <= AT_TABLE ? placeAtTable(count, frame) : placeInRows(count, frame);
}
