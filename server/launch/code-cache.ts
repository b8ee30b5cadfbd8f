import { createHash } from 'node:crypto';

/** Bytes of a SHA-256. */
const SEAL_LENGTH = 32;

/** What a program is known by, as short as a seal. */
export function nameOf(program: Uint8Array): Buffer {
  return createHash('sha256').update(program).digest();
}

/**
 * What V8 has made of the program of that name, with a seal in front that holds both together: V8
 * looks at little more than the program's length, and code that was damaged ends the whole process.
 */
export function sealed(program: Uint8Array, code: Uint8Array): Buffer {
  return Buffer.concat([sealOf(program, code), code]);
}

/** What V8 has made of this very program; undefined where the seal says that it is not so. */
export function unsealed(program: Uint8Array, cache: Buffer): Buffer | undefined {
  const code = cache.subarray(SEAL_LENGTH);
  return sealOf(program, code).equals(cache.subarray(0, SEAL_LENGTH)) ? code : undefined;
}

function sealOf(program: Uint8Array, code: Uint8Array): Buffer {
  return createHash('sha256').update(program).update(code).digest();
}
