import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said where devices do not reach the server, in the language of the page. */
export const t = words(en);
