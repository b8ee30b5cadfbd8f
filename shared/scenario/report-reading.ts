import {
  costOfLine,
  decidedBy,
  isRefused,
  type Judgement,
  judgeReport,
  type PlacedParagraph,
  type Wording,
  wordedFor,
  wordingFor,
  wordingOf,
  worthOfReport,
  worthWhere,
} from './consensus-model.ts';
import { once } from './once.ts';
import { aboutWhole, forbiddenSide, holdsOf, type Limits } from './red-lines.ts';
import type { IssueId, ParagraphId, RedLine, StanceAnchor } from './scenario.ts';
import type { ParagraphStands, Stands } from './stands.ts';
import { INTEREST } from './weights.ts';

/** What a report would be to a delegation after changes. */
export interface Effect {
  readonly worth: number;
  /** It crosses a red line that blocks. */
  readonly objects: boolean;
  /** It crosses one that the report does not cross now, or no longer one that it does. */
  readonly crossesMore: boolean;
  readonly frees: boolean;
}

/** A report as one delegation reads it. */
export interface Outlook extends Judgement {
  readonly worth: number;
  /** What a paragraph adds to the worth: nothing where the text has none of that id. */
  readonly adds: (paragraph: ParagraphId) => number;
}

/** The same, ready to be asked what changes would do. */
export interface Reading extends Outlook {
  /** The report with these paragraphs instead of those of the same ids, or beside the others. */
  readonly after: (changed: readonly PlacedParagraph[]) => Effect;
}

/** A delegation that reads, and how the record corrects its red lines. */
export interface Reader {
  readonly instructions: Limits;
  readonly anchor?: Pick<StanceAnchor, 'residuals' | 'wholeResidual'> | undefined;
}

/** What one paragraph counts in it. */
interface Part {
  readonly worth: number;
  readonly isRefused: boolean;
}

const NO_PART: Part = { worth: 0, isRefused: false };

/** The sums of which the stand of a text on an issue is the mean. */
interface Sums {
  readonly weighted: number;
  readonly weight: number;
}

/** A red line about the whole. */
interface WholeLine extends Sums {
  readonly line: RedLine;
  readonly issue: IssueId;
  readonly side: number;
  readonly residual: number;
}

/**
 * Reads a report once and answers for every change what judging the changed report anew would give, in the
 * time that the changed paragraphs alone take.
 */
export function readReport(
  reader: Reader,
  tabled: readonly ParagraphStands[],
  text: readonly PlacedParagraph[],
): Reading {
  const { instructions } = reader;
  const wordingIn = wordingFor(instructions);
  const { outlook, parts } = look(reader, tabled, text, wordingIn);
  const { worth } = outlook;
  const present = presentIn(text);
  const partOf = partIn(reader, tabled);
  let refusals = 0;
  for (const part of parts) refusals += Number(part.isRefused);
  const inParts = (changed: readonly PlacedParagraph[]): Effect => {
    let then = worth;
    let refused = refusals;
    let crossesMore = false;
    let frees = false;
    for (const paragraph of changed) {
      const before = parts[present.get(paragraph.id) ?? -1] ?? NO_PART;
      const later = partOf(paragraph, wordingIn(paragraph.stands));
      then += later.worth - before.worth;
      refused += Number(later.isRefused) - Number(before.isRefused);
      crossesMore ||= later.isRefused && !before.isRefused;
      frees ||= before.isRefused && !later.isRefused;
    }
    return { worth: then, objects: refused > 0, crossesMore, frees };
  };
  const lines = wholeLines(reader, text).map((line) => ({ line, before: crossing(line, line) }));
  const after = (changed: readonly PlacedParagraph[]): Effect => {
    let effect = inParts(changed);
    for (const { line, before } of lines) {
      const later = crossing(line, withChanges(line, text, present, changed));
      const cost = costOfLine(line.line) * (Number(before.crossed) - Number(later.crossed));
      const then = { ...effect, worth: effect.worth + cost };
      effect = holdsOf(line.line) === 'block' ? withBlock(then, before.blocks, later.blocks) : then;
    }
    return effect;
  };
  return { ...outlook, after };
}

/** The same of a delegation that is only imagined: nobody asks about it again, and nothing is kept. */
export const glanceAt = (
  reader: Reader,
  tabled: readonly ParagraphStands[],
  text: readonly PlacedParagraph[],
): Outlook =>
  look(reader, tabled, text, (stands) => wordingOf(reader.instructions, stands)).outlook;

/** A report as it stands, and what its paragraphs count, in their order. */
function look(
  reader: Reader,
  tabled: readonly ParagraphStands[],
  text: readonly PlacedParagraph[],
  wordingIn: (stands: Stands) => Wording,
): { readonly outlook: Outlook; readonly parts: readonly Part[] } {
  const { instructions, anchor } = reader;
  const worded = wordedFor(instructions, text, wordingIn);
  const partOf = partIn(reader, tabled);
  const parts = worded.map(({ paragraph, wording }) => partOf(paragraph, wording));
  const present = presentIn(text);
  const { objects, over, dissociates } = judgeReport(instructions, text, anchor, worded);
  const worth = worthOfReport(instructions, tabled, text, worded);
  const adds = (id: ParagraphId): number => (parts[present.get(id) ?? -1] ?? NO_PART).worth;
  return { outlook: { objects, over, dissociates, worth, adds }, parts };
}

/** What a paragraph counts for a delegation. */
function partIn({ anchor }: Reader, tabled: readonly ParagraphStands[]) {
  const share = INTEREST / decidedBy(tabled);
  return (paragraph: PlacedParagraph, wording: Wording): Part => ({
    worth: worthWhere(wording, paragraph, share),
    isRefused: isRefused(wording, paragraph, anchor),
  });
}

/** Where in a text its paragraphs are, by their ids. */
const presentIn = once(
  (text: readonly PlacedParagraph[]): ReadonlyMap<ParagraphId, number> =>
    new Map(text.map(({ id }, index) => [id, index])),
);

const withBlock = (effect: Effect, before: boolean, later: boolean): Effect => ({
  ...effect,
  objects: effect.objects || later,
  crossesMore: effect.crossesMore || (later && !before),
  frees: effect.frees || (before && !later),
});

function wholeLines(
  { instructions, anchor }: Reader,
  text: readonly PlacedParagraph[],
): readonly WholeLine[] {
  return aboutWhole(instructions).flatMap((line): readonly WholeLine[] => {
    const { issue, beyond } = line;
    if (issue === undefined || beyond === undefined) return [];
    const side = forbiddenSide(instructions.positions[issue]?.stand ?? 0, beyond);
    if (side === 0) return [];
    const sums = { weighted: 0, weight: 0 };
    for (const paragraph of text) count(sums, issue, paragraph, 1);
    return [{ line, issue, side, residual: anchor?.wholeResidual ?? 0, ...sums }];
  });
}

/** The sums with a paragraph more, or one less. */
function count(
  sums: { weighted: number; weight: number },
  issue: IssueId,
  { stands, weight, place }: PlacedParagraph,
  sign: 1 | -1,
): void {
  const stand = place === 'report' ? stands[issue] : undefined;
  if (stand === undefined) return;
  sums.weighted += sign * stand * weight;
  sums.weight += sign * weight;
}

function withChanges(
  { issue, weighted, weight }: WholeLine,
  text: readonly PlacedParagraph[],
  present: ReadonlyMap<ParagraphId, number>,
  changed: readonly PlacedParagraph[],
): Sums {
  const sums = { weighted, weight };
  for (const paragraph of changed) {
    const before = text[present.get(paragraph.id) ?? -1];
    if (before !== undefined) count(sums, issue, before, -1);
    count(sums, issue, paragraph, 1);
  }
  return sums;
}

/** Whether the report lies beyond the line by the brief, and so that it blocks, the record counted in. */
function crossing({ line, side, residual }: WholeLine, { weighted, weight }: Sums) {
  const steps = side * ((weight === 0 ? 0 : weighted / weight) - (line.beyond ?? 0));
  return { crossed: steps > 0, blocks: steps + residual > 0 };
}
