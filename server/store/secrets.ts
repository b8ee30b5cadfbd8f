import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for one another when read aloud or from a screen. */
const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 6;
const RECOVERY_LENGTH = 16;

/** A new secret token: 32 random bytes in base64url, 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token in hexadecimal: all that is ever stored of it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Which of several facilitators a key is: told from it by nobody who has not the key's hash. */
export const leaderIdOf = (hash: string): string => `f${tokenHash(hash).slice(0, 16)}`;

/** A new session's id: 12 characters that fit in an address. */
export function newSessionId(): string {
  return randomBytes(9).toString('base64url');
}

/** A new person's id: 8 characters. */
export function newPersonId(): string {
  return randomBytes(6).toString('base64url');
}

/** A new join code of six characters, as it is stored: capitals, no hyphen. */
export const newJoinCode = (): string => letters(CODE_LENGTH);

/** A new token that can be written down: 16 letters and digits, 79 bits. */
export const newRecoveryWord = (): string => letters(RECOVERY_LENGTH);

function letters(count: number): string {
  let word = '';
  while (word.length < count) word += CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length));
  return word;
}

/**
 * A join code as a person typed it, in the form it is stored: any case, with or without hyphens and
 * spaces. Undefined where it cannot be a code.
 */
export function readJoinCode(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  if (code.length !== CODE_LENGTH) return undefined;
  return [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : undefined;
}
