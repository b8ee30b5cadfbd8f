import type { LoungeModel, LoungeTable } from '../../scene/model/lounge-model.ts';
import type { FlagSheet } from '../flags.ts';
import type { Box } from '../layout/frame.ts';
import type { LoungeLayout, LoungePlace } from '../layout/lounge.ts';
import { colour, faded } from '../palette.ts';
import { paintEvening } from './evening.ts';
import { paintPlate } from './plate.ts';
import { along, panel, pool, variety } from './shapes.ts';
import { fontOf, shorten, wrap, writeLines } from './text.ts';

/** How wide a card is at most, and its edge, in CSS pixels. */
const NOTE_WIDE = 560;
const NOTE_EDGE = 14;

/** The delegates' lounge in the evening: the window, the floor, tables and sofas with who sits there. */
export function paintLounge(
  context: CanvasRenderingContext2D,
  model: LoungeModel,
  layout: LoungeLayout,
  flags: FlagSheet | undefined,
): void {
  paintFloorboards(context, layout);
  paintEvening(context, layout.window);
  for (const [index, table] of model.tables.entries()) {
    const place = layout.places[index];
    if (place === undefined) continue;
    paintLight(context, place, table);
    if (table.kind === 'sofa') paintSofa(context, place);
    paintTop(context, place, index);
    if (table.place !== 'others') paintInvitation(context, place, table.place === 'own');
    paintBadges(context, place, table, flags);
    paintName(context, place, table.name);
  }
  if (model.empty !== undefined && layout.note !== undefined) {
    paintNote(context, layout.note, model.empty);
  }
}

/** What one can do where nobody sits yet: a card in the light of the window. */
function paintNote(
  context: CanvasRenderingContext2D,
  room: Box,
  { title, text }: NonNullable<LoungeModel['empty']>,
): void {
  const width = Math.min(NOTE_WIDE, room.width - 2 * NOTE_EDGE);
  const inside = width - 2 * NOTE_EDGE;
  context.font = fontOf(450, 15);
  const lines = wrap(context, text, inside, 3);
  const height = NOTE_EDGE * 2 + 26 + lines.length * 22;
  const box = {
    x: room.x + (room.width - width) / 2,
    y: room.y + Math.max(4, (room.height - height) / 2),
    width,
    height,
  };
  panel(context, box, 6, faded('night0', 0.72));
  context.lineWidth = 1;
  context.strokeStyle = faded('woodBright', 0.45);
  context.stroke();
  context.textAlign = 'center';
  const middle = box.x + width / 2;
  context.fillStyle = colour.warm;
  context.font = fontOf(650, 18);
  const below = writeLines(
    context,
    [shorten(context, title, inside)],
    middle,
    box.y + NOTE_EDGE,
    26,
  );
  context.fillStyle = colour.text;
  context.font = fontOf(450, 15);
  writeLines(context, lines, middle, below, 22);
}

function paintFloorboards(context: CanvasRenderingContext2D, { floor }: LoungeLayout): void {
  const { x, y, width, height } = floor;
  panel(
    context,
    floor,
    0,
    along(
      context,
      [0, y, 0, y + height],
      [
        [0, '#3a2618'],
        [0.5, '#2c1c12'],
        [1, '#1c110a'],
      ],
    ),
  );
  const rows = 14;
  context.strokeStyle = 'rgb(12 6 2 / 42%)';
  context.lineWidth = 1;
  for (let row = 1; row < rows; row += 1) {
    // Boards grow wider towards the one who looks.
    const line = y + height * (row / rows) ** 1.5;
    context.beginPath();
    context.moveTo(x, line);
    context.lineTo(x + width, line);
    context.stroke();
  }
}

/** A lamp hangs over each table that somebody sits at. */
function paintLight(
  context: CanvasRenderingContext2D,
  { x, y, radiusX }: LoungePlace,
  { seats }: LoungeTable,
): void {
  const strength = seats.length > 0 ? 0.34 : 0.12;
  pool(
    context,
    [x, y, radiusX * 2.5, radiusX * 1.7],
    [
      [0, faded('warm', strength)],
      [0.6, faded('warm', strength * 0.35)],
      [1, faded('warm', 0)],
    ],
  );
}

function paintSofa(context: CanvasRenderingContext2D, { x, y, radiusX, radiusY }: LoungePlace) {
  for (const [grow, ink] of [
    [2.05, '#16305a'],
    [1.85, '#264a85'],
    [1.5, '#14294c'],
  ] as const) {
    context.beginPath();
    context.ellipse(x, y, radiusX * grow, radiusY * grow, 0, 0, Math.PI * 2);
    context.fillStyle = ink;
    context.fill();
  }
}

function paintTop(
  context: CanvasRenderingContext2D,
  { x, y, radiusX, radiusY }: LoungePlace,
  index: number,
): void {
  context.save();
  context.shadowColor = 'rgb(4 2 0 / 60%)';
  context.shadowBlur = radiusX * 0.25;
  context.shadowOffsetY = radiusX * 0.12;
  context.beginPath();
  context.ellipse(x, y, radiusX, radiusY, 0, 0, Math.PI * 2);
  context.fillStyle = along(
    context,
    [x - radiusX, y - radiusY, x + radiusX, y + radiusY],
    [
      [0, colour.woodBright],
      [0.5, colour.woodLight],
      [1, colour.wood],
    ],
  );
  context.fill();
  context.restore();
  context.lineWidth = Math.max(1, radiusX * 0.05);
  context.strokeStyle = colour.woodDark;
  context.stroke();
  context.save();
  context.translate(x + (variety(index) - 0.5) * radiusX * 0.5, y);
  context.rotate((variety(index + 7) - 0.5) * 0.7);
  context.fillStyle = colour.paper;
  context.fillRect(-radiusX * 0.16, -radiusY * 0.14, radiusX * 0.32, radiusY * 0.28);
  context.restore();
}

/** One's own table in a ring of light; a dotted one where one may sit down at once. */
function paintInvitation(
  context: CanvasRenderingContext2D,
  { x, y, radiusX, radiusY }: LoungePlace,
  isOwn: boolean,
): void {
  context.save();
  context.setLineDash(isOwn ? [] : [4, 6]);
  context.lineWidth = isOwn ? 2.5 : 1.5;
  context.strokeStyle = isOwn ? colour.blueStrong : faded('blueStrong', 0.7);
  context.beginPath();
  context.ellipse(x, y, radiusX * 1.16, radiusY * 1.16, 0, 0, Math.PI * 2);
  context.stroke();
  context.restore();
}

function paintBadges(
  context: CanvasRenderingContext2D,
  { spots, plate }: LoungePlace,
  { seats }: LoungeTable,
  flags: FlagSheet | undefined,
): void {
  for (const [index, seat] of seats.entries()) {
    const spot = spots[index];
    if (spot === undefined) continue;
    paintPlate(
      context,
      seat,
      spot,
      {
        ...plate,
        slope: 0,
        label: plate.height < 9 ? 'none' : 'code',
        presence: seat.isComputer ? 'computer' : 'person',
        isOwn: seat.isOwn,
        light: seat.isComputer ? 0.75 : 1,
      },
      flags,
    );
  }
}

function paintName(
  context: CanvasRenderingContext2D,
  { cell, x, y, radiusX, radiusY, plate }: LoungePlace,
  name: string,
): void {
  const size = Math.max(12, Math.min(16, radiusX * 0.24));
  const below = y + radiusY * 1.7 + plate.height * 0.7 + size;
  context.font = fontOf(600, size);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour.warm;
  const line = shorten(context, name, cell.width - 16);
  context.fillText(line, x, Math.min(below, cell.y + cell.height - 6));
}
