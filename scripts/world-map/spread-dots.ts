type Place = readonly [number, number];

/**
 * Moves dots apart until no two centres are nearer than `apart` units, each staying as close to its
 * place as that allows.
 */
export function spreadDots(
  seats: readonly string[],
  places: Readonly<Record<string, Place>>,
  apart: number,
): Record<string, [number, number]> {
  const dots = seats.map((seat) => {
    const home = places[seat] ?? [0, 0];
    return { seat, home, x: home[0], y: home[1] };
  });
  for (let round = 0; round < 400; round++) {
    const pull = round < 300 ? 0.03 : 0;
    for (const dot of dots) {
      dot.x += (dot.home[0] - dot.x) * pull;
      dot.y += (dot.home[1] - dot.y) * pull;
    }
    for (const [i, one] of dots.entries()) {
      for (const other of dots.slice(i + 1)) pushApart(one, other, apart);
    }
  }
  return Object.fromEntries(dots.map(({ seat, x, y }) => [seat, [x, y]]));
}

function pushApart(one: { x: number; y: number }, other: { x: number; y: number }, apart: number) {
  const gapX = other.x - one.x;
  const gapY = other.y - one.y;
  const gap = Math.hypot(gapX, gapY) || 0.01;
  if (gap >= apart) return;
  const push = (apart - gap) / 2 / gap;
  one.x -= gapX * push;
  one.y -= gapY * push;
  other.x += gapX * push;
  other.y += gapY * push;
}
