import type { DecisionScreen } from '../../scene/model/stage-model.ts';
import { colour } from '../palette.ts';
import { writeMarked } from './marked-words.ts';
import { along } from './shapes.ts';
import { fontOf, SERIF, shorten, wrap, wrapAll, writeLines } from './text.ts';

/** Size of a screen's picture, CSS pixels, and the size of its smallest letters. */
export interface ScreenSize {
  readonly width: number;
  readonly height: number;
  readonly small: number;
}

/** The left screen: what is being decided, on paper. */
export function paintDecision(
  context: CanvasRenderingContext2D,
  screen: DecisionScreen,
  size: ScreenSize,
): void {
  context.fillStyle = along(
    context,
    [0, 0, size.width * 0.3, size.height],
    [
      [0, '#fffcf4'],
      [1, '#ece5d6'],
    ],
  );
  context.fillRect(0, 0, size.width, size.height);
  if (screen.kind === 'text') paintText(context, screen, size);
  if (screen.kind === 'paragraph') paintParagraph(context, screen, size);
  if (screen.kind === 'idle') paintHeading(context, screen, size);
}

function paintText(
  context: CanvasRenderingContext2D,
  screen: Extract<DecisionScreen, { kind: 'text' }>,
  { width, height, small }: ScreenSize,
): void {
  const pad = Math.min(width * 0.055, height * 0.1);
  const inner = width - 2 * pad;
  context.textAlign = 'left';
  context.fillStyle = colour.ink;
  context.font = fontOf(720, small * 1.08);
  context.textBaseline = 'middle';
  const line = small * 1.4;
  const first = pad * 0.7 + line / 2;
  const symbol = shorten(context, screen.symbol, inner);
  context.fillText(symbol, pad, first);
  const symbolWidth = context.measureText(symbol).width;
  context.font = fontOf(450, small * 0.92);
  context.fillStyle = colour.inkSoft;
  const ledWidth = context.measureText(screen.ledBy).width;
  const isBeside = ledWidth <= inner - symbolWidth - small;
  if (isBeside) {
    context.textAlign = 'right';
    context.fillText(screen.ledBy, width - pad, first);
    context.textAlign = 'left';
  }
  const rule = first + line * 0.62;
  context.fillStyle = colour.ink;
  context.fillRect(pad, rule, inner, Math.max(1, small * 0.09));
  const isRoomy = height > small * 9.5;
  const hasLedLine = !isBeside && isRoomy;
  if (hasLedLine) {
    context.fillStyle = colour.inkSoft;
    writeLines(context, [shorten(context, screen.ledBy, inner)], pad, rule + small * 0.3, line);
  }
  const head = hasLedLine ? rule + line * 1.05 : rule;

  const foot = isRoomy ? footOf(context, screen, inner, small) : NO_FOOT;
  const footTop = height - pad * 0.8 - foot.height;
  const hasFoot = foot.lines.length > 0 && (foot.isStanding || footTop - head > small * 5.5);
  const space = (hasFoot ? footTop : height - pad * 0.7) - head - small * 0.5;
  const { titleSize, subjectLine } = titleAndSubject(context, screen.title, [inner, space], {
    small,
    isRoomy,
  });
  context.fillStyle = colour.ink;
  context.font = fontOf(680, titleSize, SERIF);
  const titleLine = titleSize * 1.2;
  const most = Math.max(1, Math.floor((space - subjectLine) / titleLine));
  const lines = wrap(context, screen.title, inner, most);
  const used = lines.length * titleLine + subjectLine + small * 0.3;
  const top = head + small * 0.4 + Math.max(0, (space - used) * 0.4);
  const below = writeLines(context, lines, pad, top, titleLine);
  context.font = fontOf(500, small * 1.02, SERIF, 'italic');
  context.fillStyle = colour.inkSoft;
  if (subjectLine > 0 && below + subjectLine <= (hasFoot ? footTop : height) + small * 0.4) {
    writeLines(
      context,
      [shorten(context, screen.subject, inner)],
      pad,
      below + small * 0.3,
      subjectLine,
    );
  }
  if (hasFoot) paintFoot(context, foot, pad, footTop, small);
}

/** How large a title can be over its subject; where both do not fit, it stands alone. */
function titleAndSubject(
  context: CanvasRenderingContext2D,
  title: string,
  [width, height]: readonly [number, number],
  { small, isRoomy }: { readonly small: number; readonly isRoomy: boolean },
): { readonly titleSize: number; readonly subjectLine: number } {
  const subjectLine = isRoomy ? small * 1.5 : 0;
  const titleSize = titleThatFits(context, title, width, height - subjectLine, small);
  context.font = fontOf(680, titleSize, SERIF);
  const needed = wrap(context, title, width, 9).length * titleSize * 1.2;
  if (!isRoomy || needed <= height - subjectLine) return { titleSize, subjectLine };
  return { titleSize: sizeThatFits(context, title, [width, height], small, 680), subjectLine: 0 };
}

/** The last lines of a screen: a footer, or where a pending motion stands. */
interface Foot {
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly height: number;
  readonly isStanding: boolean;
}

const NO_FOOT: Foot = { lines: [], lineHeight: 0, height: 0, isStanding: false };
const footFont = (isStanding: boolean, small: number) =>
  fontOf(isStanding ? 600 : 450, small * 0.92);

function footOf(
  context: CanvasRenderingContext2D,
  { footer, standing }: { readonly footer: string; readonly standing?: string },
  width: number,
  small: number,
): Foot {
  const isStanding = standing !== undefined;
  context.font = footFont(isStanding, small);
  if (isStanding) {
    const lines = wrap(context, standing, width - small * 0.8, 3);
    const lineHeight = small * 1.22;
    return { lines, lineHeight, height: lines.length * lineHeight, isStanding };
  }
  if (footer === '') return NO_FOOT;
  const lineHeight = small * 1.4;
  return { lines: [shorten(context, footer, width)], lineHeight, height: lineHeight, isStanding };
}

function paintFoot(
  context: CanvasRenderingContext2D,
  { lines, lineHeight, height, isStanding }: Foot,
  left: number,
  top: number,
  small: number,
): void {
  context.font = footFont(isStanding, small);
  if (isStanding) {
    context.fillStyle = colour.blue;
    context.fillRect(left, top, small * 0.2, height);
  }
  context.fillStyle = isStanding ? colour.ink : colour.inkSoft;
  writeLines(context, lines, left + (isStanding ? small * 0.8 : 0), top, lineHeight);
}

/** A paragraph of a report: its number in the margin, its brackets around it. */
function paintParagraph(
  context: CanvasRenderingContext2D,
  screen: Extract<DecisionScreen, { kind: 'paragraph' }>,
  { width, height, small }: ScreenSize,
): void {
  const pad = Math.min(width * 0.055, height * 0.1);
  const inner = width - 2 * pad;
  const line = small * 1.4;
  const first = pad * 0.7 + line / 2;
  context.textBaseline = 'middle';
  context.fillStyle = colour.ink;
  context.font = fontOf(720, small * 1.08);
  context.textAlign = 'left';
  const symbol = shorten(context, screen.symbol, inner);
  const symbolWidth = context.measureText(symbol).width;
  context.fillText(symbol, pad, first);
  context.font = fontOf(450, small * 0.92);
  context.fillStyle = colour.inkSoft;
  if (context.measureText(screen.version).width <= inner - symbolWidth - small) {
    context.textAlign = 'right';
    context.fillText(screen.version, width - pad, first);
    context.textAlign = 'left';
  }
  const rule = first + line * 0.62;
  context.fillStyle = colour.ink;
  context.fillRect(pad, rule, inner, Math.max(1, small * 0.09));

  const foot = height > small * 6 ? footOf(context, screen, inner, small) : NO_FOOT;
  const footTop = height - pad * 0.7 - foot.height;
  const top = rule + small * 0.6;
  const space = footTop - (foot.height > 0 ? small * 0.2 : 0) - top;
  const number = screen.number === '' ? '' : `${screen.number}.`;
  context.font = fontOf(700, small * 1.2, SERIF);
  const margin = number === '' ? 0 : context.measureText(number).width + small * 0.8;
  const words = screen.bracketed ? `[${screen.text}]` : screen.text;
  const size = sizeThatFits(context, words, [inner - margin, space], small, 520);
  context.font = fontOf(520, size, SERIF);
  const lines = wrap(
    context,
    words,
    inner - margin,
    Math.max(1, Math.floor(space / (size * 1.28))),
  );
  const start = top + Math.max(0, (space - lines.length * size * 1.28) * 0.35);
  context.fillStyle = colour.ink;
  if (screen.changes === undefined) {
    writeLines(context, lines, pad + margin, start, size * 1.28);
  } else {
    writeMarked(context, lines, screen.changes, pad + margin, start, size * 1.28);
    context.fillStyle = colour.ink;
  }
  context.font = fontOf(700, Math.min(size, small * 1.4), SERIF);
  writeLines(context, [number], pad, start, size * 1.28);
  paintFoot(context, foot, pad, footTop, small);
}

/** The largest size, from a little above the smallest letters, at which the words fit. */
function sizeThatFits(
  context: CanvasRenderingContext2D,
  words: string,
  [width, height]: readonly [number, number],
  small: number,
  weight: number,
): number {
  for (let size = small * 1.7; size > small * 0.82; size -= small * 0.06) {
    context.font = fontOf(weight, size, SERIF);
    if (wrap(context, words, width, 30).length * size * 1.28 <= height) return size;
  }
  return small * 0.82;
}

/** The largest size at which the title still fits into its space. */
function titleThatFits(
  context: CanvasRenderingContext2D,
  title: string,
  width: number,
  height: number,
  small: number,
): number {
  for (let size = small * 2; size > small; size -= small * 0.08) {
    context.font = fontOf(680, size, SERIF);
    const lines = wrap(context, title, width, 9);
    if (lines.length * size * 1.2 <= height) return size;
  }
  return small;
}

function paintHeading(
  context: CanvasRenderingContext2D,
  screen: Extract<DecisionScreen, { kind: 'idle' }>,
  { width, height, small }: ScreenSize,
): void {
  const inner = width * 0.86;
  const size = titleThatFits(context, screen.heading, inner, height * 0.5, small);
  context.font = fontOf(680, size, SERIF);
  const heading = wrap(context, screen.heading, inner, 3);
  context.font = fontOf(450, small);
  const space = Math.floor((height * 0.84 - heading.length * size * 1.2) / (small * 1.5));
  const lines = wrapAll(context, screen.lines, inner, space);
  const used = heading.length * size * 1.2 + lines.length * small * 1.5 + small * 0.5;
  const top = (height - used) / 2;
  context.textAlign = 'center';
  context.fillStyle = colour.ink;
  context.font = fontOf(680, size, SERIF);
  const below = writeLines(context, heading, width / 2, top, size * 1.2);
  context.font = fontOf(450, small);
  context.fillStyle = colour.inkSoft;
  writeLines(context, lines, width / 2, below + small * 0.5, small * 1.5);
}
