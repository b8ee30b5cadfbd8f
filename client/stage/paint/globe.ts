/** The room's own sign: a plain globe of meridians and parallels, seen a little from above. */
export function paintGlobe(
  context: CanvasRenderingContext2D,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  stroke: string,
  lineWidth: number,
): void {
  context.save();
  context.translate(x, y);
  context.strokeStyle = stroke;
  context.lineWidth = lineWidth;
  ring(context, 0, 0, radius, radius);
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.clip();
  const tilt = 0.42;
  for (const latitude of [-60, -30, 0, 30, 60]) {
    const angle = (latitude * Math.PI) / 180;
    const wide = radius * Math.cos(angle);
    ring(context, 0, -radius * Math.sin(angle) * Math.cos(tilt), wide, wide * Math.sin(tilt), true);
  }
  for (const longitude of [-60, -30, 0, 30, 60]) {
    meridian(context, radius, (longitude * Math.PI) / 180, tilt);
  }
  context.restore();
}

function ring(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radiusX: number,
  radiusY: number,
  frontOnly = false,
): void {
  context.beginPath();
  context.ellipse(x, y, radiusX, radiusY, 0, 0, frontOnly ? Math.PI : Math.PI * 2);
  context.stroke();
}

function meridian(
  context: CanvasRenderingContext2D,
  radius: number,
  longitude: number,
  tilt: number,
): void {
  context.beginPath();
  let isDrawing = false;
  for (let step = 0; step <= 48; step += 1) {
    const latitude = -Math.PI / 2 + (Math.PI * step) / 48;
    const px = Math.cos(latitude) * Math.sin(longitude);
    const depth = Math.cos(latitude) * Math.cos(longitude);
    const height = Math.sin(latitude);
    const isFront = depth * Math.cos(tilt) + height * Math.sin(tilt) > 0;
    const py = -(height * Math.cos(tilt) - depth * Math.sin(tilt));
    if (isFront && isDrawing) context.lineTo(px * radius, py * radius);
    else if (isFront) context.moveTo(px * radius, py * radius);
    isDrawing = isFront;
  }
  context.stroke();
}
