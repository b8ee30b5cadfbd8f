import type { GlossaryEntry } from './en/glossary.ts';

/** A stretch of a text: plain, or the first mention of a glossary entry. */
export interface TextPiece {
  readonly text: string;
  /** The entry's id. */
  readonly entry?: string;
}

type Glossary = Readonly<Record<string, GlossaryEntry>>;

interface Finder {
  /** All words that are linked, the longest first. */
  readonly pattern: RegExp;
  readonly entryOf: ReadonlyMap<string, string>;
}

const finders = new WeakMap<Glossary, Finder>();

/**
 * Cuts a text where it first mentions an entry of the glossary: whole words only, whatever their
 * case (short forms in capitals keep it), the longest term where several begin at the same place,
 * and each entry once. Joined together, the pieces are the text.
 */
export function glossaryLinks(text: string, glossary: Glossary): readonly TextPiece[] {
  const { pattern, entryOf } = finderOf(glossary);
  const met = new Set<string>();
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const [word] = match;
    const entry = entryOf.get(isShortForm(word) ? word : word.toLowerCase());
    if (entry === undefined || met.has(entry)) continue;
    met.add(entry);
    if (match.index > done) pieces.push({ text: text.slice(done, match.index) });
    pieces.push({ text: word, entry });
    done = match.index + word.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done) });
  return pieces;
}

function finderOf(glossary: Glossary): Finder {
  const known = finders.get(glossary);
  if (known !== undefined) return known;
  const entryOf = new Map(
    Object.entries(glossary)
      .filter(([, { isCommon }]) => !isCommon)
      .flatMap(([id, { term, forms = [] }]) =>
        [term, ...forms].map((word): [string, string] => [
          isShortForm(word) ? word : word.toLowerCase(),
          id,
        ]),
      ),
  );
  const words = [...entryOf.keys()].toSorted((one, other) => other.length - one.length);
  const finder: Finder = {
    // A short form in capitals may carry a number: "OP1", "PP10".
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?:${words.map(asPattern).join('|')})(?![\\p{L}-])`,
      'giu',
    ),
    entryOf,
  };
  finders.set(glossary, finder);
  return finder;
}

const isShortForm = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

function asPattern(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
