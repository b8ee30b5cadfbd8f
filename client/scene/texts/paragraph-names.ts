import { listOf } from '../../language/lists.ts';
import { t } from './words.ts';

/** "paragraph 14", "paragraphs 14 and 15", or the text as a whole where none is named. */
export function paragraphNames(numbers: readonly string[]): string {
  return t('paragraphs', { count: numbers.length, numbers: listOf(numbers) });
}
