/** The letters and digits of a join code: none that look alike. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const CODE_LENGTH = 6;

/** Reads a join code as people type it: any case, with or without hyphen and blanks. */
export function readCode(typed: string): string {
  return [...typed.toUpperCase()].filter((letter) => ALPHABET.includes(letter)).join('');
}

/** How many letters and digits a facilitator's recovery word has. */
const RECOVERY_LENGTH = 16;

/** A recovery word as it was written down, with or without hyphens; undefined where it has not all its letters. */
export function readRecoveryWord(typed: string): string | undefined {
  const word = readCode(typed);
  return word.length === RECOVERY_LENGTH ? word : undefined;
}

/** A recovery word in four groups, to be written down: `K7M4-QX2P-H9RT-AB3D`. */
export const showRecoveryWord = (word: string): string => word.match(/.{4}/g)?.join('-') ?? word;

/** True when the code has all its letters. */
export function isWholeCode(code: string): boolean {
  return readCode(code).length === CODE_LENGTH;
}

/** Shows a join code in two halves: `K7M-4QX`. Takes unfinished codes, too, and no more than six letters. */
export function showCode(code: string): string {
  const letters = readCode(code).slice(0, CODE_LENGTH);
  return letters.length <= 3 ? letters : `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
