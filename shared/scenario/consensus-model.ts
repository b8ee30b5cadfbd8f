import type { Place } from './forums.ts';
import { once } from './once.ts';
import { crossedRedLines, type Limits, strainsOf, wholeStrains } from './red-lines.ts';
import type { Issue, Paragraph, ParagraphId, RedLine, StanceAnchor } from './scenario.ts';
import { type ParagraphStands, type Stands, textStands } from './stands.ts';
import { interestIn, RED_LINE_COST } from './utility.ts';

/** A paragraph of a report as it now reads, and where it stands. */
export interface PlacedParagraph extends Pick<Paragraph, 'id' | 'stands' | 'weight'> {
  readonly place: Place;
}

/** What a paragraph keeps of its stands in a Chair's summary or an annex. */
export const LOWER_STATUS = 0.25;
/** How far an anchored paragraph lies past or before a red line, so that rounding never moves it. */
export const STANCE_MARGIN = 0.05;

type Residuals = Pick<StanceAnchor, 'residuals' | 'wholeResidual'>;

const NO_RESIDUALS: Residuals = { residuals: {}, wholeResidual: 0 };

/** What everybody finds in a report, whoever judges it. */
interface ReadReport {
  /** The paragraphs that bind: a summary or an annex binds nobody. */
  readonly inReport: readonly PlacedParagraph[];
  /** Where it stands with all that has not been dropped, lower places counted with a part. */
  readonly stands: Stands;
}

const readReport = once((text: readonly PlacedParagraph[]): ReadReport => {
  const standing = text.flatMap((paragraph): ParagraphStands[] => {
    if (paragraph.place === 'dropped') return [];
    return [paragraph.place === 'report' ? paragraph : atLowerStatus(paragraph)];
  });
  return {
    inReport: text.filter(({ place }) => place === 'report'),
    stands: textStands(standing),
  };
});

function atLowerStatus({ stands, weight }: ParagraphStands): ParagraphStands {
  const lower = Object.entries(stands).map(([issue, stand]) => [issue, stand * LOWER_STATUS]);
  return { stands: Object.fromEntries(lower), weight };
}

/** What a delegation cannot accept in a report, by its instructions. */
export interface Judgement {
  /** It would object, over these paragraphs; the text as a whole where there are none. */
  readonly objects: boolean;
  readonly over: readonly ParagraphId[];
  /** It would let the text pass and dissociate itself from these. */
  readonly dissociates: readonly ParagraphId[];
}

/** Which red lines a report crosses and what that means at the gavel; only what stands in it counts. */
export function judgeReport(
  brief: Limits,
  text: readonly PlacedParagraph[],
  { residuals, wholeResidual }: Residuals = NO_RESIDUALS,
): Judgement {
  const { inReport } = readReport(text);
  const whole = wholeStrains(brief, inReport, 'block').filter(
    ({ steps }) => steps + wholeResidual > 0,
  );
  const loose = wholeStrains(brief, inReport, 'dissociate').filter(({ steps }) => steps > 0);
  const strainsIn = strainsOf(brief);
  let objects = whole.length > 0;
  const over: ParagraphId[] = [];
  const dissociates: ParagraphId[] = [];
  for (const paragraph of inReport) {
    const strains = strainsIn(paragraph.stands);
    const isRefused = strains.block + (residuals[paragraph.id] ?? 0) > 0;
    objects ||= isRefused;
    if (isRefused || whole.some(({ line }) => isAbout(line, paragraph))) over.push(paragraph.id);
    if (strains.dissociate > 0 || loose.some(({ line }) => isAbout(line, paragraph))) {
      dissociates.push(paragraph.id);
    }
  }
  return { objects, over, dissociates };
}

const isAbout = ({ issue }: RedLine, { stands }: Pick<ParagraphStands, 'stands'>): boolean =>
  issue !== undefined && stands[issue] !== undefined;

/**
 * What a report is worth to a delegation against having none, on the scale of utilities: a paragraph
 * in the summary or the annex counts with a quarter of its stands, and crosses no red line.
 */
export function utilityOfReport(
  brief: Limits,
  text: readonly PlacedParagraph[],
  issues: readonly Issue[],
): number {
  const { inReport, stands } = readReport(text);
  const crossed = crossedRedLines(brief, inReport).length;
  return interestIn(brief, stands, issues) - RED_LINE_COST * crossed;
}
