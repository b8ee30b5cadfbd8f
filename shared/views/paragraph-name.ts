import type { Language } from '../language/language.ts';
import { say } from '../language/translate.ts';
import { MINUTES } from '../procedure/road/words.ts';
import type { PublicScenario } from '../scenario/scenario.ts';

type Drafts = PublicScenario['drafts'];

/** "OP5" for a paragraph of a tabled text, "paragraph 34" for one of a report. */
export function paragraphName(drafts: Drafts, language: Language, code: string): string {
  return paragraphsNamed(drafts, language, [code]);
}

/**
 * Paragraphs as a clerk writes them, in the order of their text, each once: "paragraphs 8, 19 and 20",
 * "PP3 and OP5". What has no number, for it was added in the meeting, comes last.
 */
export function paragraphsNamed(
  drafts: Drafts,
  language: Language,
  codes: readonly string[],
): string {
  const wanted = new Set(codes);
  const tabled = drafts.flatMap(({ paragraphs }) => paragraphs).filter(({ id }) => wanted.has(id));
  const numbers = tabled.filter(({ kind }) => kind === 'P').map(({ number }) => number);
  const added = wanted.size - tabled.length;
  return inRow(language, [
    ...(numbers.length === 0
      ? []
      : [
          say(language, MINUTES, 'paragraphs.report', {
            count: numbers.length,
            numbers: inRow(language, numbers),
          }),
        ]),
    ...tabled.filter(({ kind }) => kind !== 'P').map(({ kind, number }) => `${kind}${number}`),
    ...(added === 0 ? [] : [say(language, MINUTES, 'paragraphs.added', { count: added })]),
  ]);
}

const inRow = ({ tag }: Language, names: readonly string[]): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
