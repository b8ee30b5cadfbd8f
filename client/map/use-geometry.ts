import { useEffect, useState } from 'preact/hooks';
import type { Place } from './neighbours.ts';

/** The world as drawn: SVG paths by seat, and the places of marks. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly sphere: string;
  readonly neutral: string;
  readonly land: Readonly<Record<string, string>>;
  readonly anchors: ReadonlyMap<string, Place>;
  readonly dots: ReadonlyMap<string, Place>;
  readonly dotsApart: ReadonlyMap<string, Place>;
}

/** The drawing's proportions, known before it arrives so that nothing jumps. */
export const mapWidth = 1000;
export const mapHeight = 442;

let known: Geometry | undefined;

/** Fetches the world once, in a file of its own; undefined until it is here. */
export function useGeometry(): Geometry | undefined {
  const [geometry, setGeometry] = useState(known);
  useEffect(() => {
    if (geometry !== undefined) return;
    let isWanted = true;
    const arrived = ({ worldGeometry: world }: typeof import('./world-geometry.ts')) => {
      known = {
        ...world,
        anchors: placesOf(world.anchors),
        dots: placesOf(world.dots),
        dotsApart: placesOf(world.dotsApart),
      };
      if (isWanted) setGeometry(known);
    };
    // Should it not arrive, the map stays blank: the lists and tables beside it say the same.
    import('./world-geometry.ts').then(arrived, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [geometry]);
  return geometry;
}

function placesOf(list: Readonly<Record<string, readonly number[]>>): ReadonlyMap<string, Place> {
  return new Map(Object.entries(list).map(([seat, [x = 0, y = 0]]) => [seat, [x, y]]));
}
