import { filmEn } from '../../shared/language/en/film.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the film of what really happened. */
export const t = translator(filmEn, LOCALE);
