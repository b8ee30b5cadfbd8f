import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, noteBuilt } from '../../scripts/lib/built.mjs';

const target = { name: 'thing', sources: ['source', 'config.ts'], result: 'dist/thing' };
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
  mkdirSync(join(folder, 'source'));
  mkdirSync(join(folder, 'dist/thing'), { recursive: true });
  writeFileSync(join(folder, 'source/a.ts'), 'one');
  writeFileSync(join(folder, 'dist/thing/a.js'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('whether something is built', () => {
  it('is no before the first build, and yes after it', () => {
    expect(isBuilt(folder, target)).toBe(false);
    noteBuilt(folder, target);
    expect(isBuilt(folder, target)).toBe(true);
  });

  it('is no once a source has changed', () => {
    noteBuilt(folder, target);
    writeFileSync(join(folder, 'config.ts'), '');
    expect(isBuilt(folder, target)).toBe(false);
  });

  it('is no once it would be built by something else, such as another Node', () => {
    noteBuilt(folder, { ...target, by: 'Node 20' });
    expect(isBuilt(folder, { ...target, by: 'Node 20' })).toBe(true);
    expect(isBuilt(folder, { ...target, by: 'Node 22' })).toBe(false);
  });

  it('is no where what was built is damaged or gone', () => {
    noteBuilt(folder, target);
    appendFileSync(join(folder, 'dist/thing/a.js'), ' ');
    expect(isBuilt(folder, target)).toBe(false);
    noteBuilt(folder, target);
    rmSync(join(folder, 'dist/thing'), { recursive: true });
    expect(isBuilt(folder, target)).toBe(false);
  });
});
