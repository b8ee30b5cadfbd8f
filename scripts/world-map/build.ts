/**
 * Builds client/map/world-geometry.ts: the world in the Equal Earth projection as ready SVG paths,
 * one per member state, so that a page needs neither the projection nor the raw geometry (ten times
 * the size). Run by hand when the source or the rules of territories.ts change:
 * `npx tsx scripts/world-map/build.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeoPermissibleObjects } from 'd3-geo';
import { geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { memberCodes } from './member-codes.ts';
import { simplifyArcs } from './simplify.ts';
import { splitAtParallel } from './split.ts';
import { spreadDots } from './spread-dots.ts';
import { drawnWith, leftOut, neutralSouthOf, placed, reassigned } from './territories.ts';

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Land = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type Arcs = number[][][];

const width = 1000;
/** Cuts the sea below Cape Horn. */
const southernmost = -59;
/** Members drawn smaller than this get a dot; square units of the drawing. */
const dotBelow = 9;

const source = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const topology = JSON.parse(readFileSync(source, 'utf8')) as Countries;

/** Centred on 11° E, so that the cut falls in the Bering Strait and the Pacific islands stay together. */
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
const path = geoPath(projection);
const height = Math.ceil(projection([11, southernmost])?.[1] ?? width / 2);

const simplified = simplifyArcs(topology, (point) => projection(point) ?? [0, 0], 0.05);
const land = membersAndRest(simplified);

const rest = merge(simplified, land.neutral);
const shapes = new Map([...land.members].map(([seat, arcs]) => [seat, memberShape(seat, arcs)]));

const anchors: Record<string, [number, number]> = {};
const small: string[] = [];
for (const [seat, shape] of shapes) {
  const place = placed[seat];
  anchors[seat] = place ? point(place) : path.centroid(largest(shape));
  if (path.area(shape) < dotBelow) small.push(seat);
}
for (const [seat, place] of Object.entries(placed)) anchors[seat] ??= point(place);
for (const seat of Object.values(memberCodes)) if (!land.members.has(seat)) small.push(seat);
small.sort();

const dots = {
  near: spreadDots(small, anchors, 8.2),
  far: spreadDots(small, anchors, 14),
};

writeFileSync(new URL('../../client/map/world-geometry.ts', import.meta.url), file());

/** Every member's arcs (dissolved with what is drawn with it), and the land that is nobody's vote. */
function membersAndRest(world: Countries) {
  const members = new Map<string, Arcs>();
  const neutral: Land[] = [];
  for (const country of world.objects.countries.geometries) {
    if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') continue;
    const name = country.properties?.name ?? '';
    if (leftOut.has(name)) continue;
    const seat = drawnWith[name] ?? memberCodes[String(country.id ?? '')];
    if (seat === undefined) {
      neutral.push(country);
      continue;
    }
    const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
    members.set(seat, [...(members.get(seat) ?? []), ...polygons]);
  }
  for (const { from, to, inside } of reassigned) {
    const moved = (members.get(from) ?? []).filter((arcs) => contains(world, arcs, inside));
    members.set(
      from,
      (members.get(from) ?? []).filter((arcs) => !moved.includes(arcs)),
    );
    members.set(to, [...(members.get(to) ?? []), ...moved]);
  }
  return { members, neutral };
}

/** A member's land in one piece; what is nobody's vote goes to the rest. */
function memberShape(seat: string, arcs: Arcs) {
  const shape = merge(simplified, [{ type: 'MultiPolygon', arcs }]);
  if (seat !== neutralSouthOf.seat) return shape;
  const { north, south } = splitAtParallel(shape.coordinates, neutralSouthOf.parallel);
  rest.coordinates.push(...south);
  return { ...shape, coordinates: north };
}

function contains(world: Countries, arcs: number[][], inside: readonly [number, number]): boolean {
  return geoContains(feature(world, { type: 'Polygon', arcs }), [inside[0], inside[1]]);
}

function largest(shape: { type: 'MultiPolygon'; coordinates: number[][][][] }) {
  const polygons = shape.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  const bySize = polygons.sort((a, b) => path.area(b) - path.area(a));
  return bySize[0] ?? shape;
}

function point(degrees: readonly [number, number]): [number, number] {
  return projection([degrees[0], degrees[1]]) ?? [0, 0];
}

/** An SVG path in relative tenths: a third shorter than what geoPath writes. */
function draw(shape: GeoPermissibleObjects): string {
  const rings = (path(shape) ?? '').split('M').slice(1);
  let drawn = '';
  for (const ring of rings) {
    const points = ring
      .replace('Z', '')
      .split('L')
      .map((pair) => pair.split(',').map((value) => Math.round(Number(value) * 10)));
    drawn += relativeRing(points);
  }
  return drawn;
}

function relativeRing(points: number[][]): string {
  const [start, ...rest] = points;
  if (start === undefined) return '';
  let [x = 0, y = 0] = start;
  const steps: string[] = [];
  for (const [nextX = 0, nextY = 0] of rest) {
    if (nextX === x && nextY === y) continue;
    steps.push(pair(nextX - x, nextY - y));
    [x, y] = [nextX, nextY];
  }
  if (steps.length < 2) return '';
  return `M${pair(start[0] ?? 0, start[1] ?? 0)}l${steps.join(' ')}z`.replaceAll(' -', '-');
}

function pair(x: number, y: number): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.');
}

function file(): string {
  const round = ([x, y]: readonly [number, number]) => `[${x.toFixed(1)}, ${y.toFixed(1)}]`;
  const places = (list: Record<string, readonly [number, number]>) =>
    Object.keys(list)
      .sort()
      .map((seat) => `    ${seat}: ${round(list[seat] ?? [0, 0])},`)
      .join('\n');
  const lines = [...shapes]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([seat, shape]) => `    ${seat}: '${draw(shape)}',`);
  return `/**
 * The world in the Equal Earth projection, made by scripts/world-map/build.ts from Natural Earth
 * (public domain) as packed in world-atlas. Not edited by hand.
 */
export const worldGeometry = {
  width: ${width},
  height: ${height},
  sphere:
    '${draw({ type: 'Sphere' })}',
  neutral:
    '${draw(rest)}',
  land: {
${lines.join('\n')}
  },
  anchors: {
${places(anchors)}
  },
  dots: {
${places(dots.near)}
  },
  /** The same dots further apart, for a map drawn small. */
  dotsApart: {
${places(dots.far)}
  },
} satisfies {
  width: number;
  height: number;
  sphere: string;
  neutral: string;
  land: Record<string, string>;
  anchors: Record<string, [number, number]>;
  dots: Record<string, [number, number]>;
  dotsApart: Record<string, [number, number]>;
};
`;
}
