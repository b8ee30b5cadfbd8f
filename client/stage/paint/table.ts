import type { StageFrame } from '../layout/frame.ts';
import type { DeskPoint, Seating, Table } from '../layout/places.ts';
import { lampSpot } from '../layout/seat-boxes.ts';
import { faded } from '../palette.ts';
import { paintSockets } from './desks.ts';
import { paintGlobe } from './globe.ts';
import { along, pool } from './shapes.ts';

/** Height of the wood that hangs below the table's edge, in units. */
const APRON = 0.78;

/** The table of a small meeting: a hollow ring of wood, with the sockets of the lamps. */
export function paintTable(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  seating: Seating,
  table: Table,
): void {
  paintShadow(context, table);
  paintApron(context, frame, table.outer);
  paintTop(context, frame, table);
  paintInside(context, frame, table);
  paintEdge(context, frame, table.outer);
  paintEdge(context, frame, table.inner);
  paintPlaces(context, seating);
  paintSockets(context, seating);
}

function paintShadow(context: CanvasRenderingContext2D, { outer }: Table): void {
  context.save();
  context.shadowColor = 'rgb(2 6 14 / 80%)';
  context.shadowBlur = (outer[0]?.unit ?? 10) * 1.6;
  trace(context, outer, APRON);
  context.fillStyle = '#0b1526';
  context.fill();
  context.restore();
}

function lightAcross(
  context: CanvasRenderingContext2D,
  { width }: StageFrame,
  dim: string,
  bright: string,
): CanvasGradient {
  return along(
    context,
    [0, 0, width, 0],
    [
      [0, dim],
      [0.5, bright],
      [1, dim],
    ],
  );
}

/** The front that hangs from an edge, as if the edge were swept down. */
function paintApron(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  edge: readonly DeskPoint[],
): void {
  for (const [from, to, dim, bright] of [
    [0, APRON, '#22140b', '#4a2f1c'],
    [0, APRON - 0.1, '#41291a', '#96663f'],
  ] as const) {
    context.fillStyle = lightAcross(context, frame, dim, bright);
    for (let drop = to; drop >= from; drop -= 0.06) {
      trace(context, edge, drop);
      context.fill();
    }
  }
}

function paintTop(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  { outer, inner }: Table,
): void {
  trace(context, outer, 0);
  follow(context, inner, 0);
  context.fillStyle = lightAcross(context, frame, '#6a4529', '#bb8a58');
  context.fill('evenodd');
}

/** What is seen through the middle: the front of the far side, and the carpet with the room's sign. */
function paintInside(context: CanvasRenderingContext2D, frame: StageFrame, { inner }: Table): void {
  const box = boundsOf(inner);
  const middle = box.left + (box.right - box.left) / 2;
  const level = (box.top + box.bottom) / 2;
  const tall = box.bottom - box.top;
  context.save();
  trace(context, inner, 0);
  context.clip();
  context.fillStyle = lightAcross(context, frame, '#2f1d11', '#7c5433');
  context.fillRect(box.left, box.top, box.right - box.left, tall);
  trace(context, inner, APRON);
  context.fillStyle = along(
    context,
    [0, box.top, 0, box.bottom],
    [
      [0, '#0a1830'],
      [0.35, '#163159'],
      [1, '#0e2140'],
    ],
  );
  context.fill();
  context.clip();
  pool(
    context,
    [middle, level, (box.right - box.left) * 0.4, tall * 0.6],
    [
      [0, 'rgb(255 228 184 / 22%)'],
      [1, 'rgb(120 160 220 / 0%)'],
    ],
  );
  context.translate(middle, level + tall * 0.12);
  context.scale(1, 0.46);
  const radius = Math.min((box.right - box.left) * 0.2, tall * 0.62);
  paintGlobe(context, { x: 0, y: 0, radius }, faded('brass', 0.3), Math.max(0.8, radius * 0.014));
  context.restore();
}

function paintEdge(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  edge: readonly DeskPoint[],
): void {
  trace(context, edge, 0);
  context.strokeStyle = lightAcross(
    context,
    frame,
    'rgb(255 226 180 / 14%)',
    'rgb(255 232 196 / 70%)',
  );
  context.lineWidth = Math.max(0.7, (edge[0]?.unit ?? 10) * 0.07);
  context.stroke();
}

/** A pad of dark leather at each place, on which plate and lamp stand. */
function paintPlaces(context: CanvasRenderingContext2D, seating: Seating): void {
  for (const place of seating.seats) {
    if (place.looks === 'away' || place.looks === 'here') continue;
    const lamp = lampSpot(place, seating);
    context.fillStyle = 'rgb(40 23 12 / 42%)';
    context.beginPath();
    context.roundRect(
      place.x - lamp.size * 1.1,
      lamp.y - lamp.size * 0.72,
      lamp.size * 2.2,
      lamp.size * 1.44,
      lamp.size * 0.5,
    );
    context.fill();
  }
}

function boundsOf(points: readonly DeskPoint[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

function trace(
  context: CanvasRenderingContext2D,
  points: readonly DeskPoint[],
  drop: number,
): void {
  context.beginPath();
  follow(context, points, drop);
}

/** Adds a closed line to the path, so many units below its points. */
function follow(
  context: CanvasRenderingContext2D,
  points: readonly DeskPoint[],
  drop: number,
): void {
  for (const [index, { x, y, unit }] of points.entries()) {
    if (index === 0) context.moveTo(x, y + drop * unit);
    else context.lineTo(x, y + drop * unit);
  }
  context.closePath();
}
