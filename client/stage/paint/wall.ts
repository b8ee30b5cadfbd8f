import type { StageFrame } from '../layout/frame.ts';
import { colour, faded } from '../palette.ts';
import { paintGlobe } from './globe.ts';
import { along, polygon, pool, variety } from './shapes.ts';

/** The wall: curtains in the evening, a lit panel of wood in the middle, the globe on it. */
export function paintWall(context: CanvasRenderingContext2D, frame: StageFrame): void {
  const { width, height, horizon } = frame;
  context.fillStyle = along(
    context,
    [0, 0, 0, height],
    [
      [0, '#0b1d37'],
      [0.2, '#143258'],
      [horizon / height, '#10274a'],
      [horizon / height + 0.02, '#0b1c35'],
      [1, colour.night1],
    ],
  );
  context.fillRect(0, 0, width, height);
  paintCurtains(context, frame);
  paintPanel(context, frame);
  paintCones(context, frame);
  const base = horizon - Math.max(2, height * 0.006);
  context.fillStyle = along(
    context,
    [0, base, width, base],
    [
      [0, faded('woodDeep', 0.9)],
      [0.5, colour.wood],
      [1, faded('woodDeep', 0.9)],
    ],
  );
  context.fillRect(0, base, width, horizon - base);
}

function paintCurtains(context: CanvasRenderingContext2D, { width, height, horizon }: StageFrame) {
  const folds = Math.round(Math.max(18, width / Math.max(13, height * 0.026)));
  const step = width / folds;
  for (let fold = 0; fold < folds; fold += 1) {
    const x = fold * step;
    const bend = 0.35 + 0.3 * variety(fold);
    const depth = 0.2 + 0.16 * variety(fold + 99);
    context.fillStyle = along(
      context,
      [x, 0, x + step, 0],
      [
        [0, faded('night0', depth)],
        [bend * 0.6, faded('night0', 0)],
        [bend, `rgb(140 180 240 / ${0.05 + 0.05 * variety(fold + 7)})`],
        [bend + 0.2, faded('night0', 0)],
        [1, faded('night0', depth)],
      ],
    );
    context.fillRect(x, 0, step + 0.5, horizon);
  }
  const washes = Math.max(4, Math.round(width / (height * 0.24)));
  context.globalCompositeOperation = 'screen';
  for (let wash = 0; wash < washes; wash += 1) {
    const x = ((wash + 0.5) * width) / washes;
    pool(
      context,
      [x, -horizon * 0.06, width / washes / 1.35, horizon * 0.95],
      [
        [0, 'rgb(96 146 220 / 34%)'],
        [0.45, 'rgb(60 104 176 / 13%)'],
        [1, 'rgb(40 80 150 / 0%)'],
      ],
    );
  }
  context.globalCompositeOperation = 'source-over';
  context.fillStyle = along(
    context,
    [0, 0, 0, horizon],
    [
      [0, faded('night0', 0.55)],
      [0.12, faded('night0', 0.05)],
      [0.7, faded('night0', 0)],
      [1, faded('night0', 0.62)],
    ],
  );
  context.fillRect(0, 0, width, horizon);
}

function paintPanel(context: CanvasRenderingContext2D, frame: StageFrame): void {
  const { emblem, horizon, podium, screens } = frame;
  const gap = screens.board.x - screens.decision.x - screens.decision.width;
  const half = Math.min(gap * 0.4, emblem.radius * 2.1);
  const foot = half * 0.86;
  const middle = emblem.x;
  context.save();
  context.beginPath();
  context.moveTo(middle - half, 0);
  context.lineTo(middle + half, 0);
  context.lineTo(middle + foot, horizon);
  context.lineTo(middle - foot, horizon);
  context.closePath();
  context.shadowColor = 'rgb(0 0 0 / 60%)';
  context.shadowBlur = half * 0.3;
  context.fillStyle = along(
    context,
    [0, 0, 0, horizon],
    [
      [0, '#1d150f'],
      [0.3, '#4a3320'],
      [0.62, '#7f5937'],
      [0.86, '#b98a58'],
      [1, '#7a5535'],
    ],
  );
  context.fill();
  context.shadowBlur = 0;
  context.clip();
  const slats = Math.max(12, Math.round(half / 5));
  for (let slat = 0; slat <= slats; slat += 1) {
    const share = (slat / slats) * 2 - 1;
    const width = (half * 2) / slats;
    polygon(
      context,
      [
        [middle + share * half, 0],
        [middle + share * half + width * 0.3, 0],
        [middle + share * foot + width * 0.26, horizon],
        [middle + share * foot, horizon],
      ],
      `rgb(16 9 4 / ${0.3 + 0.12 * variety(slat)})`,
    );
  }
  context.fillStyle = along(
    context,
    [middle - half, 0, middle + half, 0],
    [
      [0, 'rgb(8 12 24 / 72%)'],
      [0.3, 'rgb(8 12 24 / 10%)'],
      [0.5, 'rgb(255 222 170 / 7%)'],
      [0.7, 'rgb(8 12 24 / 10%)'],
      [1, 'rgb(8 12 24 / 72%)'],
    ],
  );
  context.fillRect(middle - half, 0, half * 2, horizon);
  pool(
    context,
    [middle, emblem.y, emblem.radius * 1.9, emblem.radius * 1.9],
    [
      [0, 'rgb(255 220 160 / 30%)'],
      [0.55, 'rgb(255 206 140 / 12%)'],
      [1, 'rgb(255 200 130 / 0%)'],
    ],
  );
  pool(
    context,
    [middle, podium.y + podium.height * 0.5, half * 1.2, podium.height * 0.9],
    [
      [0, 'rgb(255 226 176 / 42%)'],
      [0.5, 'rgb(255 210 150 / 16%)'],
      [1, 'rgb(255 200 130 / 0%)'],
    ],
  );
  context.restore();
  pool(
    context,
    [emblem.x, emblem.y, emblem.radius * 1.02, emblem.radius * 1.02],
    [
      [0, 'rgb(10 26 47 / 78%)'],
      [0.97, 'rgb(8 20 38 / 88%)'],
      [1, 'rgb(8 20 38 / 0%)'],
    ],
  );
  const line = Math.max(0.6, emblem.radius * 0.016);
  paintGlobe(context, { ...emblem, radius: emblem.radius * 0.74 }, faded('brass', 0.78), line);
  context.strokeStyle = faded('brass', 0.9);
  context.lineWidth = line * 1.6;
  context.beginPath();
  context.arc(emblem.x, emblem.y, emblem.radius, 0, Math.PI * 2);
  context.stroke();
}

/** Two soft beams from the ceiling that meet at the podium. */
function paintCones(context: CanvasRenderingContext2D, frame: StageFrame): void {
  const { width, podium, height } = frame;
  const foot = podium.y + podium.height * 1.05;
  context.save();
  context.globalCompositeOperation = 'screen';
  for (const side of [-1, 1]) {
    const source = width / 2 + side * Math.min(width * 0.42, height * 0.62);
    for (let layer = 0; layer < 7; layer += 1) {
      const spread = podium.width * (0.22 + layer * 0.085);
      polygon(
        context,
        [
          [source - 3 - layer * 1.5, -6],
          [source + 3 + layer * 1.5, -6],
          [width / 2 + spread, foot],
          [width / 2 - spread, foot],
        ],
        along(
          context,
          [source, 0, width / 2, foot],
          [
            [0, 'rgb(190 214 255 / 3.4%)'],
            [0.75, 'rgb(190 214 255 / 1.2%)'],
            [1, 'rgb(190 214 255 / 0%)'],
          ],
        ),
      );
    }
  }
  context.restore();
}
