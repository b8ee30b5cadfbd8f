import type { Draft } from '../scenario/scenario.ts';

/** A part of a text: the ids of its paragraphs. */
export type Part = readonly string[];

/**
 * Merges requests for separate votes: overlapping parts are cut into the smallest pieces that do
 * not overlap, so that every paragraph is voted on once. Pieces keep the order of the text.
 */
export function smallestParts(draft: Pick<Draft, 'paragraphs'>, parts: readonly Part[]): Part[] {
  const pieces = new Map<string, string[]>();
  for (const { id } of draft.paragraphs) {
    const askedBy = parts.flatMap((part, index) => (part.includes(id) ? [index] : []));
    if (askedBy.length === 0) continue;
    const key = askedBy.join(' ');
    pieces.set(key, [...(pieces.get(key) ?? []), id]);
  }
  return [...pieces.values()];
}

/** The paragraphs that are left of a draft once some have been dropped. */
export function remainingParagraphs<D extends Pick<Draft, 'paragraphs'>>(
  draft: D,
  dropped: readonly string[],
): D['paragraphs'] {
  return draft.paragraphs.filter(({ id }) => !dropped.includes(id));
}

/** Whether nothing operative is left: the draft is then rejected as a whole (rule 129). */
export function lapses(draft: Pick<Draft, 'paragraphs'>, dropped: readonly string[]): boolean {
  return !remainingParagraphs(draft, dropped).some(({ kind }) => kind === 'OP');
}
