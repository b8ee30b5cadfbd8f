import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of a rehearsal, in the language of the page. */
export const t = words(en);
