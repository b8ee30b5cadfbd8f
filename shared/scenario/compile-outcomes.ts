import { judgeReport, type PlacedParagraph, STANCE_MARGIN } from './consensus-model.ts';
import { strainsOf, wholeStrains } from './red-lines.ts';
import type {
  Draft,
  Instructions,
  ParagraphId,
  RecordedOutcome,
  Scenario,
  SeatId,
  StanceAnchor,
} from './scenario.ts';
import type { RecordFile } from './source-schema.ts';

type OutcomeEntry = NonNullable<RecordFile['outcomes']>[number];

/** A recorded outcome, with what was said afterwards in the order of its dates. */
export function compileOutcome({ note, afterwards, put, ...rest }: OutcomeEntry): RecordedOutcome {
  return {
    ...rest,
    ...(put === undefined ? {} : { put }),
    ...(note === undefined ? {} : { note }),
    afterwards: [...(afterwards ?? [])].sort((one, other) => (one.date < other.date ? -1 : 1)),
  };
}

/** How every seat's stance on every recorded report is anchored. */
export function compileStanceAnchors(
  outcomes: readonly RecordedOutcome[],
  drafts: readonly Draft[],
  instructions: Readonly<Record<SeatId, Instructions>>,
): Scenario['stanceAnchors'] {
  return Object.fromEntries(
    outcomes.map((outcome) => {
      const text = textPut(
        drafts.find(({ id }) => id === outcome.draft),
        outcome,
      );
      const refused = refusedBy(outcome, text, instructions);
      const bySeat = Object.entries(instructions).map(([seat, brief]): [SeatId, StanceAnchor] => [
        seat,
        anchorStance(brief, text, refused[seat]),
      ]);
      return [outcome.id, Object.fromEntries(bySeat)];
    }),
  );
}

/** The Chair's first text: every paragraph as it was tabled, in the report. */
export function firstText(draft: Draft | undefined): readonly PlacedParagraph[] {
  return (draft?.paragraphs ?? []).map(({ id, stands, weight }) => ({
    id,
    stands,
    weight,
    place: 'report',
  }));
}

/** The text on which a recorded outcome came: the Chair's first, with what was changed before it was put. */
export function textPut(
  draft: Draft | undefined,
  { put = [] }: Pick<RecordedOutcome, 'put'>,
): readonly PlacedParagraph[] {
  return (draft?.paragraphs ?? []).map((paragraph): PlacedParagraph => {
    const changes = put.filter((change) => change.paragraph === paragraph.id);
    const wording = changes.find((change) => change.wording !== undefined)?.wording;
    const place = changes.find((change) => change.place !== undefined)?.place;
    const words = paragraph.alternatives.find(({ id }) => id === wording) ?? paragraph;
    return {
      id: paragraph.id,
      stands: words.stands,
      weight: words.weight,
      place: place ?? 'report',
    };
  });
}

/**
 * Which of the refused paragraphs each delegation that blocked refused: those that cross its red
 * lines, all where none does; what crosses nobody's line is refused by each of them.
 */
function refusedBy(
  { blockedBy, over }: RecordedOutcome,
  text: readonly PlacedParagraph[],
  instructions: Readonly<Record<SeatId, Instructions>>,
): Readonly<Record<SeatId, readonly ParagraphId[]>> {
  const byModel = blockedBy.map((seat) => {
    const brief = instructions[seat];
    const judged = brief === undefined ? [] : judgeReport(brief, text).over;
    return { seat, own: over.filter((id) => judged.includes(id)) };
  });
  const nobodys = over.filter((id) => byModel.every(({ own }) => !own.includes(id)));
  return Object.fromEntries(
    byModel.map(({ seat, own }) => [seat, own.length === 0 ? over : [...own, ...nobodys]]),
  );
}

/** The smallest residuals by which a delegation refuses these paragraphs and no others. */
function anchorStance(
  brief: Instructions,
  text: readonly PlacedParagraph[],
  refused: readonly ParagraphId[] | undefined,
): StanceAnchor {
  const residuals: Record<ParagraphId, number> = {};
  for (const paragraph of text) {
    if (paragraph.place !== 'report') continue;
    const strain = strainsOf(brief)(paragraph.stands).block;
    const isRefused = refused?.includes(paragraph.id) ?? false;
    if (isRefused !== strain > 0) {
      residuals[paragraph.id] = rounded((isRefused ? STANCE_MARGIN : -STANCE_MARGIN) - strain);
    }
  }
  return {
    objected: refused !== undefined,
    residuals,
    wholeResidual: wholeResidual(brief, text, refused),
  };
}

/** A red line about the whole must not make a delegation refuse what it did not refuse in fact. */
function wholeResidual(
  brief: Instructions,
  text: readonly PlacedParagraph[],
  refused: readonly ParagraphId[] = [],
): number {
  const inReport = text.filter(({ place }) => place === 'report');
  const unwanted = wholeStrains(brief, inReport, 'block').filter(
    ({ line, steps }) =>
      steps > 0 &&
      !text.some(
        ({ id, stands }) => stands[line.issue ?? ''] !== undefined && refused.includes(id),
      ),
  );
  if (unwanted.length === 0) return 0;
  return rounded(-STANCE_MARGIN - Math.max(...unwanted.map(({ steps }) => steps)));
}

/** Six decimals: the same digits on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}
