import { colour } from '../palette.ts';

/** Words that a text keeps, gains or loses. */
export interface MarkedStretch {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

interface Word {
  readonly kind: MarkedStretch['kind'];
  readonly text: string;
}

/**
 * Writes lines that were wrapped from the joined text of these stretches, what is put in underlined
 * and what is taken out struck through. Where a line was cut short, its last word has no mark.
 */
export function writeMarked(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  stretches: readonly MarkedStretch[],
  x: number,
  y: number,
  lineHeight: number,
): void {
  context.textBaseline = 'middle';
  const words = wordsOf(stretches);
  const space = context.measureText(' ').width;
  const nextOf = follow(words);
  for (const [index, line] of lines.entries()) {
    const middle = y + (index + 0.5) * lineHeight;
    let left = x;
    for (const text of line.split(' ')) {
      const { kind, isJoined } = nextOf(text);
      const width = context.measureText(text).width;
      context.fillStyle = kind === 'deleted' ? colour.inkSoft : colour.ink;
      context.fillText(text, left, middle);
      const reach = width + (isJoined && !line.endsWith(text) ? space : 0);
      mark(context, kind, [left, middle], reach, lineHeight);
      left += width + space;
    }
  }
}

/** Says of what is written, one after another, how its word is marked, and whether the next is marked alike. */
function follow(words: readonly Word[]) {
  let next = 0;
  /** What is still to come of a word that is wider than a line. */
  let rest = '';
  return (text: string): { kind: MarkedStretch['kind']; isJoined: boolean } => {
    const { kind = 'same', text: word = '' } = words[next] ?? {};
    const whole = rest === '' ? word : rest;
    rest = whole.startsWith(text) ? whole.slice(text.length) : '';
    if (rest === '') next += 1;
    return { kind, isJoined: words[next]?.kind === kind };
  };
}

function mark(
  context: CanvasRenderingContext2D,
  kind: MarkedStretch['kind'],
  [left, middle]: readonly [number, number],
  width: number,
  lineHeight: number,
): void {
  if (kind === 'same') return;
  const thick = Math.max(1, lineHeight * 0.06);
  const drop = kind === 'inserted' ? lineHeight * 0.36 : 0;
  context.fillStyle = kind === 'inserted' ? colour.blue : colour.inkSoft;
  context.fillRect(left, middle + drop - thick / 2, width, thick);
}

/** Whole words with their marks: a word that only partly changes counts as the change. */
function wordsOf(stretches: readonly MarkedStretch[]): readonly Word[] {
  const words: Word[] = [];
  let isOpen = false;
  for (const { kind, text } of stretches) {
    for (const [index, piece] of text.split(/\s+/).entries()) {
      const last = words.at(-1);
      if (index === 0 && isOpen && last !== undefined) {
        words[words.length - 1] = {
          kind: piece === '' || kind === 'same' ? last.kind : kind,
          text: `${last.text}${piece}`,
        };
      } else if (piece !== '') {
        words.push({ kind, text: piece });
      }
    }
    isOpen = !/\s$/.test(text) && text !== '';
  }
  return words;
}
