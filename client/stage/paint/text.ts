/** The families that the page loads; the picture waits for them before it writes. */
export const SANS = '"Inter Variable", Inter, system-ui, sans-serif';
export const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif';

/** A canvas `font` value: weight, size in CSS px, family. */
export function fontOf(weight: number, size: number, family: string = SANS, style = ''): string {
  return `${style} ${weight} ${Math.round(size * 100) / 100}px ${family}`.trim();
}

/** What measures how wide words are, as a canvas does. */
export interface Measures {
  measureText(text: string): { readonly width: number };
}

/**
 * Breaks words into lines no wider than `width`, and a word that is wider itself wherever it must; the
 * last of `most` lines ends in an ellipsis.
 */
export function wrap(context: Measures, text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= width) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(...piecesOf(context, word, width, most));
    }
  }
  if (lines.length <= most) return lines.map((line) => shorten(context, line, width));
  const rest = lines.slice(most - 1).join(' ');
  return [...lines.slice(0, most - 1), shorten(context, rest, width)];
}

/** A word in pieces no wider than `width`; what would be beyond `most` of them stays in the last. */
function piecesOf(context: Measures, word: string, width: number, most: number): readonly string[] {
  const pieces: string[] = [];
  let rest = word;
  while (pieces.length < most && context.measureText(rest).width > width) {
    const letters = [...rest];
    let fits = Math.max(1, Math.floor((letters.length * width) / context.measureText(rest).width));
    while (fits > 1 && context.measureText(letters.slice(0, fits).join('')).width > width)
      fits -= 1;
    pieces.push(letters.slice(0, fits).join(''));
    rest = letters.slice(fits).join('');
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** Breaks several texts into two lines each, as far as `most` lines go: what is cut ends in an ellipsis. */
export function wrapAll(
  context: Measures,
  texts: readonly string[],
  width: number,
  most: number,
): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const space = Math.min(2, most - lines.length);
    if (space < 1) break;
    lines.push(...wrap(context, text, width, space));
  }
  return lines;
}

/** Cuts a line to `width` with an ellipsis if it is longer. */
export function shorten(context: Measures, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length - 1;
  while (length > 1 && context.measureText(`${text.slice(0, length).trimEnd()}…`).width > width) {
    length -= 1;
  }
  return `${text.slice(0, length).trimEnd()}…`;
}

/** Writes lines below each other from the top `y`; returns the `y` below the last. */
export function writeLines(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  lineHeight: number,
): number {
  context.textBaseline = 'middle';
  for (const [index, line] of lines.entries()) {
    context.fillText(line, x, y + (index + 0.5) * lineHeight);
  }
  return y + lines.length * lineHeight;
}
