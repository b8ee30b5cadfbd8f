import type { Box } from '../layout/frame.ts';
import { colour, faded } from '../palette.ts';
import { along, panel, pool, variety } from './shapes.ts';

const HOUSES = 34;
const PANES = 5;

/** The window of the lounge: the river and the lights of the other bank, in the evening. */
export function paintEvening(context: CanvasRenderingContext2D, window: Box): void {
  const { x, y, width, height } = window;
  panel(
    context,
    window,
    0,
    along(
      context,
      [0, y, 0, y + height],
      [
        [0, '#1a2550'],
        [0.55, '#5a4a78'],
        [0.75, '#b07a6a'],
        [1, '#2a2f52'],
      ],
    ),
  );
  paintMoon(context, window);
  const bank = y + height * 0.78;
  for (let house = 0; house < HOUSES; house += 1) paintHouse(context, window, bank, house);
  panel(
    context,
    { x, y: bank, width, height: y + height - bank },
    0,
    along(
      context,
      [0, bank, 0, y + height],
      [
        [0, '#3a3f66'],
        [1, '#161d3a'],
      ],
    ),
  );
  paintFrames(context, window);
}

function paintMoon(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  const radius = height * 0.07;
  const at = { x: x + width * 0.72, y: y + height * 0.26 };
  pool(
    context,
    [at.x, at.y, radius * 5, radius * 5],
    [
      [0, 'rgb(255 244 214 / 40%)'],
      [1, 'rgb(255 244 214 / 0%)'],
    ],
  );
  context.beginPath();
  context.arc(at.x, at.y, radius, 0, Math.PI * 2);
  context.fillStyle = '#fbf1d8';
  context.fill();
}

function paintHouse(
  context: CanvasRenderingContext2D,
  { x, width, height }: Box,
  bank: number,
  house: number,
): void {
  const wide = (width / HOUSES) * (0.7 + variety(house) * 0.5);
  const tall = height * (0.12 + variety(house + 50) ** 2 * 0.42);
  const left = x + (house * width) / HOUSES;
  context.fillStyle = house % 2 === 0 ? '#141c3c' : '#1a2347';
  context.fillRect(left, bank - tall, wide, tall);
  context.fillStyle = faded('warm', 0.75);
  const lights = Math.floor(tall / 7);
  for (let row = 1; row < lights; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      if (variety(house * 91 + row * 7 + column) < 0.62) continue;
      context.fillRect(left + (wide * (column + 0.7)) / 4, bank - tall + row * 7, 2, 2.5);
    }
  }
}

function paintFrames(context: CanvasRenderingContext2D, { x, y, width, height }: Box): void {
  context.fillStyle = colour.woodDark;
  const bar = Math.max(3, width * 0.006);
  for (let pane = 0; pane <= PANES; pane += 1) {
    context.fillRect(x + (pane * width) / PANES - bar / 2, y, bar, height);
  }
  context.fillRect(x, y + height * 0.3, width, bar * 0.6);
  panel(
    context,
    { x, y: y + height - bar * 2, width, height: bar * 2 },
    0,
    along(
      context,
      [0, y + height - bar * 2, 0, y + height],
      [
        [0, colour.woodLight],
        [1, colour.woodDark],
      ],
    ),
  );
}
