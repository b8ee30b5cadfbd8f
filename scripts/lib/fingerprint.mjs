import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A hash of all files under the given paths (folders or files) of `folder`, names and contents:
 * whoever keeps it can tell later whether anything changed, without trusting clocks. A path that is
 * not there counts as empty.
 *
 * @param {string} folder
 * @param {readonly string[]} paths
 * @param {(path: string) => boolean} [isLeftOut] told each path relative to `folder`
 * @returns {string}
 */
export function fingerprint(folder, paths, isLeftOut = () => false) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesUnder(join(folder, path))).sort()) {
    const name = relative(folder, file).replaceAll('\\', '/');
    if (isLeftOut(name)) continue;
    const content = readFileSync(file);
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
