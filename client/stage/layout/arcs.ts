/** One row of desks as the camera sees it: a circle around the podium, in the room's own units. */
export interface Arc {
  readonly radius: number;
  /** From the middle of the circle to the camera. */
  readonly cameraDistance: number;
  /** Half the angle that the row spans, in radians. */
  readonly halfAngle: number;
}

/** A point of an arc: `x` to the right, `scale` how large things are there (1 in the nearest row). */
export interface ArcPoint {
  readonly angle: number;
  readonly x: number;
  readonly scale: number;
}

/** Where the arc is seen at `angle` (radians from the middle, to the right). */
export function pointOnArc(arc: Pick<Arc, 'radius' | 'cameraDistance'>, angle: number): ArcPoint {
  const depth = arc.cameraDistance - arc.radius * Math.cos(angle);
  return { angle, x: (arc.radius * Math.sin(angle)) / depth, scale: 1 / depth };
}

/** The shape of the room's seating; the nearest row's middle is at depth 1. */
export interface RoomShape {
  readonly rows: number;
  /** How large the farthest row looks beside the nearest, 0 to 1. */
  readonly farScale: number;
  /** Radius of the farthest row as a share of the nearest row's. */
  readonly innerRadius: number;
  /** Half the angle that the nearest row spans, in radians. */
  readonly halfAngle: number;
  /** How much wider the angle of the farthest row is, as a share: far rows reach to the sides. */
  readonly widening: number;
}

/** The rows from the farthest to the nearest; their distances on the picture grow with their size. */
export function arcsOf(shape: RoomShape): Arc[] {
  const { rows, farScale, innerRadius } = shape;
  const depthRange = 1 / farScale - 1;
  const nearRadius = depthRange / (1 - innerRadius);
  const cameraDistance = 1 + nearRadius;
  return Array.from({ length: rows }, (_, row) => {
    const share = rows === 1 ? 1 : row / (rows - 1);
    const depth = (1 / farScale) ** (1 - share);
    const halfAngle = shape.halfAngle * (1 + shape.widening * (1 - share));
    return { radius: cameraDistance - depth, cameraDistance, halfAngle };
  });
}

const STEPS = 18;

/**
 * Ways along an arc from one angle to another, in the width that seats there need: the measure by
 * which seats are evenly spaced although far ones look smaller and the ends turn away.
 */
export class ArcRuler {
  readonly length: number;
  readonly #arc: Arc;
  readonly #ways: readonly { readonly angle: number; readonly way: number }[];

  constructor(arc: Arc, from: number, to: number) {
    this.#arc = arc;
    const ways = [{ angle: from, way: 0 }];
    let before = pointOnArc(arc, from);
    let way = 0;
    for (let step = 1; step <= STEPS; step += 1) {
      const point = pointOnArc(arc, from + ((to - from) * step) / STEPS);
      way += ((point.x - before.x) * 2) / (point.scale + before.scale);
      ways.push({ angle: point.angle, way });
      before = point;
    }
    this.#ways = ways;
    this.length = way;
  }

  /** The point after a share (0 to 1) of the way. */
  at(share: number): ArcPoint {
    const way = share * this.length;
    const next = Math.max(
      1,
      this.#ways.findIndex((mark) => mark.way >= way),
    );
    const after = this.#ways[next];
    const before = this.#ways[next - 1];
    if (!after || !before) return pointOnArc(this.#arc, 0);
    const part = (way - before.way) / (after.way - before.way || 1);
    return pointOnArc(this.#arc, before.angle + (after.angle - before.angle) * part);
  }
}
