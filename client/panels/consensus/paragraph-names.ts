import { LOCALE } from '../../language/common.ts';
import { t } from '../../language/consensus.ts';

/** "paragraph 14", "paragraphs 14 and 15", or the text as a whole where none is named. */
export function paragraphNames(numbers: readonly string[]): string {
  const listed = new Intl.ListFormat(LOCALE, { type: 'conjunction' }).format(numbers);
  return t('paragraphs', { count: numbers.length, numbers: listed });
}
