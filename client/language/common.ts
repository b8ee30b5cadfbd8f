import { client } from '../../shared/language/en/client.ts';
import { words } from './language.ts';

/** Texts of the landing page and of what every page shares. */
export const t = words(client);
