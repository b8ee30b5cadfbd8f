import { oncePerPair } from './once.ts';
import type { Paragraph } from './scenario.ts';
import type { Stands } from './stands.ts';
import { PREAMBLE } from './weights.ts';

/** What the judgement of a text that is voted on needs of a paragraph. */
export type JudgedParagraph = Pick<Paragraph, 'id' | 'kind' | 'stands' | 'weight'>;
export type JudgedText = readonly JudgedParagraph[];

/** How much a paragraph decides: its weight in the operative part, a part of it in the preamble. */
export const decisiveness = ({ kind, weight }: Pick<Paragraph, 'kind' | 'weight'>): number =>
  kind === 'PP' ? weight * PREAMBLE : weight;

/**
 * How far a text has come from another, by what its paragraphs decide: 0 where they stand as they
 * stood, 1 where all are gone, 2 where each says the opposite. A new paragraph counts by how strongly it
 * stands. Words that stand where others stood are no departure.
 */
export function departure(from: JudgedText, to: JudgedText): number {
  return from === to ? 0 : measured(from, to).departed;
}

/** An object, so that the answer is kept. */
const measured = oncePerPair((from: JudgedText, to: JudgedText) => {
  const present = new Map(to.map((paragraph) => [paragraph.id, paragraph]));
  const known = new Set(from.map(({ id }) => id));
  let departed = 0;
  let whole = 0;
  for (const paragraph of from) {
    const weight = decisiveness(paragraph);
    const now = present.get(paragraph.id);
    whole += weight;
    departed +=
      weight * (now === undefined ? 1 : Math.min(2, turned(paragraph.stands, now.stands)));
  }
  for (const paragraph of to) {
    if (!known.has(paragraph.id)) {
      departed += decisiveness(paragraph) * Math.min(1, turned({}, paragraph.stands));
    }
  }
  return { departed: whole === 0 ? 0 : Math.min(2, departed / whole) };
});

/** By how many halves of the scale the most changed issue has turned. */
function turned(before: Stands, after: Stands): number {
  let most = 0;
  for (const issue of new Set([...Object.keys(before), ...Object.keys(after)])) {
    most = Math.max(most, Math.abs((after[issue] ?? 0) - (before[issue] ?? 0)) / 2);
  }
  return most;
}
