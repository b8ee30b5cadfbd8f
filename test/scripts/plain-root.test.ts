import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainRoot } from '../../scripts/lib/plain-root.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plain-root-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the path by which the program is built', () => {
  it('is that of its folder, blanks and letters of any language included', () => {
    const root = join(folder, 'Meine Spiele', 'Völker');
    expect(plainRoot(root).path).toBe(root);
  });

  it.each(['C#', 'a [copy]', 'final (2)', '100%', 'R&D'])(
    'is that of a link where "%s" would be read as something else, until it is built',
    (name) => {
      const root = join(folder, name);
      mkdirSync(root);
      writeFileSync(join(root, 'package.json'), '{}');
      const { path, env, remove } = plainRoot(root);
      expect(path).not.toContain(name);
      expect(realpathSync(path)).toBe(realpathSync(root));
      expect(env).not.toEqual({});
      remove();
      expect(existsSync(path)).toBe(false);
      expect(existsSync(join(root, 'package.json'))).toBe(true);
    },
  );
});

describe('a folder with a question mark in its path', () => {
  it.each(['start', 'dev'])(
    'is refused by npm %s in a plain sentence, before anything is built',
    (name) => {
      const root = join(folder, 'what? #1');
      cpSync('scripts', join(root, 'scripts'), { recursive: true });
      const { status, stderr } = spawnSync(process.execPath, [`scripts/${name}.mjs`], {
        cwd: root,
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toContain(`cannot read a path with a question mark: ${realpathSync(root)}`);
      expect(stderr).toContain('Rename the folder');
      expect(stderr).not.toMatch(/ {4}at /);
    },
  );
});
