import IntlMessageFormat from 'intl-messageformat';
import type { Catalogue, Language } from './language.ts';
import type { ValuesOf } from './message.ts';

/** Values that a message's placeholders take. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What a message takes, or each of several messages of which one is meant; nothing where it takes none. */
export type Given<Message extends string> = keyof AllValuesOf<Message> extends never
  ? readonly []
  : readonly [values: AllValuesOf<Message>];

type AllValuesOf<Message extends string> = (
  Message extends string
    ? (values: ValuesOf<Message>) => void
    : never
) extends (values: infer All extends MessageValues) => void
  ? All
  : never;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * Says a message of a catalogue in a language. A key that is not in the catalogue, and a value that
 * is missing or of another kind, do not compile; a key that arrives from outside goes through
 * `translateUnknown`.
 */
export function say<C extends Catalogue, Key extends keyof C & string>(
  language: Language,
  catalogue: C,
  key: Key,
  ...[values]: Given<C[Key]>
): string {
  return format(language, language.messageOf(catalogue, key), values);
}

/** Translates a key that came over the wire; a key that is not known is shown as it is. */
export function translateUnknown(
  language: Language,
  catalogue: Catalogue,
  key: string,
  values?: MessageValues,
): string {
  if (!Object.hasOwn(catalogue, key)) return key;
  return format(language, language.messageOf(catalogue, key), values);
}

/** A name that ends in a full stop, such as “Russian Fed.”, ends a sentence too. */
const withoutDoubleStops = (text: string): string => text.replace(/(?<!\.)\.\.(?!\.)/g, '.');

function format({ tag }: Language, message: string, values: MessageValues | undefined): string {
  if (!message.includes('{')) return message;
  const key = `${tag}\n${message}`;
  let formatter = compiled.get(key);
  if (formatter === undefined) {
    formatter = new IntlMessageFormat(message, tag);
    compiled.set(key, formatter);
  }
  return withoutDoubleStops(String(formatter.format(values)));
}
