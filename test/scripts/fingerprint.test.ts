import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../scripts/lib/fingerprint.mjs';

let folder = '';
let before = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'source', 'deep'), { recursive: true });
  writeFileSync(join(folder, 'source', 'deep', 'a.ts'), 'one');
  before = fingerprint(folder, ['source', 'config.ts']);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the fingerprint of sources', () => {
  it('stays the same while nothing changes, whatever else is written', () => {
    writeFileSync(join(folder, 'elsewhere.ts'), 'new');
    writeFileSync(join(folder, 'source', 'deep', 'a.ts'), 'one');
    expect(fingerprint(folder, ['source', 'config.ts'])).toBe(before);
  });

  it('changes with the content of a file', () => {
    writeFileSync(join(folder, 'source', 'deep', 'a.ts'), 'two');
    expect(fingerprint(folder, ['source', 'config.ts'])).not.toBe(before);
  });

  it('changes when a file comes, goes or is renamed', () => {
    writeFileSync(join(folder, 'config.ts'), '');
    expect(fingerprint(folder, ['source', 'config.ts'])).not.toBe(before);
    rmSync(join(folder, 'config.ts'));
    renameSync(join(folder, 'source', 'deep', 'a.ts'), join(folder, 'source', 'a.ts'));
    expect(fingerprint(folder, ['source', 'config.ts'])).not.toBe(before);
  });
});
