import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLounge, tableAt } from '../../../client/stage/layout/lounge.ts';

const tables = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 });
const frames = fc.record({
  width: fc.integer({ min: 320, max: 2000 }),
  height: fc.integer({ min: 240, max: 1200 }),
});

describe('the lounge', () => {
  it('has a place for each table, with a spot for each who sits there, all within the floor', () => {
    void fc.assert(
      fc.property(tables, frames, (sizes, { width, height }) => {
        const { places, floor } = composeLounge(sizes, width, height);
        expect(places.map(({ spots }) => spots.length)).toEqual(sizes);
        for (const { spots, plate } of places) {
          for (const { x, y } of spots) {
            expect(x - plate.width / 2).toBeGreaterThanOrEqual(-1);
            expect(x + plate.width / 2).toBeLessThanOrEqual(width + 1);
            expect(y - plate.height).toBeGreaterThanOrEqual(floor.y - 1);
            expect(y).toBeLessThanOrEqual(height + 1);
          }
        }
      }),
    );
  });

  it('keeps its tables clear of the note that says what one can do', () => {
    void fc.assert(
      fc.property(tables, frames, (sizes, { width, height }) => {
        const { places, note } = composeLounge(sizes, width, height, true);
        const below = (note?.y ?? Number.NaN) + (note?.height ?? Number.NaN);
        for (const { y, radiusY } of places) expect(y - radiusY).toBeGreaterThanOrEqual(below - 1);
      }),
    );
    expect(composeLounge([1], 800, 600).note).toBeUndefined();
  });

  it('puts no table upon another', () => {
    void fc.assert(
      fc.property(tables, frames, (sizes, { width, height }) => {
        const { places } = composeLounge(sizes, width, height);
        for (const [index, one] of places.entries()) {
          for (const other of places.slice(index + 1)) {
            const isBeside = Math.abs(one.x - other.x) >= one.radiusX + other.radiusX - 1;
            const isBelow = Math.abs(one.y - other.y) >= one.radiusY + other.radiusY - 1;
            expect(isBeside || isBelow).toBe(true);
          }
        }
      }),
    );
  });

  it('knows at which table a point lies', () => {
    const layout = composeLounge([3, 0, 5], 900, 600);
    for (const [index, { x, y }] of layout.places.entries()) {
      expect(tableAt(layout, x, y)).toBe(index);
    }
    expect(tableAt(layout, 5, 5)).toBeUndefined();
  });
});
