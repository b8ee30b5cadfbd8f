import type { GlossaryEntry } from '../../../shared/language/en/glossary.ts';

type Entries = readonly (readonly [string, GlossaryEntry])[];

/**
 * The entries that have what was typed in their term, a form of it or their text; those named by it
 * come first, in the order of the alphabet within each kind. Nothing typed finds all.
 */
export function foundEntries(
  glossary: Readonly<Record<string, GlossaryEntry>>,
  typed: string,
  locale: string,
): Entries {
  const wanted = typed.trim().toLocaleLowerCase(locale);
  const has = (text: string) => text.toLocaleLowerCase(locale).includes(wanted);
  const isNamed = ({ term, forms = [] }: GlossaryEntry) => [term, ...forms].some(has);
  return Object.entries(glossary)
    .filter(([, entry]) => isNamed(entry) || has(entry.text))
    .toSorted(
      ([, one], [, other]) =>
        Number(isNamed(other)) - Number(isNamed(one)) || one.term.localeCompare(other.term, locale),
    );
}
