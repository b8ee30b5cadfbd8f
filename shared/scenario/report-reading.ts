import {
  costOfLine,
  decidedBy,
  type Judgement,
  judgeReport,
  type PlacedParagraph,
  worthOfPlaced,
  worthOfReport,
} from './consensus-model.ts';
import { forbiddenSide, holdsOf, type Limits, strainsOf } from './red-lines.ts';
import type { ParagraphId, RedLine, StanceAnchor } from './scenario.ts';
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
  /** What each paragraph adds to the worth. */
  readonly parts: ReadonlyMap<ParagraphId, number>;
  /** The report with these paragraphs instead of those of the same ids, or beside the others. */
  readonly after: (changed: readonly PlacedParagraph[]) => Effect;
}

/** A delegation that reads, and how the record corrects its red lines. */
export interface Reader {
  readonly instructions: Limits;
  readonly anchor?: Pick<StanceAnchor, 'residuals' | 'wholeResidual'> | undefined;
}

/** What the reading of a changed paragraph turns on. */
interface Cell {
  readonly worth: number;
  readonly refused: boolean;
}

/** A red line about the whole, with the sums of which its stand is the mean. */
interface WholeLine {
  readonly line: RedLine;
  readonly side: number;
  readonly residual: number;
  readonly weighted: number;
  readonly weight: number;
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
  const worthIn = worthOfPlaced(instructions);
  const strainsIn = strainsOf(instructions);
  const judged = judgeReport(instructions, text, anchor);
  const worth = worthOfReport(instructions, tabled, text);
  const residuals = anchor?.residuals ?? {};
  const cellOf = (paragraph: PlacedParagraph): Cell => ({
    worth: worthIn(paragraph, share),
    refused:
      paragraph.place === 'report' &&
      strainsIn(paragraph.stands).block + (residuals[paragraph.id] ?? 0) > 0,
  });
  const present = new Map(text.map((paragraph) => [paragraph.id, paragraph]));
  const cells = new Map(text.map((paragraph) => [paragraph.id, cellOf(paragraph)]));
  const refusals = [...cells.values()].filter(({ refused }) => refused).length;
  const lines = wholeLines(reader, text);
  const inParts = (changed: readonly PlacedParagraph[]): Effect => {
    let then = worth;
    let refused = refusals;
    let crossesMore = false;
    let frees = false;
    for (const paragraph of changed) {
      const now = cells.get(paragraph.id) ?? NO_CELL;
      const cell = cellOf(paragraph);
      then += cell.worth - now.worth;
      refused += Number(cell.refused) - Number(now.refused);
      crossesMore ||= cell.refused && !now.refused;
      frees ||= now.refused && !cell.refused;
    }
    return { worth: then, objects: refused > 0, crossesMore, frees };
  };
  const crossings = lines.map(crossing);
  const after = (changed: readonly PlacedParagraph[]): Effect =>
    lines.reduce((effect, line, index) => {
      const before = crossings[index] ?? crossing(line);
      const later = crossing(withChanges(line, present, changed));
      const cost = costOfLine(line.line) * (Number(before.crossed) - Number(later.crossed));
      const then = { ...effect, worth: effect.worth + cost };
      return holdsOf(line.line) === 'block' ? withBlock(then, before.blocks, later.blocks) : then;
    }, inParts(changed));
  const parts = new Map([...cells].map(([id, cell]) => [id, cell.worth]));
  return { ...judged, worth, parts, after };
}

/** A paragraph that is not there yet. */
const NO_CELL: Cell = { worth: 0, refused: false };

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
  return instructions.redLines.flatMap((line): WholeLine[] => {
    const { issue, beyond, scope } = line;
    if (scope !== 'text' || issue === undefined || beyond === undefined) return [];
    const side = forbiddenSide(instructions.positions[issue]?.stand ?? 0, beyond);
    if (side === 0) return [];
    const empty = { line, side, residual: anchor?.wholeResidual ?? 0, weighted: 0, weight: 0 };
    return [text.reduce((sums, paragraph) => withPart(sums, paragraph, 1), empty as WholeLine)];
  });
}

/** The sums with a paragraph more, or one less. */
function withPart(
  sums: WholeLine,
  { stands, weight, place }: PlacedParagraph,
  sign: 1 | -1,
): WholeLine {
  const stand = place === 'report' ? stands[sums.line.issue ?? ''] : undefined;
  return stand === undefined
    ? sums
    : {
        ...sums,
        weighted: sums.weighted + sign * stand * weight,
        weight: sums.weight + sign * weight,
      };
}

const withChanges = (
  line: WholeLine,
  present: ReadonlyMap<ParagraphId, PlacedParagraph>,
  changed: readonly PlacedParagraph[],
): WholeLine =>
  changed.reduce((sums, paragraph) => {
    const before = present.get(paragraph.id);
    return withPart(before === undefined ? sums : withPart(sums, before, -1), paragraph, 1);
  }, line);

/** Whether the report lies beyond the line by the brief, and so that it blocks, the record counted in. */
function crossing({ line, side, residual, weighted, weight }: WholeLine) {
  const steps = side * ((weight === 0 ? 0 : weighted / weight) - (line.beyond ?? 0));
  return { crossed: steps > 0, blocks: steps + residual > 0 };
}
