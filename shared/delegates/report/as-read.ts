import type { ParagraphState, Paragraphs } from '../../procedure/texts/paragraphs.ts';
import { type PlacedParagraph, placedText } from '../../procedure/texts/texts.ts';
import { once } from '../../scenario/once.ts';
import type { Draft } from '../../scenario/scenario.ts';

/** A report as it reads, whatever brackets stand in it. */
export interface AsRead {
  readonly text: readonly PlacedParagraph[];
  /** What play has made of its words and places. */
  readonly states: Paragraphs;
}

/** So many readings of a draft are kept: those of a long session. */
const KEPT = 64;

/**
 * The report as it reads: the same object for the same words and places, so that what was thought about it
 * holds when brackets come and go.
 */
export function asRead(draft: Draft, paragraphs: Paragraphs): AsRead {
  return latest(draft)(paragraphs);
}

const latest = once((draft: Draft) => {
  const kept = new Map<string, AsRead>();
  return once((paragraphs: Paragraphs): AsRead => {
    const states = Object.entries(paragraphs).flatMap(([id, state]) => {
      const read = wordsAndPlace(state);
      return Object.keys(read).length === 0 ? [] : [[id, read] as const];
    });
    const key = JSON.stringify(states);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = Object.fromEntries(states);
    const read = { text: placedText(draft, made), states: made };
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, read);
    return read;
  });
});

const wordsAndPlace = ({ words, alternative, added, place }: ParagraphState): ParagraphState => ({
  ...(words && { words }),
  ...(alternative !== undefined && { alternative }),
  ...(added && { added }),
  ...(place && { place }),
});
