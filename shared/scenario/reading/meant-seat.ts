import { nearest } from './nearest.ts';
import { plain, stateCalled } from './states.ts';

/** What a delegation is called beside its seat code, so far as its file can be read. */
export interface Called {
  readonly seat: string;
  readonly names: readonly string[];
}

/**
 * The seat that somebody who writes `word` most likely means: by the names and codes of the
 * delegations, then by those of the world's states. Only what is nobody's code or name is held to be
 * misspelt: one letter more or less must not make another country of it.
 */
export function meantSeat(word: string, called: readonly Called[]): string | undefined {
  const meant = plain(word);
  const byName = called.find(
    ({ seat, names }) => seat === word.toUpperCase() || names.some((name) => plain(name) === meant),
  );
  if (byName !== undefined) return byName.seat;
  const state = stateCalled(word);
  if (state !== undefined) return state === word ? undefined : state;
  return nearest(
    word,
    called.map(({ seat }) => seat),
    { only: true },
  );
}

/** What raw data of delegations.yaml says that its delegations are called. */
export function calledIn(data: unknown): readonly Called[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).map(([seat, entry]) => ({
    seat,
    names: ['name', 'shortName', 'iso2'].flatMap((field) => {
      const name: unknown = typeof entry === 'object' && entry ? Reflect.get(entry, field) : '';
      return typeof name === 'string' && name !== '' ? [name] : [];
    }),
  }));
}
