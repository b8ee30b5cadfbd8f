import { along } from './shapes.ts';

export interface FigureTone {
  /** From above to below. */
  readonly head: readonly [string, string];
  readonly suit: readonly [string, string];
  /** The light along the edge. */
  readonly rim: string;
}

/**
 * A calm figure from the chest up, seen from the front: `x` its middle, `y` where the chest ends,
 * `size` its height.
 */
export function paintFigure(
  context: CanvasRenderingContext2D,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  tone: FigureTone,
): void {
  const head = size * 0.2;
  const headY = y - size * 0.76;
  const shoulder = size * 0.46;
  context.save();
  context.translate(x, 0);
  context.beginPath();
  context.moveTo(-shoulder, y);
  context.bezierCurveTo(
    -shoulder,
    y - size * 0.34,
    -size * 0.34,
    y - size * 0.42,
    -size * 0.13,
    y - size * 0.48,
  );
  context.lineTo(-size * 0.1, headY + head * 0.8);
  context.lineTo(size * 0.1, headY + head * 0.8);
  context.lineTo(size * 0.13, y - size * 0.48);
  context.bezierCurveTo(size * 0.34, y - size * 0.42, shoulder, y - size * 0.34, shoulder, y);
  context.closePath();
  context.fillStyle = along(
    context,
    [0, y - size * 0.5, 0, y],
    [
      [0, tone.suit[0]],
      [1, tone.suit[1]],
    ],
  );
  context.fill();
  context.strokeStyle = tone.rim;
  context.lineWidth = Math.max(0.6, size * 0.022);
  context.stroke();
  context.beginPath();
  context.ellipse(0, headY, head * 0.84, head, 0, 0, Math.PI * 2);
  context.fillStyle = along(
    context,
    [0, headY - head, 0, headY + head],
    [
      [0, tone.head[0]],
      [1, tone.head[1]],
    ],
  );
  context.fill();
  context.beginPath();
  context.ellipse(0, headY, head * 0.84, head, 0, Math.PI * 1.08, Math.PI * 1.92);
  context.stroke();
  paintCollar(context, y, size);
  context.restore();
}

function paintCollar(context: CanvasRenderingContext2D, y: number, size: number): void {
  context.beginPath();
  context.moveTo(-size * 0.09, y - size * 0.5);
  context.lineTo(0, y - size * 0.2);
  context.lineTo(size * 0.09, y - size * 0.5);
  context.closePath();
  context.fillStyle = 'rgb(238 236 228 / 82%)';
  context.fill();
}
