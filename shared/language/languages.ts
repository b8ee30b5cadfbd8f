import { english, type Language } from './language.ts';
import { accented, mirrored } from './pseudo.ts';

/** Every language there is, the made-up ones at the end: those are only had by asking for them. */
const languages: readonly Language[] = [english, accented, mirrored];
const MADE_UP: readonly Language[] = [accented, mirrored];

/** The language of a locale that was asked for by name; undefined where there is none. */
export function languageNamed(locale: string): Language | undefined {
  return languages.find((language) => language.locale === locale);
}

/** The first language there is of those that somebody reads, which need not be written the same way. */
export function languageFor(wanted: readonly string[]): Language {
  const known = languages.filter((language) => !MADE_UP.includes(language));
  const base = (locale: string) => locale.split('-')[0];
  for (const locale of wanted) {
    const found = known.find((language) => base(language.locale) === base(locale));
    if (found !== undefined) return found;
  }
  return english;
}
