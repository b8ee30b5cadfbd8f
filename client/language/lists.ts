import { LOCALE } from '../language/common.ts';

/** The house style of the United Nations writes "Cuba, Iran and Syria", as in British English. */
const listing = new Intl.ListFormat(LOCALE === 'en' ? 'en-GB' : LOCALE, { type: 'conjunction' });

/** Names in a row: "Cuba, Iran and Syria". */
export function listOf(names: readonly string[]): string {
  return listing.format(names);
}
