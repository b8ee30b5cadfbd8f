import type { Paragraph } from '../../scenario/scenario.ts';

/** A part of a text: the ids of its paragraphs. */
export type Part = readonly string[];

/**
 * Merges requests for separate votes: overlapping parts are cut into the smallest pieces that do
 * not overlap, so that every paragraph is voted on once. Pieces keep the order of the text.
 */
export function smallestParts(
  text: readonly Pick<Paragraph, 'id'>[],
  parts: readonly Part[],
): Part[] {
  const pieces = new Map<string, string[]>();
  for (const { id } of text) {
    const askedBy = parts.flatMap((part, index) => (part.includes(id) ? [index] : []));
    if (askedBy.length === 0) continue;
    const key = askedBy.join(' ');
    pieces.set(key, [...(pieces.get(key) ?? []), id]);
  }
  return [...pieces.values()];
}

/** Whether nothing operative is left of a text: it is then rejected as a whole (rule 129). */
export function lapses(text: readonly Pick<Paragraph, 'kind'>[]): boolean {
  return !text.some(({ kind }) => kind === 'OP');
}
