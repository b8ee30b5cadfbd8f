import type { Box, StageFrame } from './frame.ts';
import { type SeatMeasures, TABLE_SETTINGS } from './measures.ts';
import type { DeskPoint, Seating, SeatPlace, Table } from './places.ts';

/** How many sit at each side of the table, from the far side, where the Chair sits in the middle. */
interface Sides {
  /** To the left of the Chair, and as many to the right. */
  readonly far: number;
  /** At the left end, and as many at the right. */
  readonly end: number;
  readonly near: number;
}

/** The table on the picture: a rounded ring, drawn a little smaller where it is farther away. */
interface Ring {
  readonly middle: number;
  /** Height on the picture of the ring's middle, and from there to its far and near side. */
  readonly level: number;
  readonly across: number;
  readonly down: number;
}

/** Size of things at the far side beside those at the near side. */
const FAR = 0.82;
/** How much of a rectangle the ring has: 2 is an ellipse. */
const ROUNDNESS = 3;
/** Half the ring's breadth in plates' heights, beside the plate at the ends and above it elsewhere. */
const BESIDE = 0.4;
const ABOVE = 0.85;
/** People sit this far out from the ring, in plates' heights. */
const PERSON = 2.1;
/** Seats may be this much farther apart than they must. */
const LOOSE = 1.3;
const STEP = 0.97;

/**
 * Seats `count` around a table, as large as they can be. Order runs around it from the left of the
 * Chair; which side and place is whose depends on their number alone.
 */
export function placeAtTable(count: number, frame: StageFrame): Seating {
  const sides = sidesFor(count);
  for (const measures of TABLE_SETTINGS) {
    const seating = largest(sides, frame, measures);
    if (seating && smallest(seating) >= measures.leastUnit) return seating;
  }
  throw new RangeError('The picture is too small for a table.');
}

function smallest({ seats }: Seating): number {
  return Math.min(...seats.map(({ unit }) => unit));
}

function sidesFor(count: number): Sides {
  const far = Math.round(count * 0.16);
  const end = Math.round(count * 0.12);
  return { far, end, near: count - 2 * (far + end) };
}

function largest(sides: Sides, frame: StageFrame, measures: SeatMeasures): Seating | undefined {
  const most = Math.max(14, Math.min(frame.height * 0.046, frame.width * 0.05));
  for (let unit = most; unit > 1.5; unit *= STEP) {
    const seating = lay(sides, frame, measures, unit);
    if (seating && hasSpace(seating, frame)) return seating;
  }
  return undefined;
}

/** Lays the table for plates of a height at its near side; undefined where it has no inside then. */
function lay(
  sides: Sides,
  frame: StageFrame,
  measures: SeatMeasures,
  unit: number,
): Seating | undefined {
  const person = measures.chair > 0 ? PERSON : 0.3;
  const half = measures.plateWidth / 2;
  const { seating: area, podium } = frame;
  const needed = Math.max(
    (((sides.near - 1) / 2) * LOOSE + 0.8) * measures.pitch,
    (podium.width / 2 / unit + sides.far * measures.pitch * LOOSE) / 1.05,
    measures.pitch * 2,
  );
  const across = Math.min(area.width / 2 - (half + BESIDE + person) * unit, needed * unit);
  const top = area.y + unit * FAR * 0.7;
  const low = area.y + area.height - (measures.front + measures.chair) * unit;
  const deepest = Math.max(across * 0.95, (sides.end + 1) * measures.rowPitch * unit * 0.7);
  const down = Math.min((low - top) / 2, deepest);
  if (down < unit * 1.4 || across < half * unit * 2) return undefined;
  // What is left of the height goes above and below, a little more below.
  const level = top + down + (low - top - 2 * down) * 0.35;
  const ring: Ring = { middle: frame.width / 2, level, across, down };
  const seats = seatsAround(sides, ring, measures, unit, podium);
  return (
    seats && { measures, rows: sides.end + 2, seats, desks: [], table: topOf(ring, half, unit) }
  );
}

function sizeAt(ring: Ring, y: number): number {
  const share = (y - ring.level + ring.down) / (2 * ring.down);
  return FAR + (1 - FAR) * share;
}

/** How far the ring reaches at a share of its other half axis: 1 in the middle, 0 at the end. */
function reach(share: number): number {
  return Math.max(0, 1 - Math.abs(share) ** ROUNDNESS) ** (1 / ROUNDNESS);
}

function seatsAround(
  { far, end, near }: Sides,
  ring: Ring,
  measures: SeatMeasures,
  unit: number,
  podium: Box,
): SeatPlace[] | undefined {
  const { across, down, level, middle } = ring;
  const pitch = measures.pitch * unit;
  const atNear = (x: number) => level + down * reach(x / across);
  const atFar = (x: number) => level - down * reach(x / across);
  const nearEnd = across - 0.62 * pitch;
  const inner = podium.width * 0.5 + pitch * 0.5;
  const outer = across - 0.3 * pitch;
  if (far > 0 && outer < inner) return undefined;
  const nearX = spread(near, -nearEnd, nearEnd);
  const farX = far === 1 ? [(inner + outer) / 2] : spread(far, inner, outer);
  const highest = far > 0 ? atFar(outer) : level - down * 0.9;
  const lowest = atNear(nearEnd);
  const endY = Array.from(
    { length: end },
    (_, index) => highest + ((lowest - highest) * (index + 1)) / (end + 1),
  );
  const place = (x: number, y: number, row: number, looks: SeatPlace['looks']): Unordered => {
    const size = sizeAt(ring, y);
    return { row, x: middle + x * size, y, unit: unit * size, slope: 0, looks };
  };
  const atEnd = (side: -1 | 1) =>
    endY.map((y, index) =>
      place(
        side * across * reach((y - level) / down),
        y,
        index + 1,
        side === -1 ? 'right' : 'left',
      ),
    );
  const atFarSide = (side: -1 | 1) => farX.map((x) => place(side * x, atFar(x), 0, 'here'));
  const nearSide = nearX.map((x) => place(x, atNear(x), end + 1, 'away'));
  return [
    ...atFarSide(-1),
    ...atEnd(-1),
    ...nearSide,
    ...atEnd(1).toReversed(),
    ...atFarSide(1).toReversed(),
  ].map((seat, order) => ({ order, ...seat }));
}

type Unordered = Omit<SeatPlace, 'order'>;

function spread(count: number, from: number, to: number): number[] {
  if (count === 1) return [(from + to) / 2];
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/** Whether everything stays on the picture, and no plate or lamp comes upon another. */
function hasSpace({ measures, seats }: Seating, frame: StageFrame): boolean {
  const half = measures.pitch / 2;
  const boxes = seats.map(({ x, y, unit, looks }) => ({
    left: x - half * unit,
    right: x + half * unit,
    top: y - (measures.plateHeight + (looks === 'here' && measures.chair > 0 ? PERSON : 0)) * unit,
    bottom: y + (measures.lampDrop + measures.lampSize / 2 + 0.1) * unit,
  }));
  return boxes.every(
    (box, index) =>
      box.left >= 0 &&
      box.right <= frame.width &&
      boxes
        .slice(index + 1)
        .every(
          (other) =>
            other.left >= box.right ||
            other.right <= box.left ||
            other.top >= box.bottom ||
            other.bottom <= box.top,
        ),
  );
}

const POINTS = 96;

/** The edges of the table's top, around the plates. */
function topOf(ring: Ring, half: number, unit: number): Table {
  const edge = (side: 1 | -1): DeskPoint[] =>
    Array.from({ length: POINTS }, (_, index) => {
      const angle = (index / POINTS) * Math.PI * 2;
      const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
      const round = (part: number) => Math.sign(part) * Math.abs(part) ** (2 / ROUNDNESS);
      const y = ring.level + ring.down * -round(cos);
      const size = sizeAt(ring, y);
      const x = (ring.across + side * (half + BESIDE) * unit) * round(sin) * size;
      return {
        x: ring.middle + x,
        y: y - 0.5 * unit * size - side * ABOVE * unit * size * round(cos),
        unit: unit * size,
      };
    });
  return { outer: edge(1), inner: edge(-1) };
}
