import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said on the page that prints, and on what it prints. */
export const t = words(en);
