import type { StageFrame } from '../layout/frame.ts';
import { colour, faded } from '../palette.ts';
import { along, pool } from './shapes.ts';

/** The corners lie in the dark, and the picture ends in the colour of the page below it. */
export function paintVignette(context: CanvasRenderingContext2D, frame: StageFrame): void {
  const { width, height } = frame;
  pool(
    context,
    [width / 2, height * 0.52, width * 0.78, height * 0.82],
    [
      [0, faded('night0', 0)],
      [0.68, faded('night0', 0)],
      [1, faded('night0', 0.62)],
    ],
  );
  context.fillStyle = along(
    context,
    [0, height * 0.9, 0, height],
    [
      [0, 'rgb(10 26 47 / 0%)'],
      [1, colour.night1],
    ],
  );
  context.globalCompositeOperation = 'source-over';
  context.fillRect(0, height * 0.965, width, height * 0.035);
}
