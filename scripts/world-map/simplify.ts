import type { Topology } from 'topojson-specification';

type Point = [number, number];
type Project = (degrees: Point) => Point;

/**
 * Takes away points that nobody would miss (Visvalingam: those whose triangle with their neighbours,
 * as projected, covers less than `tolerance` square units). Works arc by arc and keeps the ends, so
 * that neighbours still share their border exactly. Returns a topology with absolute coordinates.
 */
export function simplifyArcs<O extends Topology['objects']>(
  { type, objects, arcs, transform }: Topology<O>,
  project: Project,
  tolerance: number,
): Topology<O> {
  const simplified = absoluteArcs({ arcs, ...(transform && { transform }) }).map((arc) =>
    simplifyArc(arc, project, tolerance),
  );
  return { type, objects, arcs: simplified };
}

function absoluteArcs({ arcs, transform }: Pick<Topology, 'arcs' | 'transform'>): Point[][] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX = 0, stepY = 0]): Point => {
      x = transform ? x + stepX : stepX;
      y = transform ? y + stepY : stepY;
      return [x * scaleX + shiftX, y * scaleY + shiftY];
    });
  });
}

function simplifyArc(arc: Point[], project: Project, tolerance: number): Point[] {
  const kept = arc.map((degrees) => ({ degrees, at: project(degrees) }));
  const fewest = isClosed(arc) ? 4 : 2;
  while (kept.length > fewest) {
    let least = Number.POSITIVE_INFINITY;
    let index = -1;
    for (let i = 1; i < kept.length - 1; i++) {
      const area = triangle(kept[i - 1]?.at, kept[i]?.at, kept[i + 1]?.at);
      if (area < least) [least, index] = [area, i];
    }
    if (least >= tolerance) break;
    kept.splice(index, 1);
  }
  return kept.map(({ degrees }) => degrees);
}

function isClosed(arc: Point[]): boolean {
  const first = arc[0];
  const last = arc.at(-1);
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function triangle(a: Point = [0, 0], b: Point = [0, 0], c: Point = [0, 0]): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
