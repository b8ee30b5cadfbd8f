import { client } from '../../shared/language/en/client.ts';
import { translator } from '../../shared/language/translate.ts';

export const LOCALE = 'en';

/** Texts of the landing page and of what every page shares. */
export const t = translator(client, LOCALE);
