import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said where a record is taken home, and in its files, in the language of the page. */
export const t = words(en);
