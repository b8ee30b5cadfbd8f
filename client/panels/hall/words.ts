import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of the hall: the tabs, the papers, the moves and the ballot, in the language of the page. */
export const t = words(en);
