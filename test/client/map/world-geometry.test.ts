import { describe, expect, it } from 'vitest';
import { nearestSeat, neighbour, type Place } from '../../../client/map/neighbours.ts';
import { mapHeight, mapWidth } from '../../../client/map/use-geometry.ts';
import { worldGeometry } from '../../../client/map/world-geometry.ts';
import { memberCodes } from '../../../scripts/world-map/member-codes.ts';

const members = Object.values(memberCodes).sort();
const places = (list: Record<string, number[]>) =>
  new Map(Object.entries(list).map(([seat, [x = 0, y = 0]]): [string, Place] => [seat, [x, y]]));
const anchors = places(worldGeometry.anchors);

describe('the world map', () => {
  it('has the 193 members of the United Nations, each once', () => {
    expect(members).toHaveLength(193);
    expect(new Set(members).size).toBe(193);
    expect([...anchors.keys()].sort()).toEqual(members);
  });

  it('shows every member as a shape or as a dot, within the frame', () => {
    const drawn = new Set([...Object.keys(worldGeometry.land), ...Object.keys(worldGeometry.dots)]);
    expect([...drawn].sort()).toEqual(members);
    for (const [, [x, y]] of [...anchors, ...places(worldGeometry.dotsApart)]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(mapWidth);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(mapHeight);
    }
  });

  it('keeps the proportions that the page holds free for it', () => {
    expect([worldGeometry.width, worldGeometry.height]).toEqual([mapWidth, mapHeight]);
  });

  it('keeps the dots of small states from lying on one another', () => {
    for (const [list, apart] of [
      [worldGeometry.dots, 8],
      [worldGeometry.dotsApart, 13.5],
    ] as const) {
      const dots = [...places(list)];
      for (const [seat, place] of dots) {
        const others = new Map(dots.filter(([other]) => other !== seat));
        expect(
          nearestSeat(place, others, apart),
          `${seat} in a circle of ${apart}`,
        ).toBeUndefined();
      }
    }
  });
});

describe('the arrow keys on the map', () => {
  it('lead to the neighbour in that direction', () => {
    expect(neighbour('USA', 'ArrowUp', anchors)).toBe('CAN');
    expect(neighbour('ARG', 'ArrowLeft', anchors)).toBe('CHL');
    expect(neighbour('AUS', 'ArrowRight', anchors)).toBeDefined();
  });

  it('stop at the edge of the world', () => {
    const lowest = [...anchors].sort(([, one], [, other]) => other[1] - one[1])[0]?.[0] ?? '';
    expect(neighbour(lowest, 'ArrowDown', anchors)).toBeUndefined();
  });

  it('can reach every member from any other', () => {
    const reached = new Set(['USA']);
    const waiting = ['USA'];
    for (const seat of waiting) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) {
        const next = neighbour(seat, key, anchors);
        if (next === undefined || reached.has(next)) continue;
        reached.add(next);
        waiting.push(next);
      }
    }
    expect(members.filter((seat) => !reached.has(seat))).toEqual([]);
  });
});

describe('a press beside a small state', () => {
  it('finds the nearest one within reach, and none beyond it', () => {
    const dots = new Map<string, Place>([
      ['MLT', [10, 10]],
      ['CYP', [30, 10]],
    ]);
    expect(nearestSeat([16, 10], dots, 8)).toBe('MLT');
    expect(nearestSeat([20, 30], dots, 8)).toBeUndefined();
  });
});
