import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether what is installed in `folder` is what its package-lock.json asks for: every package there,
 * in the version asked for. Optional packages (those of other systems) may be missing. False where
 * nothing is installed; throws where package-lock.json cannot be read.
 *
 * @param {string} folder
 * @returns {boolean}
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = presentPackages(folder);
  if (present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found === undefined ? optional === true : found.version === version;
  });
}

/** @param {string} folder */
function presentPackages(folder) {
  try {
    return readPackages(join(folder, 'node_modules', '.package-lock.json'));
  } catch {
    return undefined;
  }
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
