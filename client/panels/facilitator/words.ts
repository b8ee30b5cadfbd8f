import { STEPS } from '../../../shared/procedure/road/words.ts';
import { words } from '../../language/language.ts';
import { en } from './words.en.ts';

/** What is said of the facilitator’s desk, and what the Chair's steps are called, in the language of the page. */
export const t = words({ ...en, ...STEPS });
