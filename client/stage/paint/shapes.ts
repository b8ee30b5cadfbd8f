import type { Box } from '../layout/frame.ts';

export type Stops = readonly (readonly [at: number, colour: string])[];

/** A gradient from one point to another. */
export function along(
  context: CanvasRenderingContext2D,
  [x0, y0, x1, y1]: readonly [number, number, number, number],
  stops: Stops,
): CanvasGradient {
  const gradient = context.createLinearGradient(x0, y0, x1, y1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** Light that falls off evenly from a point, as wide and high as given. */
export function pool(
  context: CanvasRenderingContext2D,
  [x, y, radiusX, radiusY]: readonly [number, number, number, number],
  stops: Stops,
): void {
  context.save();
  context.translate(x, y);
  context.scale(radiusX, radiusY);
  const gradient = context.createRadialGradient(0, 0, 0, 0, 0, 1);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  context.fillStyle = gradient;
  context.fillRect(-1, -1, 2, 2);
  context.restore();
}

/** Fills a rectangle with round corners. */
export function panel(
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Box,
  corner: number,
  fill: string | CanvasGradient,
): void {
  context.fillStyle = fill;
  context.beginPath();
  context.roundRect(x, y, width, height, corner);
  context.fill();
}

/** The box made larger (or, below 0, smaller) on every side. */
export function grown(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  };
}

/** Fills a polygon. */
export function polygon(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
  fill: string | CanvasGradient,
): void {
  context.fillStyle = fill;
  context.beginPath();
  for (const [x, y] of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
}

/** A number from 0 to 1 that is always the same for the same `index`: variety without chance. */
export function variety(index: number): number {
  const value = Math.sin(index * 127.1 + 311.7) * 43758.5453;
  return value - Math.floor(value);
}
