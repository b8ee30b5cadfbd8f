import type { SeatLight } from '../../scene/model/stage-model.ts';
import { colour } from '../palette.ts';
import { along } from './shapes.ts';

/** A picture on the sheet, in its pixels. */
export interface SheetFrame {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Mark = Exclude<SeatLight, 'none'>;
const MARKS: readonly Mark[] = [
  'yes',
  'no',
  'abstain',
  'cast',
  'join',
  'explain',
  'dissociate',
  'object',
  'holds',
];

type Draw = (context: CanvasRenderingContext2D, width: number, height: number) => void;

interface Wanted {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly draw: Draw;
}

const SHEET_WIDTH = 1024;
const MARGIN = 2;

/** Name of the lamp's picture for a mark at a size in device pixels. */
export function lampName(mark: Mark, size: number): string {
  return `lamp-${mark}-${size}`;
}

/** Name of the board's square for a mark. */
export function squareName(mark: Mark): string {
  return `square-${mark}`;
}

/**
 * Paints everything that moves or lights up onto one sheet, white to be tinted, at exactly the
 * device pixels at which it is shown. Returns the sheet and where each picture is on it.
 */
export function paintSheet(
  lampSizes: readonly number[],
  squareSize: number,
  gavelSize: number,
): { canvas: HTMLCanvasElement; frames: readonly SheetFrame[] } {
  const wanted = [...fixtures(gavelSize), ...lamps(lampSizes), ...squares(squareSize)];
  const frames: (SheetFrame & { readonly draw: Draw })[] = [];
  let x = MARGIN;
  let y = MARGIN;
  let shelf = 0;
  for (const { name, width, height, draw } of wanted) {
    if (x + width + MARGIN > SHEET_WIDTH) {
      x = MARGIN;
      y += shelf + MARGIN;
      shelf = 0;
    }
    frames.push({ name, x, y, width, height, draw });
    x += width + MARGIN;
    shelf = Math.max(shelf, height);
  }
  const canvas = document.createElement('canvas');
  canvas.width = SHEET_WIDTH;
  canvas.height = y + shelf + MARGIN;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no canvas to paint on.');
  for (const frame of frames) {
    context.save();
    context.translate(frame.x, frame.y);
    frame.draw(context, frame.width, frame.height);
    context.restore();
  }
  return { canvas, frames };
}

function lamps(sizes: readonly number[]): Wanted[] {
  return [...new Set(sizes)].flatMap((size) =>
    MARKS.map((mark) => ({
      name: lampName(mark, size),
      width: size,
      height: size,
      draw: (context: CanvasRenderingContext2D) => drawMark(context, mark, size, false),
    })),
  );
}

function squares(size: number): Wanted[] {
  return MARKS.map((mark) => ({
    name: squareName(mark),
    width: size,
    height: size,
    draw: (context) => drawMark(context, mark, size, true),
  }));
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: Mark,
  size: number,
  isSquare: boolean,
): void {
  context.beginPath();
  if (mark === 'object') octagon(context, size);
  else roundBody(context, mark, size, isSquare);
  context.fillStyle = along(
    context,
    [0, 0, 0, size],
    [
      [0, '#ffffff'],
      [0.55, '#fbfbfb'],
      [1, '#dcdcdc'],
    ],
  );
  context.fill();
  context.strokeStyle = '#08111f';
  context.fillStyle = '#08111f';
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.lineWidth = Math.max(1.2, size * 0.13);
  context.beginPath();
  for (const stroke of STROKES[mark]) {
    for (const [x, y] of stroke.slice(0, 1)) context.moveTo(x * size, y * size);
    for (const [x, y] of stroke.slice(1)) context.lineTo(x * size, y * size);
  }
  context.stroke();
  context.beginPath();
  for (const [x, y, radius] of DOTS[mark] ?? []) {
    context.moveTo((x + radius) * size, y * size);
    context.arc(x * size, y * size, radius * size, 0, Math.PI * 2);
  }
  context.fill();
}

type Stroke = readonly (readonly [x: number, y: number])[];

/** The lines of each sign, in shares of its size: every light has a shape of its own. */
const STROKES: Readonly<Record<Mark, readonly Stroke[]>> = {
  yes: [
    [
      [0.28, 0.53],
      [0.44, 0.69],
      [0.73, 0.33],
    ],
  ],
  no: [
    [
      [0.32, 0.32],
      [0.68, 0.68],
    ],
    [
      [0.68, 0.32],
      [0.32, 0.68],
    ],
  ],
  abstain: [
    [
      [0.28, 0.5],
      [0.72, 0.5],
    ],
  ],
  cast: [],
  join: [
    [
      [0.5, 0.27],
      [0.5, 0.73],
    ],
    [
      [0.27, 0.5],
      [0.73, 0.5],
    ],
  ],
  explain: [],
  dissociate: [
    [
      [0.34, 0.72],
      [0.66, 0.28],
    ],
  ],
  object: [
    [
      [0.5, 0.24],
      [0.5, 0.56],
    ],
  ],
  holds: [
    [
      [0.42, 0.25],
      [0.28, 0.25],
      [0.28, 0.75],
      [0.42, 0.75],
    ],
    [
      [0.58, 0.25],
      [0.72, 0.25],
      [0.72, 0.75],
      [0.58, 0.75],
    ],
  ],
};

/** The dots of each sign: middle and radius, in shares of its size. */
const DOTS: Readonly<Partial<Record<Mark, readonly (readonly [number, number, number])[]>>> = {
  cast: [[0.5, 0.5, 0.15]],
  explain: [
    [0.28, 0.5, 0.08],
    [0.5, 0.5, 0.08],
    [0.72, 0.5, 0.08],
  ],
  object: [[0.5, 0.76, 0.08]],
};

/** A disc; a square with round corners on the board and for the signs that refuse or hold. */
function roundBody(
  context: CanvasRenderingContext2D,
  mark: Mark,
  size: number,
  isSquare: boolean,
): void {
  const isAngular = mark === 'no' || mark === 'holds';
  const corner = isSquare ? size * 0.16 : isAngular ? size * 0.22 : size / 2;
  const inset = isSquare ? 0 : 0.5;
  context.roundRect(inset, inset, size - 2 * inset, size - 2 * inset, corner);
}

/** The shape of a stop sign. */
function octagon(context: CanvasRenderingContext2D, size: number): void {
  const near = size * 0.29;
  const far = size - near;
  for (const [x, y] of [
    [near, 0],
    [far, 0],
    [size, near],
    [size, far],
    [far, size],
    [near, size],
    [0, far],
    [0, near],
  ] as const) {
    context.lineTo(x, y);
  }
  context.closePath();
}

function fixtures(gavelSize: number): Wanted[] {
  return [
    { name: 'glow', width: 128, height: 128, draw: drawGlow },
    { name: 'cone', width: 192, height: 384, draw: drawCone },
    { name: 'ring', width: 160, height: 160, draw: drawRing },
    { name: 'solid', width: 8, height: 8, draw: drawSolid },
    { name: 'tick', width: 8, height: 26, draw: drawTick },
    { name: 'disc', width: 192, height: 192, draw: drawDisc },
    { name: 'placard', width: 48, height: 72, draw: drawPlacard },
    { name: 'gavel', width: gavelSize, height: gavelSize, draw: drawGavel },
  ];
}

function drawGlow(context: CanvasRenderingContext2D, width: number): void {
  const half = width / 2;
  const gradient = context.createRadialGradient(half, half, 0, half, half, half);
  for (const [at, opacity] of [
    [0, 1],
    [0.2, 0.62],
    [0.45, 0.22],
    [0.75, 0.05],
    [1, 0],
  ] as const) {
    gradient.addColorStop(at, `rgb(255 255 255 / ${opacity})`);
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, width, width);
}

function drawCone(context: CanvasRenderingContext2D, width: number, height: number): void {
  const middle = width / 2;
  const layers = 22;
  for (let layer = 0; layer < layers; layer += 1) {
    const share = (layer + 1) / layers;
    context.beginPath();
    context.moveTo(middle - middle * 0.05 * share, 0);
    context.lineTo(middle + middle * 0.05 * share, 0);
    context.lineTo(middle + middle * share, height);
    context.lineTo(middle - middle * share, height);
    context.closePath();
    context.fillStyle = along(
      context,
      [0, 0, 0, height],
      [
        [0, 'rgb(255 255 255 / 2%)'],
        [0.6, 'rgb(255 255 255 / 4%)'],
        [0.93, 'rgb(255 255 255 / 5%)'],
        [1, 'rgb(255 255 255 / 0%)'],
      ],
    );
    context.fill();
  }
}

function drawRing(context: CanvasRenderingContext2D, width: number): void {
  context.beginPath();
  context.arc(width / 2, width / 2, width / 2 - 5, 0, Math.PI * 2);
  context.lineWidth = 4;
  context.strokeStyle = '#ffffff';
  context.stroke();
}

function drawSolid(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.fillStyle = '#ffffff';
  context.fillRect(-1, -1, width + 2, height + 2);
}

function drawTick(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.beginPath();
  context.roundRect(1, 1, width - 2, height - 2, 3);
  context.fillStyle = '#ffffff';
  context.fill();
}

function drawDisc(context: CanvasRenderingContext2D, width: number): void {
  context.beginPath();
  context.arc(width / 2, width / 2, width / 2 - 1.5, 0, Math.PI * 2);
  context.fillStyle = '#ffffff';
  context.fill();
}

function drawPlacard(context: CanvasRenderingContext2D, width: number, height: number): void {
  context.beginPath();
  context.roundRect(3, 2, width - 6, height - 4, 5);
  context.fillStyle = along(
    context,
    [0, 0, width, 0],
    [
      [0, '#ffffff'],
      [1, '#d8d2c4'],
    ],
  );
  context.fill();
  context.strokeStyle = 'rgb(20 28 40 / 75%)';
  context.lineWidth = 3;
  context.stroke();
  context.fillStyle = 'rgb(27 36 48 / 70%)';
  for (const x of [0.36, 0.56])
    context.fillRect(width * x, height * 0.2, width * 0.1, height * 0.6);
}

/** The gavel lies to the left of its handle's end, about which it turns. */
function drawGavel(context: CanvasRenderingContext2D, size: number): void {
  const unit = size / 20;
  const wood = along(
    context,
    [0, 0, 0, size],
    [
      [0, colour.woodBright],
      [0.6, '#a06d42'],
      [1, colour.woodDark],
    ],
  );
  context.fillStyle = wood;
  context.strokeStyle = 'rgb(20 11 5 / 70%)';
  context.lineWidth = unit * 0.5;
  context.beginPath();
  context.roundRect(unit * 6, unit * 12, unit * 13, unit * 1.8, unit * 0.9);
  context.fill();
  context.beginPath();
  context.roundRect(unit * 2, unit * 8.4, unit * 5.4, unit * 9, unit * 1.1);
  context.fill();
  context.stroke();
  context.fillStyle = colour.brass;
  context.fillRect(unit * 2, unit * 10, unit * 5.4, unit * 0.8);
  context.fillRect(unit * 2, unit * 15, unit * 5.4, unit * 0.8);
}
