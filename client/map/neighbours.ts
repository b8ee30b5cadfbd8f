/** A place on the drawing, in its own units, y growing downwards. */
export type Place = readonly [x: number, y: number];

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const headings: Readonly<Record<Direction, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether a key is one of the four arrows. */
export function isDirection(key: string): key is Direction {
  return key in headings;
}

/**
 * The seat that a press of an arrow key leads to: the nearest one in that quarter, straight ahead
 * before aside. Undefined at the edge of the world.
 */
export function neighbour(
  from: string,
  direction: Direction,
  places: ReadonlyMap<string, Place>,
): string | undefined {
  const here = places.get(from);
  if (here === undefined) return undefined;
  const [aheadX, aheadY] = headings[direction];
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [seat, [x, y]] of places) {
    const ahead = (x - here[0]) * aheadX + (y - here[1]) * aheadY;
    const aside = Math.abs((x - here[0]) * aheadY) + Math.abs((y - here[1]) * aheadX);
    if (seat === from || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + aside;
    if (cost < least) [best, least] = [seat, cost];
  }
  return best;
}

/** The seat whose place is nearest to a point, within `reach` units; undefined where none is. */
export function nearestSeat(
  [x, y]: Place,
  places: ReadonlyMap<string, Place>,
  reach: number,
): string | undefined {
  let best: string | undefined;
  let least = reach;
  for (const [seat, place] of places) {
    const gap = Math.hypot(place[0] - x, place[1] - y);
    if (gap <= least) [best, least] = [seat, gap];
  }
  return best;
}
