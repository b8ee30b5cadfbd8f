import { debrief } from '../../shared/language/en/debrief.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the debrief. */
export const t = translator(debrief, LOCALE);
