import { mkdtempSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What means something else to Vite in the path of a folder: the end of an address, or a pattern. */
const MISREAD = /[#*[\]{}()!%&]/;

/**
 * A path to the project's folder that Vite reads as what it is: its own, or that of a link beside it.
 * `env` is what Vite's configurations have to know then; `remove` takes the link away.
 *
 * @param {string} root
 * @returns {{ path: string, env: Record<string, string>, remove: () => void }}
 */
export function plainRoot(root) {
  if (!MISREAD.test(root)) return { path: root, env: {}, remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'present-and-voting-'));
  const path = join(folder, 'program');
  symlinkSync(root, path, 'junction');
  return {
    path,
    env: { PRESENT_AND_VOTING_BY_LINK: 'yes' },
    remove: () => {
      unlinkSync(path);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
