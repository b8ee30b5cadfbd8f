import { client } from '../../shared/language/en/client.ts';
import { translator } from '../../shared/language/translate.ts';

export const LOCALE = 'en';

/** Texts of the landing page and of what every page shares. */
export const t = translator(client, LOCALE);

/** A name that stands inside sentences, at the head of a line. */
export function capitalised(name: string): string {
  return `${name.charAt(0).toLocaleUpperCase(LOCALE)}${name.slice(1)}`;
}
