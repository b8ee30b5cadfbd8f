import type { SeatPresence, StageSeat } from '../../scene/model/stage-model.ts';
import { drawFlag, type FlagSheet } from '../flags.ts';
import { colour, faded } from '../palette.ts';
import { along } from './shapes.ts';
import { fontOf } from './text.ts';

/** What a plate says of a delegation. */
type PlatedSeat = Pick<StageSeat, 'id' | 'name' | 'iso2'>;

export interface PlateLook {
  readonly width: number;
  readonly height: number;
  /** Rise per pixel to the right: the plate stands upright on a desk that turns away. */
  readonly slope: number;
  readonly label: 'name' | 'code' | 'none';
  readonly presence: SeatPresence;
  readonly isOwn: boolean;
  /** How much of the room's light falls on it, 0 to 1. */
  readonly light: number;
}

/** A name plate that stands on the point `x`, `y`: flag, then short name or code. */
export function paintPlate(
  context: CanvasRenderingContext2D,
  seat: PlatedSeat,
  at: { readonly x: number; readonly y: number },
  look: PlateLook,
  flags: FlagSheet | undefined,
): void {
  const { width, height } = look;
  context.save();
  context.transform(1, look.slope, 0, 1, at.x, at.y);
  context.translate(-width / 2, -height);
  if (look.presence === 'absent') paintEmptyBody(context, look);
  else paintBody(context, look);
  if (look.label !== 'none') {
    context.globalAlpha = look.presence === 'absent' ? 0.42 : 1;
    const end = paintFlag(context, seat, look, flags);
    paintLabel(context, seat, look, end);
    context.globalAlpha = 1;
  }
  paintPresence(context, look);
  context.restore();
}

function paintBody(context: CanvasRenderingContext2D, { width, height, isOwn, light }: PlateLook) {
  const corner = height * 0.12;
  if (isOwn) {
    context.shadowColor = colour.blueStrong;
    context.shadowBlur = height * 1.3;
  } else {
    context.shadowColor = 'rgb(2 6 14 / 60%)';
    context.shadowBlur = height * 0.22;
    context.shadowOffsetY = height * 0.08;
  }
  context.beginPath();
  context.roundRect(0, 0, width, height, corner);
  context.fillStyle = along(
    context,
    [0, 0, 0, height],
    [
      [0, '#fffdf7'],
      [0.75, colour.paper],
      [1, colour.paperLine],
    ],
  );
  context.fill();
  if (isOwn) context.fill();
  context.shadowColor = 'transparent';
  if (!isOwn && light < 1) {
    context.fillStyle = `rgb(14 30 58 / ${(1 - light) * 0.75})`;
    context.fill();
  }
  if (!isOwn) return;
  context.lineWidth = Math.max(1.4, height * 0.13);
  context.strokeStyle = colour.blue;
  context.stroke();
}

function paintEmptyBody(context: CanvasRenderingContext2D, { width, height, isOwn }: PlateLook) {
  context.beginPath();
  context.roundRect(0, 0, width, height, height * 0.12);
  context.fillStyle = 'rgb(24 42 70 / 82%)';
  context.fill();
  context.lineWidth = Math.max(0.7, height * 0.05);
  context.strokeStyle = isOwn ? colour.blue : faded('absent', 0.6);
  context.stroke();
}

/** Returns where the label begins. */
function paintFlag(
  context: CanvasRenderingContext2D,
  seat: PlatedSeat,
  { height }: PlateLook,
  flags: FlagSheet | undefined,
): number {
  if (!flags) return height * 0.14;
  const tall = height * 0.66;
  const wide = tall * (flags.cell[0] / flags.cell[1]);
  const left = height * 0.17;
  const top = (height - tall) / 2;
  if (!drawFlag(context, flags, seat.iso2, [left, top, wide, tall])) return height * 0.14;
  context.lineWidth = Math.max(0.4, height * 0.03);
  context.strokeStyle = 'rgb(20 28 40 / 32%)';
  context.strokeRect(left, top, wide, tall);
  return left + wide + height * 0.1;
}

function paintLabel(
  context: CanvasRenderingContext2D,
  seat: PlatedSeat,
  { width, height, label, presence }: PlateLook,
  start: number,
): void {
  const space = width - start - height * 0.14;
  context.fillStyle = presence === 'absent' ? colour.mist : colour.ink;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  const middle = start + space / 2;
  const lines = label === 'name' ? linesOf(context, seat, space, height) : [seat.id];
  const wanted = height * (lines.length > 1 ? 0.41 : label === 'name' ? 0.56 : 0.64);
  context.font = fontOf(660, wanted);
  const widest = Math.max(...lines.map((line) => context.measureText(line).width));
  const size = wanted * Math.min(1, space / widest);
  context.font = fontOf(660, size);
  for (const [index, line] of lines.entries()) {
    const offset = (index - (lines.length - 1) / 2) * height * 0.43;
    context.fillText(line, middle, height / 2 + offset + size * 0.365);
  }
}

/** A name that does not fit into one line takes two; one that fits neither gives way to the code. */
function linesOf(
  context: CanvasRenderingContext2D,
  seat: PlatedSeat,
  space: number,
  height: number,
): readonly string[] {
  const widthAt = (size: number, text: string) => {
    context.font = fontOf(660, size);
    return context.measureText(text).width;
  };
  if (widthAt(height * 0.56, seat.name) * 0.8 <= space) return [seat.name];
  const words = seat.name.split(' ');
  const halves = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const size = height * 0.41;
  const longer = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => widthAt(size, line)));
  const best = halves.sort((a, b) => longer(a) - longer(b))[0];
  return best && longer(best) * 0.86 <= space ? best : [seat.id];
}

function paintPresence(context: CanvasRenderingContext2D, { width, height, presence }: PlateLook) {
  if (presence !== 'person' && presence !== 'dropped') return;
  const radius = Math.max(1.5, height * 0.15);
  context.beginPath();
  context.arc(width - radius * 0.3, radius * 0.3, radius, 0, Math.PI * 2);
  context.fillStyle = presence === 'person' ? colour.blue : colour.night2;
  context.fill();
  context.lineWidth = Math.max(0.8, height * 0.055);
  context.strokeStyle = presence === 'person' ? colour.paper : colour.blueStrong;
  context.stroke();
}
