import { describe, expect, it } from 'vitest';
import {
  type Layout,
  layoutRegion,
  type Point,
} from '../../../../client/panels/rule-book/layout.ts';
import type { DiagramRegion } from '../../../../shared/procedure/kernel/diagram.ts';
import { diagramOf } from '../../../../shared/procedure/kernel/diagram.ts';
import { MACHINES } from '../../../../shared/procedure/road/rule-book.ts';

const regions: readonly DiagramRegion[] = Object.values(MACHINES).flatMap((machine) =>
  diagramOf(machine, ''),
);
const sizes = [
  { width: 288, columns: 1 },
  { width: 380, columns: 2 },
] as const;
const cases = regions.flatMap((region) =>
  sizes.map((size) => ({ name: `${region.id} at ${size.width} px`, region, size })),
);

const laidOut = ({ region, size }: (typeof cases)[number]): Layout =>
  layoutRegion(region, { ...size, heightOf: (state) => 38 + state.length * 2 });

/** Whether a stretch of a line passes through the inside of a box. */
function crosses(one: Point, other: Point, box: Layout['boxes'][number]): boolean {
  const inside = (low: number, high: number, from: number, to: number) =>
    Math.min(from, to) < high - 0.5 && Math.max(from, to) > low + 0.5;
  return (
    inside(box.x, box.x + box.width, one.x, other.x) &&
    inside(box.y, box.y + box.height, one.y, other.y)
  );
}

describe.each(cases)('the diagram of $name', (shown) => {
  const layout = laidOut(shown);

  it('has a box for every state', () => {
    expect(layout.boxes.map(({ id }) => id).toSorted()).toEqual(
      shown.region.states.map(({ id }) => id).toSorted(),
    );
  });

  it('has no two boxes that overlap', () => {
    for (const [index, one] of layout.boxes.entries()) {
      for (const other of layout.boxes.slice(index + 1)) {
        const isApart =
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(isApart, `${one.id} and ${other.id}`).toBe(true);
      }
    }
  });

  it('keeps everything inside its edges', () => {
    for (const box of layout.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
    for (const { x, y } of layout.lines.flatMap(({ points }) => points)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(layout.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(layout.height);
    }
  });

  it('joins every two states between which something leads, by a line that crosses no box', () => {
    const pairs = new Set(
      shown.region.ways
        .filter(({ from, to }) => from !== to)
        .map(({ from, to }) => `${from}>${to}`),
    );
    expect(layout.lines.map(({ from, to }) => `${from}>${to}`).toSorted()).toEqual(
      [...pairs].toSorted(),
    );
    for (const { from, to, points } of layout.lines) {
      for (const [index, point] of points.slice(1).entries()) {
        const before = points[index];
        if (before === undefined) continue;
        for (const box of layout.boxes) {
          expect(crosses(before, point, box), `${from} > ${to} through ${box.id}`).toBe(false);
        }
      }
    }
  });

  it('leaves the boxes wide enough to read', () => {
    for (const box of layout.boxes) expect(box.width).toBeGreaterThanOrEqual(130);
  });
});

describe('the rows of a diagram', () => {
  it('follow the order of the procedure', () => {
    const ballot = regions.find(({ id }) => id === 'ballot');
    if (ballot === undefined) throw new Error('There is no ballot machine.');
    const { boxes } = layoutRegion(ballot, { width: 380, columns: 2, heightOf: () => 40 });
    expect(boxes.toSorted((one, other) => one.y - other.y).map(({ id }) => id)).toEqual(
      ballot.states.map(({ id }) => id),
    );
  });
});
