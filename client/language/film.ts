import { filmEn } from '../../shared/language/en/film.ts';
import { words } from './language.ts';

/** Texts of the film of what really happened. */
export const t = words(filmEn);
