import type { Expected, Person, PersonId } from '../kernel/state.ts';

/** So many people a roster has at most. */
export const MOST_EXPECTED = 400;

/**
 * SEA-22: what makes two names the same on a roster: their words, in whatever order, without case, accents and marks.
 * "Silva, Ana María" is "ana maria silva".
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

/** SEA-22: whom a roster means by a name that nobody has claimed yet; undefined where there is nobody. */
export function claimedBy(
  roster: readonly Expected[] | undefined,
  people: Readonly<Record<PersonId, Person>>,
  name: string,
): Expected | undefined {
  const key = nameKey(name);
  const meant = roster?.find((expected) => nameKey(expected.name) === key);
  return meant !== undefined && isHere(people, meant) ? undefined : meant;
}

/** Whom a roster expects and who has not come, each with the place in the roster. */
export function missingFrom(
  roster: readonly Expected[],
  people: Readonly<Record<PersonId, Person>>,
): readonly (readonly [place: number, expected: Expected])[] {
  const here = new Set(Object.values(people).map(({ onRoster }) => onRoster?.name));
  return roster.flatMap((expected, place) =>
    here.has(expected.name) ? [] : [[place, expected] as const],
  );
}

const isHere = (people: Readonly<Record<PersonId, Person>>, { name }: Expected): boolean =>
  Object.values(people).some(({ onRoster }) => onRoster?.name === name);
