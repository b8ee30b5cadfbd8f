import type { Box } from './frame.ts';

/** Where one delegation sits: the middle of the lower edge of its plate. */
export interface LoungeSpot {
  readonly x: number;
  readonly y: number;
}

/** Where a table stands, how large it is, and where its plates are. */
export interface LoungePlace {
  /** All of the floor that belongs to it. */
  readonly cell: Box;
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly plate: { readonly width: number; readonly height: number };
  readonly spots: readonly LoungeSpot[];
}

export interface LoungeLayout {
  readonly window: Box;
  readonly floor: Box;
  /** Where it is said what one can do, in front of the window; no table stands there. */
  readonly note?: Box;
  readonly places: readonly LoungePlace[];
}

const WINDOW = 0.24;
/** How high a note is, in CSS pixels, and how much of the floor it takes at most. */
const NOTE = 132;
const NOTE_MOST = 0.4;
/** A cell is a little wider than high: one looks at the tables from above and from the side. */
const CELL = 1.2;
const LARGEST = 440;
const FLATTENED = 0.62;

/**
 * Composes a lounge for a frame: one table for each number of delegations, each with a place of its own,
 * and a note in front of the window where there is something to say.
 */
export function composeLounge(
  sizes: readonly number[],
  width: number,
  height: number,
  hasNote = false,
): LoungeLayout {
  const window = { x: 0, y: 0, width, height: height * WINDOW };
  const whole = { x: 0, y: window.height, width, height: height - window.height };
  const note = { ...whole, height: hasNote ? Math.min(NOTE, whole.height * NOTE_MOST) : 0 };
  const floor = { ...whole, y: whole.y + note.height, height: whole.height - note.height };
  const columns = bestColumns(sizes.length, floor);
  const rows = Math.ceil(sizes.length / columns);
  const places = sizes.map((seats, index) => {
    const row = Math.floor(index / columns);
    const inRow = row === rows - 1 ? sizes.length - row * columns : columns;
    const cell = {
      x: floor.x + ((index % columns) * floor.width) / inRow,
      y: floor.y + (row * floor.height) / rows,
      width: floor.width / inRow,
      height: floor.height / rows,
    };
    return placeTable(cell, seats);
  });
  return { window, floor: whole, places, ...(hasNote && { note }) };
}

/** In how many columns the tables are largest. */
function bestColumns(count: number, floor: Box): number {
  const unitFor = (columns: number) =>
    unitIn(floor.width / columns, floor.height / Math.max(1, Math.ceil(count / columns)));
  let best = 1;
  for (let columns = 2; columns <= count; columns += 1) {
    if (unitFor(columns) > unitFor(best)) best = columns;
  }
  return best;
}

const unitIn = (width: number, height: number): number => Math.min(width, height * CELL, LARGEST);

function placeTable(cell: Box, seats: number): LoungePlace {
  const unit = unitIn(cell.width, cell.height);
  const x = cell.x + cell.width / 2;
  const y = cell.y + cell.height / 2;
  const round = unit * 0.34;
  const room = (2 * Math.PI * round * 0.8) / Math.max(1, seats);
  const plateWidth = Math.min(unit * 0.27, Math.max(unit * 0.12, room * 0.9));
  const plate = { width: plateWidth, height: plateWidth * 0.36 };
  const spots = Array.from({ length: seats }, (_each, index) => {
    const angle = -Math.PI / 2 + (2 * Math.PI * index) / Math.max(1, seats);
    return {
      x: x + Math.cos(angle) * round,
      y: y + Math.sin(angle) * round * FLATTENED + plate.height / 2,
    };
  });
  const radiusX = unit * 0.22;
  return { cell, x, y, radiusX, radiusY: radiusX * FLATTENED, plate, spots };
}

/** At which table a point lies; undefined beside all of them. */
export function tableAt({ places }: LoungeLayout, x: number, y: number): number | undefined {
  const found = places.findIndex(({ x: middleX, y: middleY, radiusX, plate }) => {
    const reachX = radiusX * 1.6 + plate.width / 2;
    const reachY = radiusX * 1.6 * FLATTENED + plate.height;
    return ((x - middleX) / reachX) ** 2 + ((y - middleY) / reachY) ** 2 <= 1;
  });
  return found < 0 ? undefined : found;
}
