import { type GlossaryEntry, glossary } from './en/glossary.ts';
import { english, type Language } from './language.ts';

type Glossary = Readonly<Record<string, GlossaryEntry>>;

const known = new WeakMap<Language, Glossary>([[english, glossary]]);

/** The glossary in a language. */
export function glossaryIn(language: Language): Glossary {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { textOf } = language;
  const entries = Object.entries(glossary).map(([id, entry]): [string, GlossaryEntry] => {
    const { term, forms = [], text } = entry;
    return [id, { ...entry, term: textOf(term), forms: forms.map(textOf), text: textOf(text) }];
  });
  const made = Object.fromEntries(entries);
  known.set(language, made);
  return made;
}
