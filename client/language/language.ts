import { type ReadonlySignal, signal } from '@preact/signals';
import { type Catalogue, english, type Language } from '../../shared/language/language.ts';
import { languageFor, languageNamed } from '../../shared/language/languages.ts';
import { type Given, say } from '../../shared/language/translate.ts';
import { keptHere, keyOf } from '../browser/kept.ts';

const KEPT = keyOf('language');
const chosen = signal<Language>(english);

/** The language in which this page is read. Whoever reads it while drawing is drawn anew with it. */
export const language: ReadonlySignal<Language> = chosen;

/** The translating function of a catalogue: it says its messages in the language of the page. */
export function words<C extends Catalogue>(catalogue: C) {
  return <Key extends keyof C & string>(key: Key, ...values: Given<C[Key]>): string =>
    say(chosen.value, catalogue, key, ...values);
}

/** A name that stands small inside sentences, at the head of a line. */
export const atHead = (name: string): string => chosen.value.atHead(name);

/**
 * Chooses the language of the page: the one that its address asks for (`?lang=`), which is kept for
 * the next visit, or the one kept, or the first of the device's that there is.
 */
export function chooseLanguage(): void {
  const asked = languageNamed(new URLSearchParams(location.search).get('lang') ?? '');
  if (asked !== undefined) keptHere.write(KEPT, asked.locale);
  const kept = languageNamed(keptHere.read(KEPT) ?? '');
  readIn(asked ?? kept ?? languageFor(navigator.languages));
}

function readIn(next: Language): void {
  chosen.value = next;
  document.documentElement.lang = next.locale;
  document.documentElement.dir = next.direction;
}
