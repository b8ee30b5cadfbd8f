import type { Place } from './forums.ts';
import type {
  Instructions,
  Issue,
  Paragraph,
  ParagraphId,
  RedLine,
  StanceAnchor,
} from './scenario.ts';
import {
  crossedRedLines,
  interestIn,
  type ParagraphStands,
  RED_LINE_COST,
  stepsBeyond,
  textStands,
} from './utility.ts';

/** A paragraph of a report as it now reads, and where it stands. */
export interface PlacedParagraph extends Pick<Paragraph, 'id' | 'stands' | 'weight'> {
  readonly place: Place;
}

/** What a paragraph keeps of its stands in a Chair's summary or an annex. */
export const LOWER_STATUS = 0.25;
/** How far an anchored paragraph lies past or before a red line, so that rounding never moves it. */
export const STANCE_MARGIN = 0.05;
/** Where a paragraph stands that no red line touches: a whole scale before any line. */
export const UNTOUCHED = -4;

type Brief = Pick<Instructions, 'positions' | 'redLines'>;
type Residuals = Pick<StanceAnchor, 'residuals' | 'wholeResidual'>;

const NO_RESIDUALS: Residuals = { residuals: {}, wholeResidual: 0 };

export const holdsOf = ({ holds }: RedLine): 'block' | 'dissociate' => holds ?? 'block';

/**
 * By how many steps one paragraph lies beyond the delegation's red lines of a kind, the farthest of
 * them; `UNTOUCHED` where it touches none.
 */
export function strainOf(
  brief: Brief,
  paragraph: Pick<ParagraphStands, 'stands'>,
  holds: 'block' | 'dissociate',
): number {
  const strains = brief.redLines.flatMap((line) => {
    const touches = line.issue !== undefined && paragraph.stands[line.issue] !== undefined;
    if (line.scope === 'text' || holdsOf(line) !== holds || !touches) return [];
    return stepsBeyond(brief, line, paragraph.stands) ?? [];
  });
  return Math.max(UNTOUCHED, ...strains);
}

/** The red lines about the whole that the text crosses, with the steps beyond them. */
export function wholeStrains(
  brief: Brief,
  inReport: readonly ParagraphStands[],
  holds: 'block' | 'dissociate',
): readonly { readonly line: RedLine; readonly steps: number }[] {
  const stands = textStands(inReport);
  return brief.redLines.flatMap((line) => {
    if (line.scope !== 'text' || holdsOf(line) !== holds) return [];
    const steps = stepsBeyond(brief, line, stands);
    return steps === undefined ? [] : [{ line, steps }];
  });
}

/** What a delegation cannot accept in a report, by its instructions. */
export interface Judgement {
  /** It would object, over these paragraphs; the text as a whole where there are none. */
  readonly objects: boolean;
  readonly over: readonly ParagraphId[];
  /** It would let the text pass and dissociate itself from these. */
  readonly dissociates: readonly ParagraphId[];
}

/**
 * Which red lines a report crosses and what that means at the gavel. Only what stands in the report
 * counts: a summary or an annex binds nobody.
 */
export function judgeReport(
  brief: Brief,
  text: readonly PlacedParagraph[],
  anchor: Residuals = NO_RESIDUALS,
): Judgement {
  const inReport = text.filter(({ place }) => place === 'report');
  const single = inReport.filter(
    (paragraph) => strainOf(brief, paragraph, 'block') + (anchor.residuals[paragraph.id] ?? 0) > 0,
  );
  const whole = wholeStrains(brief, inReport, 'block').filter(
    ({ steps }) => steps + anchor.wholeResidual > 0,
  );
  const over = inReport.filter(
    (paragraph) => single.includes(paragraph) || whole.some(({ line }) => isAbout(line, paragraph)),
  );
  const loose = wholeStrains(brief, inReport, 'dissociate').filter(({ steps }) => steps > 0);
  const dissociates = inReport.filter(
    (paragraph) =>
      strainOf(brief, paragraph, 'dissociate') > 0 ||
      loose.some(({ line }) => isAbout(line, paragraph)),
  );
  return {
    objects: single.length + whole.length > 0,
    over: over.map(({ id }) => id),
    dissociates: dissociates.map(({ id }) => id),
  };
}

const isAbout = ({ issue }: RedLine, { stands }: Pick<ParagraphStands, 'stands'>): boolean =>
  issue !== undefined && stands[issue] !== undefined;

/**
 * What a report is worth to a delegation against having none, on the scale of `utilityOf`: a paragraph
 * in the summary or the annex counts with a quarter of its stands, and crosses no red line.
 */
export function utilityOfReport(
  brief: Brief,
  text: readonly PlacedParagraph[],
  issues: readonly Issue[],
): number {
  const standing = text.flatMap((paragraph): ParagraphStands[] => {
    if (paragraph.place === 'dropped') return [];
    return [paragraph.place === 'report' ? paragraph : atLowerStatus(paragraph)];
  });
  const inReport = text.filter(({ place }) => place === 'report');
  const crossed = crossedRedLines(brief, inReport).length;
  return interestIn(brief, textStands(standing), issues) - RED_LINE_COST * crossed;
}

function atLowerStatus({ stands, weight }: ParagraphStands): ParagraphStands {
  const lower = Object.entries(stands).map(([issue, stand]) => [issue, stand * LOWER_STATUS]);
  return { stands: Object.fromEntries(lower), weight };
}
