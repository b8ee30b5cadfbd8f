import { type Arc, type ArcPoint, ArcRuler, arcsOf, pointOnArc, type RoomShape } from './arcs.ts';
import type { StageFrame } from './frame.ts';
import { FURNISHINGS, type SeatMeasures } from './measures.ts';
import { shareOut } from './rows.ts';

/** One seat on the picture, in CSS pixels. */
export interface SeatPlace {
  /** Place in the seating order, from 0. */
  readonly order: number;
  /** 0 is the row at the podium. */
  readonly row: number;
  /** Middle of the seat at the edge of its desk. */
  readonly x: number;
  readonly y: number;
  /** Height of the plate; every other part is measured in it. */
  readonly unit: number;
  /** How the desk runs there: rise per pixel to the right. */
  readonly slope: number;
}

/** A point on the edge of a desk. */
export interface DeskPoint {
  readonly x: number;
  readonly y: number;
  readonly unit: number;
}

/** One stretch of desks between two aisles. */
export interface Desk {
  readonly row: number;
  readonly points: readonly DeskPoint[];
  /** Where one seat's part ends and the next begins. */
  readonly joints: readonly DeskPoint[];
}

/** The whole seating of a room. */
export interface Seating {
  readonly measures: SeatMeasures;
  readonly rows: number;
  readonly seats: readonly SeatPlace[];
  readonly desks: readonly Desk[];
}

/** From this many seats on, in a picture at least this wide (CSS px), two aisles divide the rows. */
const AISLES_FROM = 40;
const AISLES_WIDTH = 350;
/** Share of a row's angle that lies between the two aisles. */
const MIDDLE = 0.38;
/** Half the width of an aisle in seats. */
const HALF_AISLE = 0.34;
/** Rows may be this much farther apart than they must, in a small meeting and in a full room. */
const LOOSE_ROWS = { few: 1.35, many: 2 };
/** Seats of a row may be this much farther apart than they must. */
const LOOSE_SEATS = 1.55;
/** The rows may not bend up at their ends more than this, in rise per pixel. */
const STEEPEST = 0.36;

/**
 * Places `count` seats (at least one) in curved rows, as large as they can be: with names if these
 * can be read, else with codes, else as lamps alone. Order runs as one reads: from the left, row
 * after row from the podium. The same numbers give the same seating.
 */
export function placeSeats(count: number, frame: StageFrame): Seating {
  if (!Number.isInteger(count) || count < 1) throw new RangeError('A room needs a seat.');
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
  for (const shape of shapesFor(count)) {
    const fit = fitShape(count, frame, measures, shape);
    if (fit && (!best || fit.unit > best.unit * 1.015)) best = fit;
  }
  return best;
}

function shapesFor(count: number): RoomShape[] {
  const farScale = count > 80 ? 0.77 : 0.7;
  const root = Math.sqrt(count);
  const fewest = Math.max(1, Math.floor(root / 3));
  const most = Math.min(15, Math.ceil(root * 1.1));
  const shapes: RoomShape[] = [];
  for (let rows = fewest; rows <= most; rows += 1) {
    for (const innerRadius of [0.62, 0.78]) {
      for (const halfAngle of [0.26, 0.33, 0.4, 0.48]) {
        for (const widening of [0, 0.25, 0.5]) {
          shapes.push({ rows, farScale, innerRadius, halfAngle, widening });
        }
      }
    }
  }
  return shapes;
}

function fitShape(
  count: number,
  frame: StageFrame,
  measures: SeatMeasures,
  shape: RoomShape,
): Fit | undefined {
  const arcs = arcsOf(shape);
  const hasAisles = count >= AISLES_FROM && frame.width >= AISLES_WIDTH;
  const blocks = blocksOf(arcs, count, hasAisles);
  const shares = shareOut(
    count,
    blocks.map((block) => block.ruler.length),
  );
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
  const loose = count < AISLES_FROM ? LOOSE_ROWS.few : LOOSE_ROWS.many;
  const used = Math.min(frame.seating.height, (between * loose + beyond) * unit);
  const top =
    frame.seating.y + (frame.seating.height - used) * (arcs.length <= 2 ? 0.58 : 0.3) + unit * far;
  const bottom = top + used - unit * beyond;
  const down = arcs.length === 1 ? frame.seating.height * 0.6 : (bottom - top) / (1 - far);
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

function blocksOf(arcs: readonly Arc[], count: number, hasAisles: boolean): Block[] {
  const radii = arcs.reduce((sum, arc) => sum + arc.radius, 0);
  return arcs.flatMap((arc, row) => {
    const { halfAngle } = arc;
    if (!hasAisles) return [{ row, ruler: new ArcRuler(arc, -halfAngle, halfAngle) }];
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
      seats.push({ order: seats.length, row, ...seen(ruler.at(share)), slope });
    }
    return {
      row,
      points: Array.from({ length: 33 }, (_, step) => seen(ruler.at(step / 32))),
      joints: Array.from({ length: count + 1 }, (_, joint) => seen(ruler.at(joint / count))),
    };
  });
  return { measures, rows: shape.rows, seats, desks };
}
