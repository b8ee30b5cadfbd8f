import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said on the page of who organises several rooms, in the language of the page. */
export const t = words(en);
