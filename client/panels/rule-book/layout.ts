import type { DiagramRegion } from '../../../shared/procedure/kernel/diagram.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** The line from one box to another; it bends at each point. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

interface Measures {
  readonly width: number;
  /** How many boxes stand side by side at most. */
  readonly columns: 1 | 2;
  /** How high a state's box must be at that width. */
  readonly heightOf: (state: string, width: number) => number;
}

/** Between rows: room for an arrow and for a line that passes. */
const ROW_GAP = 28;
const COLUMN_GAP = 16;
/** Between lines that run beside the boxes. */
const LANE = 14;
const EDGE = 2;

type Side = 'left' | 'right';
interface Link {
  readonly from: string;
  readonly to: string;
}
interface Place {
  readonly row: number;
  readonly column: number;
  readonly isAlone: boolean;
}
interface Passage extends Link {
  readonly side: Side;
}

/**
 * Lays a region out in rows, from its first state down: each state stands below all those that lead
 * to it in the order of the procedure. A way to the next row is an arrow; a way past a row, or back,
 * runs in a lane beside the boxes, on the left going down and on the right going back wherever that side is free.
 * Ways to one state share its lane. Boxes never overlap and lanes never cross a box. All in pixels.
 */
export function layoutRegion(region: DiagramRegion, measures: Measures): Layout {
  const links = linksOf(region);
  const places = placesOf(region, links, measures.columns);
  const passages = links
    .filter(({ from, to }) => rowOf(places, to) !== rowOf(places, from) + 1)
    .map((link): Passage => ({ ...link, side: sideOf(places, link) }));
  const lanes = {
    left: lanesOf(places, passages, 'left'),
    right: lanesOf(places, passages, 'right'),
  };
  const left = marginOf(lanes.left);
  const inner = measures.width - left - marginOf(lanes.right);
  const boxes = boxesOf(places, { left, inner, heightOf: measures.heightOf });
  const box = new Map(boxes.map((one) => [one.id, one]));
  const xOf = ({ side, to }: Passage) => {
    const lane = lanes[side].get(to) ?? 0;
    return side === 'left' ? left - LANE * (lane + 1) : left + inner + LANE * (lane + 1);
  };
  const lines = links.flatMap((link): Line[] => {
    const from = box.get(link.from);
    const to = box.get(link.to);
    if (from === undefined || to === undefined) return [];
    const passage = passages.find((one) => one.from === link.from && one.to === link.to);
    const points =
      passage === undefined
        ? straight(from, to)
        : aside(from, to, {
            side: passage.side,
            x: xOf(passage),
            touches: touches(places.get(link.from), passage.side),
            gap: rowBottom(boxes, places, link.from) + ROW_GAP / 2,
            goesBack: rowOf(places, link.to) <= rowOf(places, link.from),
          });
    return [{ ...link, points }];
  });
  const bottoms = [
    ...boxes.map((one) => one.y + one.height),
    ...lines.flatMap(({ points }) => points.map(({ y }) => y)),
  ];
  const height = Math.max(0, ...bottoms) + EDGE;
  return { width: measures.width, height, boxes, lines };
}

/** One link for each pair of different states, however many events lead from one to the other. */
function linksOf({ ways }: DiagramRegion): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { from, to } of ways) {
    if (from !== to) links.set(`${from}>${to}`, { from, to });
  }
  return [...links.values()];
}

function placesOf(
  { states }: DiagramRegion,
  links: readonly Link[],
  columns: number,
): ReadonlyMap<string, Place> {
  const order = new Map(states.map(({ id }, index) => [id, index]));
  const comesBefore = (one: string, other: string) =>
    (order.get(one) ?? 0) < (order.get(other) ?? 0);
  const rank = new Map<string, number>();
  for (const { id } of states) {
    const before = links
      .filter(({ from, to }) => to === id && comesBefore(from, id))
      .map(({ from }) => (rank.get(from) ?? 0) + 1);
    rank.set(id, Math.max(0, ...before));
  }
  const places = new Map<string, Place>();
  let row = 0;
  for (const level of [...new Set(rank.values())].toSorted((one, other) => one - other)) {
    const here = states.filter(({ id }) => rank.get(id) === level);
    for (let first = 0; first < here.length; first += columns) {
      const together = here.slice(first, first + columns);
      for (const [column, { id }] of together.entries()) {
        places.set(id, { row, column, isAlone: together.length === 1 });
      }
      row += 1;
    }
  }
  return places;
}

const rowOf = (places: ReadonlyMap<string, Place>, id: string): number => places.get(id)?.row ?? 0;

/** Whether nothing stands between a box and that side. */
function touches(place: Place | undefined, side: Side): boolean {
  return place === undefined || place.isAlone || (side === 'left') === (place.column === 0);
}

/** Down on the left and back on the right, unless another box stands in the way on that side. */
function sideOf(places: ReadonlyMap<string, Place>, { from, to }: Link): Side {
  const sides: readonly Side[] =
    rowOf(places, to) > rowOf(places, from) ? ['left', 'right'] : ['right', 'left'];
  const open = sides.filter((side) => touches(places.get(to), side));
  return open.find((side) => touches(places.get(from), side)) ?? open[0] ?? 'left';
}

/** The lane of each target on a side, counted from the boxes; short lanes lie inside long ones. */
function lanesOf(
  places: ReadonlyMap<string, Place>,
  passages: readonly Passage[],
  side: Side,
): ReadonlyMap<string, number> {
  const here = passages.filter((passage) => passage.side === side);
  const spans = [...new Set(here.map(({ to }) => to))]
    .map((to) => {
      const rows = here
        .filter((passage) => passage.to === to)
        .flatMap(({ from }) => [rowOf(places, from), rowOf(places, to)]);
      return { to, top: Math.min(...rows), bottom: Math.max(...rows) };
    })
    .toSorted((one, other) => one.bottom - one.top - (other.bottom - other.top));
  const lanes = new Map<string, number>();
  for (const span of spans) {
    const taken = spans
      .filter((other) => lanes.has(other.to))
      .filter((other) => other.top <= span.bottom && span.top <= other.bottom)
      .map((other) => lanes.get(other.to));
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    lanes.set(span.to, lane);
  }
  return lanes;
}

function marginOf(lanes: ReadonlyMap<string, number>): number {
  return lanes.size === 0 ? EDGE : EDGE + LANE * (Math.max(...lanes.values()) + 1);
}

function boxesOf(
  places: ReadonlyMap<string, Place>,
  {
    left,
    inner,
    heightOf,
  }: { readonly left: number; readonly inner: number; readonly heightOf: Measures['heightOf'] },
): readonly Box[] {
  const half = (inner - COLUMN_GAP) / 2;
  const boxes: Box[] = [];
  let y = EDGE;
  const rows = Math.max(-1, ...[...places.values()].map(({ row }) => row)) + 1;
  for (let row = 0; row < rows; row += 1) {
    const here = [...places].filter(([, place]) => place.row === row);
    const width = here.length === 1 ? inner : half;
    const height = Math.max(...here.map(([id]) => heightOf(id, width)));
    for (const [id, { column }] of here) {
      boxes.push({ id, x: left + column * (half + COLUMN_GAP), y, width, height });
    }
    y += height + ROW_GAP;
  }
  return boxes;
}

function rowBottom(boxes: readonly Box[], places: ReadonlyMap<string, Place>, id: string): number {
  const row = rowOf(places, id);
  return Math.max(
    ...boxes.filter((box) => rowOf(places, box.id) === row).map((box) => box.y + box.height),
  );
}

/** Down to the next row, bending halfway where the boxes do not stand one above the other. */
function straight(from: Box, to: Box): readonly Point[] {
  const narrower = from.width < to.width ? from : to;
  const isAbove = from.width !== to.width || from.x === to.x;
  const start = { x: (isAbove ? narrower : from).x + (isAbove ? narrower : from).width / 2 };
  const end = { x: (isAbove ? narrower : to).x + (isAbove ? narrower : to).width / 2 };
  const bottom = from.y + from.height;
  if (start.x === end.x)
    return [
      { ...start, y: bottom },
      { ...end, y: to.y },
    ];
  const middle = to.y - ROW_GAP / 2;
  return [
    { ...start, y: bottom },
    { ...start, y: middle },
    { ...end, y: middle },
    { ...end, y: to.y },
  ];
}

interface Aside {
  readonly side: Side;
  /** Where the lane runs. */
  readonly x: number;
  readonly touches: boolean;
  /** The middle of the gap below the row that the line starts from. */
  readonly gap: number;
  readonly goesBack: boolean;
}

/** Out to a lane, along it, and in again. */
function aside(from: Box, to: Box, { side, x, touches: isFree, gap, goesBack }: Aside) {
  const edge = (box: Box) => (side === 'left' ? box.x : box.x + box.width);
  // Four heights, so that on one side no two lines meet where one leaves and another arrives.
  const [leaving, arriving] = goesBack ? [0.4, 0.6] : [0.8, 0.2];
  const exit = from.y + from.height * leaving;
  const entry = to.y + to.height * arriving;
  const out: readonly Point[] = isFree
    ? [
        { x: edge(from), y: exit },
        { x, y: exit },
      ]
    : [
        { x: from.x + from.width * 0.75, y: from.y + from.height },
        { x: from.x + from.width * 0.75, y: gap },
        { x, y: gap },
      ];
  return [...out, { x, y: entry }, { x: edge(to), y: entry }];
}
