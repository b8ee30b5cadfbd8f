import type { StageFrame } from '../layout/frame.ts';
import type { DeskPoint, Seating } from '../layout/places.ts';
import { colour, faded } from '../palette.ts';
import { along, pool } from './shapes.ts';

/** The carpet that descends to the podium in steps, with small lights along the aisles. */
export function paintFloor(
  context: CanvasRenderingContext2D,
  frame: StageFrame,
  seating: Seating,
): void {
  const { width, height, horizon, podium } = frame;
  context.fillStyle = along(
    context,
    [0, horizon, 0, height],
    [
      [0, '#0a1a32'],
      [0.18, '#132b4d'],
      [0.6, '#0e213d'],
      [1, colour.night1],
    ],
  );
  context.fillRect(0, horizon, width, height - horizon);
  context.save();
  context.beginPath();
  context.rect(0, horizon, width, height - horizon);
  context.clip();
  for (const screen of Object.values(frame.screens)) {
    pool(
      context,
      [screen.x + screen.width / 2, horizon, screen.width * 0.62, height * 0.16],
      [
        [0, 'rgb(190 210 240 / 12%)'],
        [1, 'rgb(190 210 240 / 0%)'],
      ],
    );
  }
  pool(
    context,
    [width / 2, podium.y + podium.height, Math.max(podium.width * 1.5, width * 0.34), height * 0.3],
    [
      [0, 'rgb(255 224 176 / 34%)'],
      [0.35, 'rgb(190 180 180 / 16%)'],
      [1, 'rgb(60 110 190 / 0%)'],
    ],
  );
  if (seating.table === undefined) paintSteps(context, seating, width);
  context.restore();
  paintAisles(context, seating);
}

function paintSteps(context: CanvasRenderingContext2D, seating: Seating, width: number): void {
  for (let row = 0; row < seating.rows; row += 1) {
    const edge = rowEdge(seating, row);
    const first = edge[0];
    const last = edge.at(-1);
    if (!first || !last) continue;
    const drop = seating.measures.front + 0.55;
    context.beginPath();
    context.moveTo(-4, first.y - first.x * 0.35 + drop * first.unit);
    for (const point of edge) context.lineTo(point.x, point.y + drop * point.unit);
    context.lineTo(width + 4, last.y - (width - last.x) * 0.35 + drop * last.unit);
    context.lineWidth = Math.max(0.75, first.unit * 0.07);
    context.strokeStyle = along(
      context,
      [0, 0, width, 0],
      [
        [0, 'rgb(120 160 220 / 0%)'],
        [0.2, 'rgb(120 160 220 / 10%)'],
        [0.5, 'rgb(170 196 236 / 20%)'],
        [0.8, 'rgb(120 160 220 / 10%)'],
        [1, 'rgb(120 160 220 / 0%)'],
      ],
    );
    context.stroke();
  }
}

function paintAisles(context: CanvasRenderingContext2D, seating: Seating): void {
  for (let row = 0; row < seating.rows; row += 1) {
    const desks = seating.desks.filter((desk) => desk.row === row);
    for (const [index, desk] of desks.slice(1).entries()) {
      const before = desks[index]?.points.at(-1);
      const after = desk.points[0];
      if (!before || !after) continue;
      const x = (before.x + after.x) / 2;
      const y = (before.y + after.y) / 2 + after.unit * 0.95;
      const size = after.unit * Math.min(1, seating.measures.plateWidth / 2);
      pool(
        context,
        [x, y, size * 1.3, size * 0.8],
        [
          [0, 'rgb(255 214 150 / 46%)'],
          [1, 'rgb(255 214 150 / 0%)'],
        ],
      );
      context.fillStyle = faded('warm', 0.9);
      context.fillRect(x - size * 0.2, y - size * 0.04, size * 0.4, Math.max(0.8, size * 0.08));
    }
  }
}

/** The edge of a whole row from the left to the right, across its aisles. */
function rowEdge(seating: Seating, row: number): readonly DeskPoint[] {
  return seating.desks.filter((desk) => desk.row === row).flatMap((desk) => desk.points);
}
