import type { StageFrame } from '../layout/frame.ts';
import type { Desk, DeskPoint, Seating } from '../layout/places.ts';
import { lampSpot } from '../layout/seat-boxes.ts';
import { along, type Stops } from './shapes.ts';

/** A strip of the desk: from and to in units below its edge, and its colour from bright to dim. */
type Strip = readonly [from: number, to: number, bright: string, dim: string];

/** All rows of desks from the podium to the nearest, with the sockets of the lamps. */
export function paintDesks(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  seating: Seating,
): void {
  for (const desk of seating.desks) {
    paintShadow(context, desk, seating);
    for (const strip of stripsOf(seating)) paintStrip(context, frame, desk, strip);
    paintJoints(context, desk, seating);
    paintEdgeLight(context, frame, desk);
  }
  paintSockets(context, seating);
}

function stripsOf({ measures: { front } }: Seating): readonly Strip[] {
  const inner = front - 0.14;
  return [
    [-0.24, 0.1, '#b98a5a', '#5a3d27'],
    [0.1, 0.2, '#e2b985', '#7a5536'],
    [0.2, 0.24, '#3a2414', '#1b110a'],
    [0.24, 0.24 + (inner - 0.24) * 0.34, '#96663f', '#4a3120'],
    [0.24 + (inner - 0.24) * 0.34, 0.24 + (inner - 0.24) * 0.7, '#865836', '#41291a'],
    [0.24 + (inner - 0.24) * 0.7, inner, '#744a2d', '#372215'],
    [inner, front, '#2e1c10', '#150d08'],
  ];
}

function paintShadow(context: CanvasRenderingContext2D, desk: Desk, seating: Seating): void {
  const front = seating.measures.front;
  for (const [drop, opacity] of [
    [0.5, 0.16],
    [0.3, 0.22],
    [0.12, 0.34],
  ] as const) {
    outline(context, desk.points, front - 0.2, front + drop);
    context.fillStyle = `rgb(3 8 18 / ${opacity})`;
    context.fill();
  }
}

function paintStrip(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  desk: Desk,
  [from, to, bright, dim]: Strip,
): void {
  outline(context, desk.points, from, to + 0.012);
  context.fillStyle = along(context, lightAcross(frame), [
    [0, dim],
    [0.5, bright],
    [1, dim],
  ]);
  context.fill();
}

/** The rows are lit from the middle of the room; the light falls off beyond its edges. */
function lightAcross({ width }: StageFrame): [number, number, number, number] {
  return [-width * 0.2, 0, width * 1.2, 0];
}

function paintEdgeLight(context: CanvasRenderingContext2D, frame: StageFrame, desk: Desk): void {
  const stops: Stops = [
    [0, 'rgb(255 226 180 / 8%)'],
    [0.5, 'rgb(255 232 196 / 75%)'],
    [1, 'rgb(255 226 180 / 8%)'],
  ];
  context.beginPath();
  for (const point of desk.points) context.lineTo(point.x, point.y + 0.1 * point.unit);
  context.strokeStyle = along(context, lightAcross(frame), stops);
  context.lineWidth = Math.max(0.6, (desk.points[0]?.unit ?? 10) * 0.05);
  context.stroke();
}

function paintJoints(context: CanvasRenderingContext2D, desk: Desk, seating: Seating): void {
  const front = seating.measures.front;
  for (const { x, y, unit } of desk.joints) {
    const width = Math.max(0.6, unit * 0.06);
    context.fillStyle = 'rgb(20 11 5 / 62%)';
    context.fillRect(x - width / 2, y + 0.24 * unit, width, (front - 0.38) * unit);
    context.fillStyle = 'rgb(255 214 160 / 13%)';
    context.fillRect(x + width / 2, y + 0.24 * unit, width * 0.7, (front - 0.38) * unit);
  }
}

/** The sockets of the lamps, one at each place. */
export function paintSockets(context: CanvasRenderingContext2D, seating: Seating): void {
  for (const place of seating.seats) {
    const { x, y, size } = lampSpot(place, seating);
    context.beginPath();
    context.arc(x, y, size * 0.5, 0, Math.PI * 2);
    context.fillStyle = 'rgb(14 9 6 / 62%)';
    context.fill();
    context.beginPath();
    context.arc(x, y, size * 0.4, 0, Math.PI * 2);
    context.strokeStyle = 'rgb(196 205 220 / 62%)';
    context.lineWidth = Math.max(0.7, size * 0.09);
    context.stroke();
  }
}

function outline(
  context: CanvasRenderingContext2D,
  points: readonly DeskPoint[],
  from: number,
  to: number,
): void {
  context.beginPath();
  for (const point of points) context.lineTo(point.x, point.y + from * point.unit);
  for (const point of points.toReversed()) context.lineTo(point.x, point.y + to * point.unit);
  context.closePath();
}
