/** A catalogue: message keys to ICU messages ("{count, plural, one {# vote} other {# votes}}"). */
export type Catalogue = Readonly<Record<string, string>>;

/** A language in which the product can be read. */
export interface Language {
  /** What a page in it says of itself, as BCP 47 has it. */
  readonly locale: string;
  /** By whose customs numbers, dates, lists and plurals go. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** A message of a catalogue, which is given in English; the English where it is not translated. */
  readonly messageOf: (catalogue: Catalogue, key: string) => string;
  /** A name that stands small inside sentences, as it goes at the head of a line. */
  readonly atHead: (name: string) => string;
  /** A text that stands in no catalogue, such as one of a scenario that comes without translations. */
  readonly textOf: (english: string) => string;
}

/** English, in which everything is written first. The United Nations writes it in the British way. */
export const english: Language = {
  locale: 'en',
  tag: 'en-GB',
  direction: 'ltr',
  messageOf: (catalogue, key) => catalogue[key] ?? key,
  atHead: (name) => name.charAt(0).toLocaleUpperCase('en') + name.slice(1),
  textOf: (text) => text,
};
