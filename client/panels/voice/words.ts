import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said in the debrief of how the floor was shared, in the language of the page. */
export const t = words(en);
