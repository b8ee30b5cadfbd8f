import type { BoardScreen, StageSeat } from '../../scene/model/stage-model.ts';
import { type BoardGrid, boardCell } from '../layout/board-grid.ts';
import type { Box } from '../layout/frame.ts';
import { colour, faded } from '../palette.ts';
import type { ScreenSize } from './decision-screen.ts';
import { along, panel } from './shapes.ts';
import { fontOf, SERIF, shorten, wrap, wrapAll, writeLines } from './text.ts';

/** Height of the board's heading line with the space around it. */
export function headingHeight({ small, height }: ScreenSize): number {
  return Math.min(small * 2.3, height * 0.26);
}

/** Where the codes of the delegations stand on the board, CSS pixels of the screen. */
export function gridArea(size: ScreenSize): Box {
  const pad = padOf(size);
  const top = headingHeight(size);
  return {
    x: pad,
    y: top,
    width: size.width - 2 * pad,
    height: size.height - top - pad * 0.6,
  };
}

/** Left and right margin of the board. */
export function padOf({ width }: ScreenSize): number {
  return width * 0.04;
}

/** The right screen: idle words, the speakers' list, the open ballot or its result. */
export function paintBoard(
  context: CanvasRenderingContext2D,
  screen: BoardScreen,
  size: ScreenSize,
  seats: readonly StageSeat[],
  grid: BoardGrid,
): void {
  context.fillStyle = along(
    context,
    [0, 0, 0, size.height],
    [
      [0, '#0d2140'],
      [1, '#07142a'],
    ],
  );
  context.fillRect(0, 0, size.width, size.height);
  if (screen.kind === 'ballot') {
    paintBoardHeading(context, screen.heading, size, spaceBeside(screen.progress, size));
    paintGrid(context, size, seats, grid);
  }
  if (screen.kind === 'speakers') paintSpeakers(context, screen, size);
  if (screen.kind === 'idle') paintIdle(context, screen, size);
  if (screen.kind === 'result') paintResult(context, screen, size);
  if (screen.kind === 'countdown') paintCountdown(context, screen, size);
}

/** Where the large time stands on the board, CSS pixels of the screen. */
export function countdownSpot({ width, height, small }: ScreenSize): {
  readonly x: number;
  readonly y: number;
  readonly size: number;
} {
  const size = Math.min(height * 0.46, width * 0.3, small * 6.4);
  return { x: width / 2, y: height * 0.54, size };
}

/** The words around the large time; the time itself is written over them. */
function paintCountdown(
  context: CanvasRenderingContext2D,
  screen: Extract<BoardScreen, { kind: 'countdown' }>,
  size: ScreenSize,
): void {
  const inner = size.width - 2 * padOf(size);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = colour.text;
  context.font = fontOf(680, size.small * 1.15);
  context.fillText(
    shorten(context, screen.heading, inner),
    size.width / 2,
    headingHeight(size) * 0.62,
  );
  context.font = fontOf(450, size.small);
  context.fillStyle = colour.mist;
  const below = countdownSpot(size).y + countdownSpot(size).size * 0.55;
  const most = Math.max(
    1,
    Math.floor((size.height - below - size.small * 0.3) / (size.small * 1.4)),
  );
  const lines = wrap(context, screen.footer, inner, most);
  writeLines(context, lines, size.width / 2, below, size.small * 1.4);
}

/** Share of the heading's line that the count of votes leaves. */
function spaceBeside(progress: string, size: ScreenSize): number {
  const taken = (progress.length + 1.5) * size.small * 0.6;
  return Math.max(0.25, 1 - taken / (size.width - 2 * padOf(size)));
}

function paintBoardHeading(
  context: CanvasRenderingContext2D,
  heading: string,
  size: ScreenSize,
  share = 1,
): void {
  const pad = padOf(size);
  context.font = fontOf(680, size.small);
  context.fillStyle = colour.text;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  const space = (size.width - 2 * pad) * share;
  if (share < 1 && context.measureText(heading).width > space * 1.5) return;
  context.fillText(shorten(context, heading, space), pad, headingHeight(size) * 0.52);
}

function paintGrid(
  context: CanvasRenderingContext2D,
  size: ScreenSize,
  seats: readonly StageSeat[],
  grid: BoardGrid,
): void {
  const area = gridArea(size);
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  for (const [order, seat] of seats.entries()) {
    const cell = boardCell(grid, order);
    const middle = area.y + cell.y + grid.cellHeight / 2;
    const left = area.x + cell.x;
    const inset = Math.max(0.35, grid.square * 0.06);
    if (!seat.isObserver) {
      context.strokeStyle = faded('absent', 0.85);
      context.lineWidth = inset * 2;
      context.beginPath();
      context.roundRect(
        left + inset,
        middle - grid.square / 2 + inset,
        grid.square - 2 * inset,
        grid.square - 2 * inset,
        grid.square * 0.14,
      );
      context.stroke();
    }
    if (seat.isInArrears) {
      context.beginPath();
      context.moveTo(left + inset, middle + grid.square / 2 - inset);
      context.lineTo(left + grid.square - inset, middle - grid.square / 2 + inset);
      context.stroke();
    }
    if (grid.font === 0) continue;
    context.font = fontOf(600, grid.font);
    context.fillStyle = seat.isObserver || seat.isInArrears ? faded('absent', 0.85) : '#dfe7f3';
    context.fillText(seat.id, left + grid.square + grid.font * 0.32, middle + grid.font * 0.04);
  }
}

function paintSpeakers(
  context: CanvasRenderingContext2D,
  screen: Extract<BoardScreen, { kind: 'speakers' }>,
  size: ScreenSize,
): void {
  const pad = padOf(size);
  const inner = size.width - 2 * pad;
  paintBoardHeading(context, screen.heading, size);
  let y = headingHeight(size);
  if (screen.speaker !== undefined) {
    const bar = size.small * 2.1;
    panel(context, { x: pad, y, width: inner, height: bar }, 4, faded('blue', 0.3));
    context.fillStyle = colour.blueStrong;
    context.fillRect(pad, y, Math.max(2, size.small * 0.22), bar);
    context.fillStyle = colour.text;
    context.font = fontOf(680, size.small * 1.22);
    context.textBaseline = 'middle';
    context.fillText(
      shorten(context, screen.speaker, inner - size.small * 1.6),
      pad + size.small * 0.9,
      y + bar / 2,
    );
    y += bar + size.small * 0.5;
  }
  const line = size.small * 1.62;
  const most = Math.max(0, Math.floor((size.height - y - pad * 0.4) / line));
  for (const [index, name] of screen.next.slice(0, most).entries()) {
    const middle = y + (index + 0.5) * line;
    context.textAlign = 'right';
    context.font = fontOf(550, size.small);
    context.fillStyle = faded('blueStrong', 0.9);
    context.fillText(String(index + 1), pad + size.small * 1.5, middle);
    context.textAlign = 'left';
    context.fillStyle = index === 0 ? colour.text : colour.mist;
    context.fillText(
      shorten(context, name, inner - size.small * 2.6),
      pad + size.small * 2.3,
      middle,
    );
  }
}

function paintIdle(
  context: CanvasRenderingContext2D,
  screen: Extract<BoardScreen, { kind: 'idle' }>,
  size: ScreenSize,
): void {
  const inner = size.width * 0.86;
  const large = size.small * 1.5;
  context.font = fontOf(650, large, SERIF);
  const heading = wrap(context, screen.heading, inner, 2);
  context.font = fontOf(450, size.small);
  const space = Math.floor(
    (size.height * 0.86 - heading.length * large * 1.25) / (size.small * 1.55),
  );
  const lines = wrapAll(context, screen.lines, inner, space);
  const used = heading.length * large * 1.25 + lines.length * size.small * 1.55 + size.small * 0.4;
  context.textAlign = 'center';
  context.font = fontOf(650, large, SERIF);
  context.fillStyle = colour.text;
  const top = (size.height - used) / 2;
  const below = writeLines(context, heading, size.width / 2, top, large * 1.25);
  context.font = fontOf(450, size.small);
  context.fillStyle = colour.mist;
  writeLines(context, lines, size.width / 2, below + size.small * 0.4, size.small * 1.55);
}

/** Where the bar of a result stands on the board, CSS pixels of the screen. */
export function resultBar(size: ScreenSize): Box {
  const pad = padOf(size);
  const height = Math.max(6, size.height * 0.13);
  return { x: pad, y: size.height * 0.5 - height * 0.1, width: size.width - 2 * pad, height };
}

const TALLY = [
  ['yes', '✓'],
  ['no', '✕'],
  ['abstain', '–'],
  ['absent', '○'],
] as const;

function paintResult(
  context: CanvasRenderingContext2D,
  screen: Extract<BoardScreen, { kind: 'result' }>,
  size: ScreenSize,
): void {
  const pad = padOf(size);
  const inner = size.width - 2 * pad;
  paintBoardHeading(context, screen.heading, size);
  const bar = resultBar(size);
  const top = headingHeight(size);
  let large = Math.min(size.small * 2.3, (bar.y - top) * 0.8);
  context.font = fontOf(680, large, SERIF);
  large *= Math.min(1, inner / context.measureText(screen.outcome).width);
  context.font = fontOf(680, large, SERIF);
  context.fillStyle = colour.text;
  context.textAlign = 'left';
  context.textBaseline = 'middle';
  context.fillText(screen.outcome, pad, (top + bar.y) / 2 - size.small * 0.1);
  paintBar(context, screen.tally, bar);
  const below = bar.y + bar.height;
  const space = size.height - below;
  const column = inner / TALLY.length;
  for (const [index, [kind, sign]] of TALLY.entries()) {
    const x = pad + index * column;
    const numeral = Math.min(size.small * 1.9, space * 0.46, column * 0.3);
    context.font = fontOf(700, numeral);
    context.fillStyle = colour[kind];
    context.fillText(sign, x, below + space * 0.36);
    context.fillStyle = colour.text;
    const offset = context.measureText(sign).width + numeral * 0.2;
    context.fillText(String(screen.tally[kind]), x + offset, below + space * 0.36);
    if (space < size.small * 3.2) continue;
    context.font = fontOf(500, size.small * 0.95);
    context.fillStyle = colour.mist;
    const rows = labelRows(space, size.small);
    const first = below + space * (rows === 1 ? 0.74 : 0.63);
    for (const [row, line] of wrap(context, screen.labels[kind], column * 0.96, rows).entries()) {
      context.fillText(line, x, first + row * size.small * 1.15);
    }
  }
}

/** In how many rows what a figure counts is written below it, in so much space, px. */
export const labelRows = (space: number, letters: number): 1 | 2 => (space < letters * 4.4 ? 1 : 2);

function paintBar(
  context: CanvasRenderingContext2D,
  tally: Extract<BoardScreen, { kind: 'result' }>['tally'],
  bar: Box,
): void {
  const total = Math.max(1, tally.yes + tally.no + tally.abstain + tally.absent);
  let x = bar.x;
  context.save();
  context.beginPath();
  context.roundRect(bar.x, bar.y, bar.width, bar.height, Math.min(5, bar.height * 0.25));
  context.clip();
  for (const [kind] of TALLY) {
    const width = (bar.width * tally[kind]) / total;
    context.fillStyle = kind === 'absent' ? '#31476a' : colour[kind];
    context.fillRect(x, bar.y, Math.max(0, width - 1), bar.height);
    x += width;
  }
  context.restore();
}
