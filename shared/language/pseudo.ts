import { type Catalogue, english, type Language } from './language.ts';
import { mapTexts } from './map-texts.ts';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒĝĥíĵķĺɱñóþǫŕšţúṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĹṀÑÓÞǪŔŠŢÚṼŴẊÝŽ';
const accents = new Map([...PLAIN].map((letter, index) => [letter, ACCENTED[index] ?? letter]));
/** Right-to-left override, and its end. */
const [OVERRIDE, END] = ['‮', '‬'];

/**
 * English with every letter accented and every vowel twice, which makes it some 40 % longer: whatever
 * shows a plain letter is in no catalogue, and whatever is cut has no room for other languages.
 */
export const accented: Language = pseudo('en-XA', 'ltr', (text) =>
  text.replaceAll(/[a-z]/gi, (letter) => {
    const accent = accents.get(letter) ?? letter;
    return /[aeiou]/i.test(letter) ? accent + accent.toLowerCase() : accent;
  }),
);

/** English written from right to left, word by word, on mirrored pages. */
export const mirrored: Language = pseudo('ar-XB', 'rtl', (text) =>
  text.replaceAll(/\p{L}+/gu, (word) => `${OVERRIDE}${word}${END}`),
);

/** A language made from English by code, for tests and for whoever lays out a page. */
function pseudo(
  locale: string,
  direction: Language['direction'],
  change: (text: string) => string,
): Language {
  const known = new WeakMap<Catalogue, Map<string, string>>();
  return {
    locale,
    tag: english.tag,
    direction,
    messageOf: (catalogue, key) => {
      const messages = known.get(catalogue) ?? new Map<string, string>();
      known.set(catalogue, messages);
      const message = messages.get(key) ?? mapTexts(english.messageOf(catalogue, key), change);
      messages.set(key, message);
      return message;
    },
    atHead: english.atHead,
    textOf: change,
  };
}
