import type { Person, SessionState } from '../kernel/state.ts';

/** The longest name there is, in characters. */
export const LONGEST_NAME = 60;

/** Joins letters that are written apart in Persian or Indian scripts; anywhere else it only hides. */
const IDLE_JOINER = /(?<![\p{L}\p{M}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{M}])/gu;
/** What nobody sees: controls, marks of direction, fillers, an empty Braille cell. */
const UNSEEN = /(?![\u200C\u200D])[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * SEA-14: a name as others are to read it, in one form, without what cannot be seen. Undefined where
 * no letter and no figure is left, or where it is too long.
 */
export function readName(typed: string): string | undefined {
  const name = typed
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(IDLE_JOINER, '')
    .replaceAll(/ +/g, ' ')
    .trim();
  const canBeRead = /[\p{L}\p{N}]/u.test(name) && [...name].length <= LONGEST_NAME;
  return canBeRead ? name : undefined;
}

/** The name, or where others bear it, the name with the first number that is free: "Ana (2)". */
export function nameAmong(
  people: Readonly<Record<string, Pick<Person, 'name'>>>,
  name: string,
): string {
  const taken = new Set(Object.values(people).map((person) => person.name.toLowerCase()));
  const isTaken = (candidate: string) => taken.has(candidate.toLowerCase());
  let numbered = name;
  for (let number = 2; isTaken(numbered); number += 1) numbered = `${name} (${number})`;
  return numbered;
}

/** SEA-20: whether somebody bore the name who was removed for good, let back in meanwhile or not. */
export const isNameOfBarred = (removed: SessionState['removed'], name: string): boolean =>
  Object.values(removed ?? {}).some(
    (person) => person.door !== undefined && person.name.toLowerCase() === name.toLowerCase(),
  );
