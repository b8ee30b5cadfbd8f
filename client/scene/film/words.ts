import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of what is seen in a film, in the language of the page. */
export const t = words(en);
