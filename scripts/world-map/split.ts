type Ring = number[][];

/**
 * Cuts polygons along a parallel (degrees north) into what lies north and what lies south of it.
 * For polygons that cross it in one place, as a coast does.
 */
export function splitAtParallel(polygons: Ring[][], parallel: number) {
  return {
    north: half(polygons, (latitude) => latitude - parallel),
    south: half(polygons, (latitude) => parallel - latitude),
  };
}

/** Sutherland and Hodgman: keeps the side where `side` is not negative. */
function half(polygons: Ring[][], side: (latitude: number) => number): Ring[][] {
  return polygons
    .map((rings) => rings.map((ring) => clip(ring, side)).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

function clip(ring: Ring, side: (latitude: number) => number): Ring {
  const kept: Ring = [];
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    const here = side(y);
    const there = side(nextY);
    if (here >= 0) kept.push([x, y]);
    if (here >= 0 === there >= 0) continue;
    const share = here / (here - there);
    kept.push([x + (nextX - x) * share, y + (nextY - y) * share]);
  }
  const first = kept[0];
  return first ? [...kept, first] : kept;
}
