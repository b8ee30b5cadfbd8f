import {
  costOfLine,
  decidedBy,
  isRefused,
  type Judgement,
  judgeReport,
  type PlacedParagraph,
  wordedFor,
  wordingFor,
  worthOfReport,
  worthWhere,
} from './consensus-model.ts';
import { once } from './once.ts';
import { aboutWhole, forbiddenSide, holdsOf, type Limits } from './red-lines.ts';
import type { IssueId, ParagraphId, RedLine, StanceAnchor } from './scenario.ts';
import type { ParagraphStands } from './stands.ts';
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

/** A report as one delegation reads it, ready to be asked what changes would do. */
export interface Reading extends Judgement {
  readonly worth: number;
  /** What a paragraph adds to the worth: nothing where the text has none of that id. */
  readonly adds: (paragraph: ParagraphId) => number;
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
  const { instructions, anchor } = reader;
  const share = INTEREST / decidedBy(tabled);
  const wordingIn = wordingFor(instructions);
  const worth = worthOfReport(instructions, tabled, text);
  const present = presentIn(text);
  let refusals = 0;
  for (const { paragraph, wording } of wordedFor(instructions, text)) {
    refusals += Number(isRefused(wording, paragraph, anchor));
  }
  const partOf = (paragraph: PlacedParagraph): Part => {
    const wording = wordingIn(paragraph.stands);
    return {
      worth: worthWhere(wording, paragraph, share),
      isRefused: isRefused(wording, paragraph, anchor),
    };
  };
  const inParts = (changed: readonly PlacedParagraph[]): Effect => {
    let then = worth;
    let refused = refusals;
    let crossesMore = false;
    let frees = false;
    for (const paragraph of changed) {
      const now = present.get(paragraph.id);
      const before = now === undefined ? NO_PART : partOf(now);
      const later = partOf(paragraph);
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
      const later = crossing(line, withChanges(line, present, changed));
      const cost = costOfLine(line.line) * (Number(before.crossed) - Number(later.crossed));
      const then = { ...effect, worth: effect.worth + cost };
      effect = holdsOf(line.line) === 'block' ? withBlock(then, before.blocks, later.blocks) : then;
    }
    return effect;
  };
  const adds = (id: ParagraphId): number => {
    const paragraph = present.get(id);
    return paragraph === undefined ? 0 : partOf(paragraph).worth;
  };
  return { ...judgeReport(instructions, text, anchor), worth, adds, after };
}

/** The paragraphs of a text by their ids. */
const presentIn = once(
  (text: readonly PlacedParagraph[]): ReadonlyMap<ParagraphId, PlacedParagraph> =>
    new Map(text.map((paragraph) => [paragraph.id, paragraph])),
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
  present: ReadonlyMap<ParagraphId, PlacedParagraph>,
  changed: readonly PlacedParagraph[],
): Sums {
  const sums = { weighted, weight };
  for (const paragraph of changed) {
    const before = present.get(paragraph.id);
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
