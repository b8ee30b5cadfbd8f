/**
 * A number from 0 to below 1 that depends on nothing but its arguments: computer-played delegations
 * and their capitals throw these dice, so that the same seed gives the same session. FNV-1a with a final mix.
 */
export function dice(seed: number, ...about: readonly string[]): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const word of about) {
    for (let index = 0; index < word.length; index += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
    }
    hash = Math.imul(hash ^ 0x2f, 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000;
}
