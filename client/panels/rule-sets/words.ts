import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of sets of rules, in the language of the page. */
export const t = words(en);
