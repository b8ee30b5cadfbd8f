import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';

/**
 * What can be built: from which files and folders, and into which. Both are paths in the project's
 * folder. `by` is what else it is made by, such as a version of Node, and made anew where that is another.
 *
 * @typedef {{ name: string, sources: readonly string[], result: string, by?: string }} Target
 */

/**
 * Whether a target was built from its sources as they are now, and lies there as it was built.
 *
 * @param {string} root
 * @param {Target} target
 */
export function isBuilt(root, target) {
  const note = noteOf(root, target);
  return existsSync(note) && readFileSync(note, 'utf8') === stateOf(root, target);
}

/**
 * Notes that a target has just been built.
 *
 * @param {string} root
 * @param {Target} target
 */
export function noteBuilt(root, target) {
  const note = noteOf(root, target);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, stateOf(root, target));
}

/**
 * @param {string} root
 * @param {Target} target
 */
function noteOf(root, { name }) {
  return join(root, 'dist', `.${name}-built-from`);
}

/**
 * @param {string} root
 * @param {Target} target
 */
function stateOf(root, { sources, result, by = '' }) {
  return `${fingerprint(root, sources)}\n${fingerprint(root, [result])}\n${by}\n`;
}
