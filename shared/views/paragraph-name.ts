import type { Language } from '../language/language.ts';
import { say } from '../language/translate.ts';
import { MINUTES } from '../procedure/road/words.ts';
import type { PublicScenario } from '../scenario/scenario.ts';

/** "OP5" for a paragraph of a tabled text, "paragraph 34" for one of a report. */
export function paragraphName(
  drafts: PublicScenario['drafts'],
  language: Language,
  code: string,
): string {
  const found = drafts.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === code);
  if (found === undefined) return say(language, MINUTES, 'paragraph.added');
  return found.kind === 'P'
    ? say(language, MINUTES, 'paragraph.report', { number: found.number })
    : `${found.kind}${found.number}`;
}
