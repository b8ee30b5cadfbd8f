import { once } from '../../scenario/once.ts';
import type { Draft } from '../../scenario/scenario.ts';
import type { ParagraphState, Paragraphs } from './paragraphs.ts';

/** So many readings of a draft are kept: those of a long session. */
const KEPT = 64;

/**
 * What play has made of the words and places of a draft, whatever brackets and ledgers its paragraphs carry:
 * the same object for the same words, so that what was worked out from them holds when brackets come and go.
 */
export const asRead = (draft: Draft, paragraphs: Paragraphs): Paragraphs =>
  latest(draft)(paragraphs);

const latest = once((_draft: Draft) => {
  const kept = new Map<string, Paragraphs>();
  return once((paragraphs: Paragraphs): Paragraphs => {
    const states: (readonly [string, ParagraphState])[] = [];
    let key = '';
    for (const id of Object.keys(paragraphs)) {
      const state = paragraphs[id];
      const read = state && wordsAndPlace(state);
      if (read === undefined || read.key === '') continue;
      states.push([id, read.state]);
      key += `${id} ${read.key}\n`;
    }
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = Object.fromEntries(states);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  });
});

/** What one paragraph reads as, and by what that is known: nothing where it reads and stands as tabled. */
const wordsAndPlace = once(({ words, alternative, added, after, place }: ParagraphState) => {
  const state: ParagraphState = {
    ...(words && { words }),
    ...(alternative !== undefined && { alternative }),
    ...(added && { added }),
    ...(after !== undefined && { after }),
    ...(place && { place }),
  };
  return { state, key: Object.keys(state).length === 0 ? '' : JSON.stringify(state) };
});
