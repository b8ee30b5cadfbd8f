import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of one paragraph: its ledger, and what was declared of it, in the language of the page. */
export const t = words(en);
