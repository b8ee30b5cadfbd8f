import IntlMessageFormat from 'intl-messageformat';

/** Values that a message's placeholders take. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** A catalogue: message keys to ICU messages ("{count, plural, one {# vote} other {# votes}}"). */
export type Catalogue = Readonly<Record<string, string>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Makes the translating function of a catalogue. Its keys are typed: a key that is not in the
 * catalogue does not compile; one that arrives from outside goes through `translateUnknown`.
 */
export function translator<C extends Catalogue>(catalogue: C, locale: string) {
  return (key: keyof C & string, values?: MessageValues): string =>
    format(catalogue[key], values, locale);
}

/** Translates a key that came over the wire; a key that is not known is shown as it is. */
export function translateUnknown(
  catalogue: Catalogue,
  locale: string,
  key: string,
  values?: MessageValues,
): string {
  const message = catalogue[key];
  return message === undefined ? key : format(message, values, locale);
}

function format(message: string | undefined, values: MessageValues | undefined, locale: string) {
  if (message === undefined) return '';
  if (!message.includes('{')) return message;
  const key = `${locale}\n${message}`;
  let formatter = compiled.get(key);
  if (formatter === undefined) {
    formatter = new IntlMessageFormat(message, locale);
    compiled.set(key, formatter);
  }
  return String(formatter.format(values));
}
