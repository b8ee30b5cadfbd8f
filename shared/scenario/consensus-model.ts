import type { Place } from './forums.ts';
import { once } from './once.ts';
import { holdsOf, type Limits, type Strains, strainsOn, wholeStrains } from './red-lines.ts';
import type { Paragraph, ParagraphId, RedLine, StanceAnchor } from './scenario.ts';
import type { ParagraphStands, Stands } from './stands.ts';
import { gainIn } from './text-worth.ts';
import { DISSOCIATION, INTEREST, LINE_COST } from './weights.ts';

/** A paragraph of a report as it now reads, and where it stands. */
export interface PlacedParagraph extends Pick<Paragraph, 'id' | 'stands' | 'weight'> {
  readonly place: Place;
}

/** What a paragraph keeps of its worth in a Chair's summary or an annex. */
export const LOWER_STATUS = 0.25;
/** How far an anchored paragraph lies past or before a red line, so that rounding never moves it. */
export const STANCE_MARGIN = 0.05;

type Residuals = Pick<StanceAnchor, 'residuals' | 'wholeResidual'>;

const NO_RESIDUALS: Residuals = { residuals: {}, wholeResidual: 0 };

/** The paragraphs that bind, whoever judges them: a summary or an annex binds nobody. */
const readReport = once((text: readonly PlacedParagraph[]) => ({
  inReport: text.filter(({ place }) => place === 'report'),
}));

/** All that one wording is to a delegation, whatever the rest of the text says. */
export interface Wording extends Pick<Strains, 'block' | 'dissociate'> {
  readonly gain: number;
  /** What the red lines cost that it crosses. */
  readonly cost: number;
}

/** Worked out once for each delegation and wording: of all that is asked about a report this is asked most. */
export const wordingFor = once((brief: Limits) =>
  once((stands: Stands): Wording => wordingOf(brief, stands)),
);

/** The same, worked out anew. */
export function wordingOf(brief: Limits, stands: Stands): Wording {
  const { crossed, block, dissociate } = strainsOn(brief, stands);
  let cost = 0;
  for (const line of crossed) cost += costOfLine(line);
  return { gain: gainIn(brief, stands), cost, block, dissociate };
}

/** A paragraph as it reads, and what its wording is to a delegation. */
interface Worded {
  readonly paragraph: PlacedParagraph;
  readonly wording: Wording;
}

/** All paragraphs of a text, in its order, with what their wordings are to a delegation. */
export const wordedFor = (
  brief: Limits,
  text: readonly PlacedParagraph[],
  wordingIn = wordingFor(brief),
): readonly Worded[] =>
  text.map((paragraph) => ({ paragraph, wording: wordingIn(paragraph.stands) }));

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
  anchor: Residuals = NO_RESIDUALS,
  worded = wordedFor(brief, text),
): Judgement {
  const { inReport } = readReport(text);
  const { wholeResidual } = anchor;
  const whole = wholeStrains(brief, inReport, 'block').filter(
    ({ steps }) => steps + wholeResidual > 0,
  );
  const loose = wholeStrains(brief, inReport, 'dissociate').filter(({ steps }) => steps > 0);
  let objects = whole.length > 0;
  const over: ParagraphId[] = [];
  const dissociates: ParagraphId[] = [];
  for (const { paragraph, wording } of worded) {
    if (paragraph.place !== 'report') continue;
    const refused = isRefused(wording, paragraph, anchor);
    objects ||= refused;
    if (refused || areAbout(whole, paragraph)) over.push(paragraph.id);
    if (wording.dissociate > 0 || areAbout(loose, paragraph)) dissociates.push(paragraph.id);
  }
  return { objects, over, dissociates };
}

/** Whether a delegation would object over a wording where the paragraph stands. */
export const isRefused = (
  { block }: Wording,
  { id, place }: Pick<PlacedParagraph, 'id' | 'place'>,
  { residuals }: Pick<Residuals, 'residuals'> = NO_RESIDUALS,
): boolean => place === 'report' && block + (residuals[id] ?? 0) > 0;

/** Whether any of some red lines is about an issue that a paragraph touches. */
const areAbout = (
  lines: readonly { readonly line: RedLine }[],
  { stands }: Pick<ParagraphStands, 'stands'>,
): boolean =>
  lines.length > 0 &&
  lines.some(({ line: { issue } }) => issue !== undefined && stands[issue] !== undefined);

/**
 * What a report is worth to a delegation against having none, on the scale of utilities: what each paragraph
 * brings on its issues, by salience and weight, over all that the tabled text decides, as with a text that
 * is voted on; less the red lines crossed. A paragraph that leaves takes its own part away and moves nothing
 * else; in the summary or the annex it counts a quarter and crosses no line.
 */
export function worthOfReport(
  brief: Limits,
  tabled: readonly ParagraphStands[],
  text: readonly PlacedParagraph[],
  worded = wordedFor(brief, text),
): number {
  const share = INTEREST / decidedBy(tabled);
  let worth = 0;
  for (const { paragraph, wording } of worded) {
    worth += worthWhere(wording, paragraph, share);
  }
  return worth - costOfWholeLines(brief, readReport(text).inReport);
}

/** How much a report decides of what anybody can want or not: 1 at least. */
export const decidedBy = (tabled: readonly ParagraphStands[]): number => decided(tabled).weight;

const decided = once((tabled: readonly ParagraphStands[]) => ({
  weight: Math.max(
    1,
    tabled.reduce(
      (sum, { stands, weight }) => sum + (Object.keys(stands).length === 0 ? 0 : weight),
      0,
    ),
  ),
}));

/** What a wording is worth where its paragraph stands, `share` being what a full gain on weight 1 counts. */
export function worthWhere(
  { gain, cost }: Wording,
  { weight, place }: Pick<PlacedParagraph, 'weight' | 'place'>,
  share: number,
): number {
  if (place === 'dropped') return 0;
  const worth = share * weight * gain;
  return place === 'report' ? worth - cost : LOWER_STATUS * worth;
}

/** What red lines about the text as a whole cost that it crosses. */
function costOfWholeLines(brief: Limits, inReport: readonly ParagraphStands[]): number {
  let cost = 0;
  for (const holds of ['block', 'dissociate'] as const) {
    for (const { line, steps } of wholeStrains(brief, inReport, holds)) {
      if (steps > 0) cost += costOfLine(line);
    }
  }
  return cost;
}

/** What a crossed red line costs: little where one can dissociate oneself. */
export const costOfLine = (line: RedLine): number =>
  holdsOf(line) === 'block' ? LINE_COST : DISSOCIATION;
