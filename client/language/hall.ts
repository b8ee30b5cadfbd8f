import { clientHall } from '../../shared/language/en/client-hall.ts';
import { translator } from '../../shared/language/translate.ts';
import { LOCALE } from './common.ts';

/** Texts of the hall: what is happening, the tabs, the moves and the ballot. */
export const t = translator(clientHall, LOCALE);
