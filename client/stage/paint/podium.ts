import type { StageFrame } from '../layout/frame.ts';
import { colour, faded } from '../palette.ts';
import { paintFigure } from './figure.ts';
import { paintGlobe } from './globe.ts';
import { along, panel, polygon } from './shapes.ts';

/** Where the gavel lies: its foot on the desk and the length of its handle, in CSS pixels. */
export function gavelSpot({ podium }: StageFrame): { x: number; y: number; size: number } {
  return {
    x: podium.x + podium.width * 0.645,
    y: podium.y + podium.height * 0.5,
    size: podium.width * 0.1,
  };
}

/** The podium: a dais, the desk of the presiding officers, three figures, the rostrum before them. */
export function paintPodium(context: CanvasRenderingContext2D, frame: StageFrame): void {
  const { x, y, width, height } = frame.podium;
  const middle = x + width / 2;
  const desk = y + height * 0.5;
  const foot = y + height * 0.93;
  paintDais(context, middle, foot, width);
  for (const [offset, size] of [
    [-0.29, 0.44],
    [0.29, 0.44],
    [0, 0.52],
  ] as const) {
    paintOfficer(
      context,
      middle + width * offset,
      desk + height * 0.04,
      height * size * 1.05,
      offset === 0,
    );
  }
  paintBody(context, { middle, top: desk, foot, half: width * 0.5 });
  paintRostrum(context, {
    middle,
    top: desk - height * 0.02,
    foot: y + height,
    half: width * 0.135,
  });
}

function paintDais(context: CanvasRenderingContext2D, middle: number, foot: number, width: number) {
  for (const [share, drop, top, side] of [
    [0.66, 0.055, '#5c4029', '#21150c'],
    [0.57, 0.01, '#7b5636', '#2e1d11'],
  ] as const) {
    const y = foot + width * drop;
    const tall = width * 0.022;
    for (const [at, fill] of [
      [y + tall, side],
      [y, top],
    ] as const) {
      context.beginPath();
      context.ellipse(middle, at, width * share, width * 0.062, 0, 0, Math.PI * 2);
      context.fillStyle = along(
        context,
        [middle - width * share, 0, middle + width * share, 0],
        [
          [0, '#130c07'],
          [0.5, fill],
          [1, '#130c07'],
        ],
      );
      context.fill();
    }
    context.strokeStyle = 'rgb(255 220 168 / 26%)';
    context.lineWidth = 0.8;
    context.stroke();
  }
}

function paintOfficer(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  presides: boolean,
): void {
  const back = { x: x - size * 0.4, y: y - size * 0.86, width: size * 0.8, height: size };
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 45%)';
  context.shadowBlur = size * 0.14;
  panel(
    context,
    back,
    size * 0.16,
    along(
      context,
      [0, back.y, 0, y],
      [
        [0, presides ? '#24508c' : '#1b3b68'],
        [1, '#0d1f3a'],
      ],
    ),
  );
  context.restore();
  context.strokeStyle = faded('brass', presides ? 0.85 : 0.4);
  context.lineWidth = Math.max(0.7, size * 0.018);
  context.beginPath();
  context.roundRect(back.x, back.y, back.width, back.height, size * 0.16);
  context.stroke();
  paintFigure(
    context,
    { x, y, size: size * 0.96 },
    presides
      ? {
          head: ['#d8a878', '#6d4a30'],
          suit: ['#2b4a7c', '#0c1830'],
          rim: 'rgb(255 232 196 / 75%)',
        }
      : {
          head: ['#b98d63', '#543823'],
          suit: ['#22375a', '#0a1428'],
          rim: 'rgb(255 226 186 / 48%)',
        },
  );
}

interface Block {
  readonly middle: number;
  readonly top: number;
  readonly foot: number;
  readonly half: number;
}

function paintBody(context: CanvasRenderingContext2D, { middle, top, foot, half }: Block): void {
  const flare = half * 0.06;
  const wood = along(
    context,
    [0, top, 0, foot],
    [
      [0, '#a87849'],
      [0.5, colour.wood],
      [1, '#3f2818'],
    ],
  );
  polygon(
    context,
    [
      [middle - half, top],
      [middle + half, top],
      [middle + half + flare, foot],
      [middle - half - flare, foot],
    ],
    wood,
  );
  for (let joint = 0; joint <= 20; joint += 1) {
    const share = joint / 10 - 1;
    context.fillStyle = 'rgb(22 12 5 / 30%)';
    context.fillRect(middle + share * half, top + 3, Math.max(0.7, half * 0.012), foot - top - 3);
  }
  context.fillStyle = along(
    context,
    [middle - half, 0, middle + half, 0],
    [
      [0, 'rgb(8 6 10 / 58%)'],
      [0.35, 'rgb(8 6 10 / 0%)'],
      [0.65, 'rgb(8 6 10 / 0%)'],
      [1, 'rgb(8 6 10 / 58%)'],
    ],
  );
  context.fillRect(middle - half - flare, top, 2 * (half + flare), foot - top);
  const lip = Math.max(2, (foot - top) * 0.1);
  panel(
    context,
    { x: middle - half * 1.02, y: top - lip * 0.5, width: half * 2.04, height: lip },
    lip * 0.3,
    along(
      context,
      [middle - half, 0, middle + half, 0],
      [
        [0, '#7d5a3a'],
        [0.5, '#f0cb98'],
        [1, '#7d5a3a'],
      ],
    ),
  );
}

function paintRostrum(context: CanvasRenderingContext2D, { middle, top, foot, half }: Block): void {
  context.save();
  context.shadowColor = 'rgb(0 0 0 / 55%)';
  context.shadowBlur = half * 0.35;
  polygon(
    context,
    [
      [middle - half, top],
      [middle + half, top],
      [middle + half * 0.86, foot],
      [middle - half * 0.86, foot],
    ],
    along(
      context,
      [0, top, 0, foot],
      [
        [0, '#6d472b'],
        [0.6, '#4b301d'],
        [1, '#2a1a10'],
      ],
    ),
  );
  context.restore();
  const lip = Math.max(2, half * 0.14);
  panel(
    context,
    { x: middle - half * 1.08, y: top - lip * 0.6, width: half * 2.16, height: lip },
    lip * 0.3,
    colour.woodBright,
  );
  paintGlobe(
    context,
    { x: middle, y: top + (foot - top) * 0.5, radius: half * 0.5 },
    faded('brass', 0.95),
    Math.max(0.6, half * 0.03),
  );
  context.strokeStyle = 'rgb(12 14 20 / 90%)';
  context.lineWidth = Math.max(0.8, half * 0.05);
  for (const side of [-1, 1]) {
    context.beginPath();
    context.moveTo(middle + side * half * 0.5, top - lip * 0.4);
    context.quadraticCurveTo(
      middle + side * half * 0.5,
      top - half * 0.4,
      middle + side * half * 0.28,
      top - half * 0.5,
    );
    context.stroke();
  }
}
