import { type Arc, type ArcPoint, ArcRuler, arcsOf, pointOnArc, type RoomShape } from './arcs.ts';
import type { StageFrame } from './frame.ts';
import { FURNISHINGS, type SeatMeasures } from './measures.ts';
import type { Desk, DeskPoint, Seating, SeatPlace } from './places.ts';
import { shareOut } from './rows.ts';

/** Rows to the root of the number of seats: few enough for a laptop's height, many enough for its width. */
const ROWS = 0.8;
/** Two aisles divide the rows: the share of a row's angle that lies between them. */
const MIDDLE = 0.38;
/** Half the width of an aisle in seats. */
const HALF_AISLE = 0.34;
/** Rows may be this much farther apart than they must. */
const LOOSE_ROWS = 2;
/** Seats of a row may be this much farther apart than they must. */
const LOOSE_SEATS = 1.55;
/** The rows may not bend up at their ends more than this, in rise per pixel. */
const STEEPEST = 0.36;

/**
 * Places `count` seats, more than a table takes, in curved rows, as large as they can be: with names if these can be read, else
 * with codes, else as lamps alone. Order runs as one reads: from the left, row after row from the
 * podium. Which row and place is whose depends on their number alone; the frame bends the rows.
 */
export function placeInRows(count: number, frame: StageFrame): Seating {
  for (const measures of FURNISHINGS) {
    const fit = bestFit(count, frame, measures);
    if (fit && fit.unit * fit.shape.farScale >= measures.leastUnit) return build(fit);
  }
  throw new RangeError('The picture is too small for a room.');
}

/** Seats between two aisles of a row. */
interface Block {
  readonly row: number;
  readonly ruler: ArcRuler;
}

interface Fit {
  readonly measures: SeatMeasures;
  readonly shape: RoomShape;
  readonly blocks: readonly Block[];
  readonly shares: readonly number[];
  readonly view: View;
  /** Height of a plate in the middle of the nearest row, CSS pixels. */
  readonly unit: number;
}

/** How the room's units become pixels. */
interface View {
  readonly middle: number;
  readonly across: number;
  readonly top: number;
  readonly down: number;
}

function bestFit(count: number, frame: StageFrame, measures: SeatMeasures): Fit | undefined {
  let best: Fit | undefined;
  const shares = sharesFor(count);
  for (const shape of shapesFor(count)) {
    const fit = fitShape(shares, frame, measures, shape);
    if (fit && (!best || fit.unit > best.unit * 1.015)) best = fit;
  }
  return best;
}

/** How the seats are shared out over rows and blocks, the same for every frame. */
function sharesFor(count: number): readonly number[] {
  const usual = shapeOf(count, { innerRadius: 0.7, halfAngle: 0.36, widening: 0.25 });
  const blocks = blocksOf(arcsOf(usual), count);
  return shareOut(
    count,
    blocks.map((block) => block.ruler.length),
  );
}

function shapeOf(
  count: number,
  bend: Pick<RoomShape, 'innerRadius' | 'halfAngle' | 'widening'>,
): RoomShape {
  const rows = Math.round(Math.sqrt(count) * ROWS);
  return { rows, farScale: count > 80 ? 0.77 : 0.7, ...bend };
}

function shapesFor(count: number): RoomShape[] {
  const shapes: RoomShape[] = [];
  for (const innerRadius of [0.62, 0.7, 0.78]) {
    for (const halfAngle of [0.2, 0.26, 0.33, 0.4, 0.48]) {
      for (const widening of [0, 0.25, 0.5]) {
        shapes.push(shapeOf(count, { innerRadius, halfAngle, widening }));
      }
    }
  }
  return shapes;
}

function fitShape(
  shares: readonly number[],
  frame: StageFrame,
  measures: SeatMeasures,
  shape: RoomShape,
): Fit | undefined {
  const count = shares.reduce((sum, share) => sum + share, 0);
  const arcs = arcsOf(shape);
  const blocks = blocksOf(arcs, count);
  const cap = largestUnit(frame, measures);
  const widest = Math.max(...arcs.map((arc) => pointOnArc(arc, arc.halfAngle).x));
  const pitch = Math.min(
    ...blocks.map((block, index) => block.ruler.length / (shares[index] ?? 1)),
  );
  const fitting = frame.seating.width / 2 / widest;
  const byWidth = (fitting * pitch) / measures.pitch;
  const across = fitting * Math.min(1, (cap * LOOSE_SEATS) / byWidth);

  const scales = arcs.map((arc) => pointOnArc(arc, 0).scale);
  const far = scales[0] ?? 1;
  const between = unitsBetween(scales, measures.rowPitch);
  const beyond = measures.plateHeight * far + measures.front + measures.chair;
  const unit = Math.min(byWidth, frame.seating.height / (between + beyond), cap);
  const used = Math.min(frame.seating.height, (between * LOOSE_ROWS + beyond) * unit);
  const top = frame.seating.y + (frame.seating.height - used) * 0.3 + unit * far;
  const bottom = top + used - unit * beyond;
  const down = (bottom - top) / (1 - far);
  const view = { middle: frame.width / 2, across, top: bottom - down, down };
  const fit = { measures, shape, blocks, shares, view, unit };
  return staysInView(arcs, fit, frame) ? fit : undefined;
}

/** Height that the rows need between the first and the last, in units of the nearest row. */
function unitsBetween(scales: readonly number[], rowPitch: number): number {
  const far = scales[0] ?? 1;
  const needed = scales.slice(1).map((scale, index) => {
    const before = scales[index] ?? 0;
    return (rowPitch * scale * (1 - far)) / (scale - before);
  });
  return Math.max(0, ...needed);
}

function largestUnit(frame: StageFrame, { style }: SeatMeasures): number {
  const share = { name: 0.05, code: 0.044, lamp: 0.035 }[style];
  return Math.max(14, Math.min(frame.height * share, frame.width * 0.05));
}

function blocksOf(arcs: readonly Arc[], count: number): Block[] {
  const radii = arcs.reduce((sum, arc) => sum + arc.radius, 0);
  return arcs.flatMap((arc, row) => {
    const { halfAngle } = arc;
    const aisle = halfAngle * MIDDLE;
    const seats = (count * arc.radius) / radii;
    const half = (HALF_AISLE * 2 * halfAngle) / seats;
    return [
      { row, ruler: new ArcRuler(arc, -halfAngle, -aisle - half) },
      { row, ruler: new ArcRuler(arc, -aisle + half, aisle - half) },
      { row, ruler: new ArcRuler(arc, aisle + half, halfAngle) },
    ];
  });
}

/** Whether the rows bend gently and stay on the floor. */
function staysInView(arcs: readonly Arc[], fit: Fit, frame: StageFrame): boolean {
  const { view } = fit;
  return arcs.every((arc) => {
    const end = pointOnArc(arc, arc.halfAngle);
    const inner = pointOnArc(arc, arc.halfAngle * 0.94);
    const rise = (view.down * (inner.scale - end.scale)) / (view.across * (end.x - inner.x));
    return rise <= STEEPEST && view.top + view.down * end.scale >= frame.seatingCeiling;
  });
}

function build({ measures, shape, blocks, shares, view, unit }: Fit): Seating {
  const seats: SeatPlace[] = [];
  const seen = (point: ArcPoint): DeskPoint => ({
    x: view.middle + view.across * point.x,
    y: view.top + view.down * point.scale,
    unit: unit * point.scale,
  });
  const desks = blocks.map(({ row, ruler }, index): Desk => {
    const count = shares[index] ?? 0;
    for (let seat = 0; seat < count; seat += 1) {
      const share = (seat + 0.5) / count;
      const before = seen(ruler.at(share - 0.02));
      const after = seen(ruler.at(share + 0.02));
      const slope = (after.y - before.y) / (after.x - before.x);
      seats.push({ order: seats.length, row, ...seen(ruler.at(share)), slope, looks: 'away' });
    }
    return {
      row,
      points: Array.from({ length: 33 }, (_, step) => seen(ruler.at(step / 32))),
      joints: Array.from({ length: count + 1 }, (_, joint) => seen(ruler.at(joint / count))),
    };
  });
  return { measures, rows: shape.rows, seats, desks };
}
