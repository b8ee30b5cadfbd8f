/** The fields of a scenario's contents that hold words for people; all others are names of things. */
const WORDS = new Set([
  'ask',
  'assumes',
  'background',
  'because',
  'crossTable',
  'gist',
  'headline',
  'item',
  'lead',
  'learning',
  'mayBend',
  'minus',
  'name',
  'note',
  'opening',
  'plus',
  'publicLine',
  'question',
  'questions',
  'recommended',
  'section',
  'shortName',
  'sponsorsNote',
  'subtitle',
  'summary',
  'task',
  'teaches',
  'text',
  'title',
  'toldBy',
  'wants',
  'watch',
]);
/** What keeps its words in every language: titles of books, and the log of the film. */
const AS_THEY_ARE = new Set(['sources', 'facts']);

/** The translations of a scenario's texts into one language, by path. */
export type Translations = Readonly<Record<string, string>>;

/**
 * A content of a scenario with each of its texts changed. A text's path leads to it by ids where
 * there are ids, by seats, and by names of fields: "drafts/l27-rev1/paragraphs/OP1/text". The content
 * itself, and whatever is not a text, stays as it is.
 */
export function withTexts<Content>(
  content: Content,
  change: (text: string, path: string) => string,
): Content {
  return changed(content, '', false, change) as Content;
}

/** A content of a scenario in another language; what has no translation stays in English. */
export function translated<Content>(content: Content, translations: Translations): Content {
  return withTexts(content, (text, path) =>
    Object.hasOwn(translations, path) ? (translations[path] ?? text) : text,
  );
}

/** Every text of a content, by its path. */
export function textsOf(content: object): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  withTexts(content, (text, path) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}

function changed(
  value: unknown,
  path: string,
  isText: boolean,
  change: (text: string, path: string) => string,
): unknown {
  const at = (step: string) => (path === '' ? step : `${path}/${step}`);
  if (typeof value === 'string') return isText && value !== '' ? change(value, path) : value;
  if (Array.isArray(value)) {
    return value.map((one, index) => changed(one, at(stepTo(one, index)), isText, change));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]): [string, unknown] => {
      if (AS_THEY_ARE.has(name)) return [name, field];
      // What an issue wants stands under its grades, -2 to 2.
      const holdsWords =
        WORDS.has(name) ||
        (isText && /^-?\d$/.test(name)) ||
        (name === 'symbol' && isInWords(field));
      return [name, changed(field, at(name), holdsWords, change)];
    }),
  );
}

/** A text that has no symbol of its own is called by words: "Chair’s draft of June 2017". */
const isInWords = (symbol: unknown): boolean => typeof symbol === 'string' && symbol.includes(' ');

/** How a path leads to an entry of a list: by its id or its seat, else by its place. */
function stepTo(entry: unknown, index: number): string {
  if (typeof entry !== 'object' || entry === null) return String(index);
  if ('id' in entry && typeof entry.id === 'string') return entry.id;
  if ('seat' in entry && typeof entry.seat === 'string') return entry.seat;
  return String(index);
}
