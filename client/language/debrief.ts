import { debrief } from '../../shared/language/en/debrief.ts';
import { words } from './language.ts';

/** Texts of the debrief. */
export const t = words(debrief);
