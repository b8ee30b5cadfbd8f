import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of the moves that a delegation can make, in the language of the page. */
export const t = words(en);
