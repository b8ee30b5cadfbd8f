import { once } from './once.ts';
import type { Instructions, RedLine } from './scenario.ts';
import { type ParagraphStands, type Stands, textStands } from './stands.ts';

/** What of a delegation's instructions says what it cannot accept. */
export type Limits = Pick<Instructions, 'positions' | 'redLines'>;

/** Where a paragraph stands that no red line touches: a whole scale before any line. */
export const UNTOUCHED = -4;

/** What one wording of a paragraph is to one delegation's red lines, whatever the rest of the text says. */
export interface Strains {
  /** The lines that it crosses, in the order of the brief. */
  readonly crossed: readonly RedLine[];
  /**
   * By how many steps it lies beyond the lines of each kind, the farthest of them; `UNTOUCHED` where
   * it touches none.
   */
  readonly block: number;
  readonly dissociate: number;
}

export const holdsOf = ({ holds }: RedLine): 'block' | 'dissociate' => holds ?? 'block';

/**
 * Asks what a paragraph that stands so is to a delegation's red lines: each wording is held against the
 * lines once, however often and in whatever text it is asked about.
 */
export const strainsOf = once((limits: Limits) =>
  once((stands: Stands) => strainsOn(limits, stands)),
);

/** The same, held against the lines anew. */
export function strainsOn(limits: Limits, stands: Stands): Strains {
  let crossed: RedLine[] | undefined;
  let block = UNTOUCHED;
  let dissociate = UNTOUCHED;
  for (const line of limits.redLines) {
    const touches = line.issue !== undefined && stands[line.issue] !== undefined;
    const steps = line.scope === 'text' || !touches ? undefined : stepsBeyond(limits, line, stands);
    if (steps === undefined) continue;
    if (holdsOf(line) === 'block') block = Math.max(block, steps);
    else dissociate = Math.max(dissociate, steps);
    if (steps > 0) {
      crossed ??= [];
      crossed.push(line);
    }
  }
  return { crossed: crossed ?? NO_LINES, block, dissociate };
}

const NO_LINES: readonly RedLine[] = [];

/** The red lines about the whole that the text crosses or comes near, with the steps beyond them. */
export function wholeStrains(
  limits: Limits,
  paragraphs: readonly ParagraphStands[],
  holds: 'block' | 'dissociate',
): readonly { readonly line: RedLine; readonly steps: number }[] {
  const lines = aboutWhole(limits);
  if (lines.length === 0) return NO_STRAINS;
  return lines.flatMap((line) => {
    if (holdsOf(line) !== holds) return [];
    const steps = stepsBeyond(limits, line, textStands(paragraphs));
    return steps === undefined ? [] : [{ line, steps }];
  });
}

const NO_STRAINS: ReturnType<typeof wholeStrains> = [];

/** The red lines about the text as a whole; most briefs have none. */
export const aboutWhole = ({ redLines }: Limits): readonly RedLine[] =>
  redLines.some(isAboutWhole) ? redLines.filter(isAboutWhole) : NO_LINES;

const isAboutWhole = ({ scope }: RedLine): boolean => scope === 'text';

/**
 * The red lines that at least one of the paragraphs crosses, or that the text as a whole crosses where
 * the line is about the whole; in the order of the brief.
 */
export function crossedRedLines(
  limits: Limits,
  paragraphs: readonly ParagraphStands[],
): readonly RedLine[] {
  const strainsIn = strainsOf(limits);
  const single: RedLine[] = [];
  for (const { stands } of paragraphs) single.push(...strainsIn(stands).crossed);
  return limits.redLines.filter((line) =>
    line.scope === 'text'
      ? (stepsBeyond(limits, line, textStands(paragraphs)) ?? 0) > 0
      : single.includes(line),
  );
}

/**
 * By how many steps stands lie beyond a red line, below 0 on the near side; an issue that they leave
 * out stands at 0. Undefined for a line that only people can judge.
 */
export function stepsBeyond(
  limits: Pick<Limits, 'positions'>,
  { issue, beyond }: RedLine,
  stands: Stands,
): number | undefined {
  if (issue === undefined || beyond === undefined) return undefined;
  const side = forbiddenSide(limits.positions[issue]?.stand ?? 0, beyond);
  return side === 0 ? undefined : side * ((stands[issue] ?? 0) - beyond);
}

/**
 * Which way a red line forbids: +1 above it, -1 below it, 0 where the line runs through an ideal
 * point of 0 and so has no far side. On a line through the ideal point itself the far side is the
 * one towards the opposite pole.
 */
export function forbiddenSide(ideal: number, beyond: number): -1 | 0 | 1 {
  if (beyond !== ideal) return beyond > ideal ? 1 : -1;
  if (ideal === 0) return 0;
  return ideal > 0 ? -1 : 1;
}
