import { own } from '../procedure/kernel/own.ts';
import { alpha2Of, stateCalled } from '../scenario/reading/states.ts';
import type { Delegation, SeatId } from '../scenario/scenario.ts';

/** What a name in a table stands for. */
export type CountryFound =
  | { readonly kind: 'seat'; readonly seat: SeatId }
  /** The name fits several delegations: the first is as likely as the next. */
  | { readonly kind: 'several'; readonly seats: readonly SeatId[] }
  /** A state or an observer that has no seat in the scenario; by its usual name. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  /** No such name; with those that it may be a slip of, the nearest first. */
  | { readonly kind: 'unknown'; readonly near: readonly SeatId[] };

/** Finds the delegation that a name stands for. */
export type CountryFinder = (typed: string) => CountryFound;

/**
 * Names that people write and neither the scenario nor a list of the languages' own has, by the three
 * letters of ISO 3166.
 */
const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  ARE: ['Emirates'],
  BIH: ['Bosnia', 'BiH'],
  BRN: ['Brunei'],
  BOL: ['Plurinational State of Bolivia'],
  COD: ['DRC', 'Congo Kinshasa', 'Democratic Republic of Congo'],
  CAF: ['CAR'],
  COG: ['Republic of the Congo', 'Congo Brazzaville'],
  CIV: ['Ivory Coast'],
  CHN: ['People’s Republic of China'],
  CPV: ['Cape Verde'],
  CZE: ['Czech Republic'],
  DEU: ['Federal Republic of Germany'],
  EGY: ['Arab Republic of Egypt'],
  FSM: ['Federated States of Micronesia'],
  FRA: ['French Republic'],
  GBR: ['Great Britain', 'Britain', 'United Kingdom of Great Britain and Northern Ireland'],
  IRN: ['Islamic Republic of Iran'],
  PRK: ['North Korea', 'DPRK', 'Democratic People’s Republic of Korea'],
  KOR: ['South Korea', 'Republic of Korea'],
  LAO: ['Laos'],
  MKD: ['Macedonia'],
  MMR: ['Burma'],
  NLD: ['Holland', 'Kingdom of the Netherlands'],
  PSE: ['Palestine', 'State of Palestine'],
  RUS: ['Russia', 'Russian Federation'],
  SAU: ['Kingdom of Saudi Arabia'],
  SWZ: ['Swaziland'],
  TLS: ['East Timor'],
  TUR: ['Turkey', 'Turkiye'],
  USA: ['America', 'United States of America'],
  VAT: ['Holy See', 'Vatican'],
  VEN: ['Bolivarian Republic of Venezuela'],
  VNM: ['Vietnam', 'Socialist Republic of Viet Nam'],
};

/** The non-member observer States, as the Assembly calls them: lists of countries do so otherwise. */
const OBSERVERS: Readonly<Record<string, string>> = {
  PSE: 'State of Palestine',
  VAT: 'Holy See',
};

/** Fits two states, between which nobody is to guess. */
const KOREA = { name: 'korea', states: ['KOR', 'PRK'] } as const;

/** Languages in which spreadsheets name countries, beside that of the page. */
const NAMED_IN = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'ru', 'ar', 'zh'] as const;
/** Words that names of states have or leave out. */
const FILLERS: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'la',
  'le',
  'les',
  'el',
  'los',
  'die',
  'der',
  'das',
]);
/** So many names are offered for one that is unknown. */
const OFFERED = 3;

type Seated = Pick<Delegation, 'id' | 'iso2' | 'name' | 'shortName'>;

/**
 * Finds delegations by their id, the letters of ISO 3166, their short and their long name, what else people call
 * them, and their name in the usual languages and that of the page (`locale`). Case, accents, points, articles and
 * the order around a comma ("Korea, Republic of") do not matter. What fits several, or none, is said and not guessed.
 */
export function countryFinder(delegations: readonly Seated[], locale = 'en'): CountryFinder {
  const known = new Map<string, CountryFound>();
  let called: Called | undefined;
  return (typed) => {
    const found = known.get(typed);
    if (found !== undefined) return found;
    // Names in a dozen languages are many: they are gathered when the first is looked for.
    called ??= calledSo(delegations, locale);
    const look = lookUp(typed, called, locale);
    known.set(typed, look);
    return look;
  };
}

/** What the delegations of a scenario are called: by code, and by plain name. */
interface Called {
  readonly codes: ReadonlyMap<string, SeatId>;
  readonly names: ReadonlyMap<string, SeatId>;
}

function calledSo(delegations: readonly Seated[], locale: string): Called {
  const codes = new Map<string, SeatId>();
  const names = new Map<string, SeatId>();
  const put = (name: string | undefined, seat: SeatId) => {
    const plain = plainName(name ?? '');
    if (plain !== '' && plain !== KOREA.name && !names.has(plain)) names.set(plain, seat);
  };
  // What the scenario calls its own comes before what anybody else does.
  for (const { id, iso2, name, shortName } of delegations) {
    codes.set(id, id).set(iso2.toUpperCase(), id);
    put(name, id);
    put(shortName, id);
  }
  for (const { id, iso2 } of delegations) {
    for (const name of own(ALSO_CALLED, id) ?? []) put(name, id);
    for (const language of [locale, ...NAMED_IN]) put(regionIn(language, iso2), id);
  }
  return { codes, names };
}

function lookUp(typed: string, { codes, names }: Called, locale: string): CountryFound {
  const plain = plainName(typed);
  if (plain === KOREA.name) {
    const seats = KOREA.states.filter((state) => codes.has(state));
    if (seats.length > 0) return { kind: 'several', seats };
  }
  const state = stateBehind(typed, plain);
  const seat =
    codes.get(typed.replaceAll(/[.\s]/g, '').toUpperCase()) ??
    names.get(plain) ??
    names.get(turned(typed)) ??
    codes.get(state ?? '');
  if (seat !== undefined) return { kind: 'seat', seat };
  return state === undefined
    ? { kind: 'unknown', near: nearest(plain, names) }
    : { kind: 'elsewhere', name: usualName(state, locale) };
}

/** "Korea, Republic of" as it is read aloud. */
function turned(typed: string): string {
  const [first = '', ...rest] = typed.split(',');
  return plainName(`${rest.join(' ')} ${first}`);
}

/** A name without case, accents, points, articles and what stands in brackets. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll('&', ' ')
    .replaceAll(/[.'’ʼ`]/g, '')
    .replaceAll(/\bst\b/g, 'saint')
    .replaceAll(/\brep\b/g, 'republic')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .join(' ');
}

const namesIn = new Map<string, Intl.DisplayNames>();

/** What a language calls a region; undefined where it has no name for it. */
function regionIn(language: string, iso2: string): string | undefined {
  try {
    const names =
      namesIn.get(language) ??
      new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    namesIn.set(language, names);
    return names.of(iso2.toUpperCase());
  } catch {
    // Letters that are no region's, as states of one's own have.
    return undefined;
  }
}

/** States by what else they are called, in plain names; made when the first is asked for. */
let alsoCalled: ReadonlyMap<string, string> | undefined;

/** The state that somebody calls so, seated or not. */
function stateBehind(typed: string, plain: string): string | undefined {
  alsoCalled ??= new Map(
    Object.entries(ALSO_CALLED).flatMap(([state, names]) =>
      names.map((name) => [plainName(name), state] as const),
    ),
  );
  return alsoCalled.get(plain) ?? stateCalled(typed.replaceAll('.', '').trim());
}

const usualName = (state: string, locale: string): string =>
  own(OBSERVERS, state) ?? regionIn(locale, alpha2Of(state) ?? '') ?? state;

/** The delegations whose names are a slip or two away, or begin a word with what was typed. */
function nearest(plain: string, names: ReadonlyMap<string, SeatId>): readonly SeatId[] {
  if (plain === '') return [];
  const most = Math.max(1, Math.floor(plain.length / 3));
  const ranked = [...names]
    // Names of another length are further away than counts, unless one begins a word of the other.
    .filter(([name]) => Math.abs(name.length - plain.length) <= most || beginsWord(plain, name))
    .map(([name, seat]) => ({ seat, far: distance(plain, name) }))
    .filter(({ far }) => far <= most)
    .toSorted((one, other) => one.far - other.far);
  return [...new Set(ranked.map(({ seat }) => seat))].slice(0, OFFERED);
}

const beginsWord = (one: string, other: string): boolean =>
  one.length > 3 && ` ${other}`.includes(` ${one}`);

/** How many letters are to be changed, added or left out (Levenshtein); little where one begins the other. */
function distance(one: string, other: string): number {
  if (beginsWord(one, other)) return 1;
  let before = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      now[column] = Math.min(
        (now[column - 1] ?? 0) + 1,
        (before[column] ?? 0) + 1,
        (before[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
    }
    before = now;
  }
  return before[other.length] ?? 0;
}
