import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said on the pages of talk and of deals, in the language of the page. */
export const t = words(en);
