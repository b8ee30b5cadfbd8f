import type { Box, StageFrame } from '../layout/frame.ts';
import { along, grown, panel, pool } from './shapes.ts';

/** Width of a screen's wooden frame, CSS pixels. */
export function frameWidth(screen: Box): number {
  return Math.max(3, screen.width * 0.02);
}

/** The wooden frames of the two big screens and the light that they throw on the wall. */
export function paintScreenFrames(
  context: CanvasRenderingContext2D,
  { screens }: StageFrame,
): void {
  for (const [screen, light] of [
    [screens.decision, 'rgb(255 244 220 / 22%)'],
    [screens.board, 'rgb(110 160 240 / 24%)'],
  ] as const) {
    pool(
      context,
      [
        screen.x + screen.width / 2,
        screen.y + screen.height / 2,
        screen.width * 0.86,
        screen.height * 1.15,
      ],
      [
        [0, light],
        [0.55, light],
        [1, 'rgb(0 0 0 / 0%)'],
      ],
    );
    const edge = frameWidth(screen);
    context.save();
    context.shadowColor = 'rgb(0 0 0 / 55%)';
    context.shadowBlur = edge * 3;
    context.shadowOffsetY = edge;
    panel(
      context,
      grown(screen, edge),
      edge * 0.6,
      along(
        context,
        [0, screen.y - edge, 0, screen.y + screen.height + edge],
        [
          [0, '#c0905f'],
          [0.04, '#8f6240'],
          [0.94, '#6b4529'],
          [1, '#4a2f1c'],
        ],
      ),
    );
    context.restore();
    panel(context, grown(screen, edge * 0.28), edge * 0.3, '#170e08');
  }
}
