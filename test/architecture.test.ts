import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const forbidden = [
  ['shared/views', '../../client/router.ts', 'imports nothing of client/'],
  ['shared/views', '../../server/app.ts', 'imports nothing of server/'],
  ['shared/views', 'node:fs', 'shared is pure'],
  ['shared/views', 'xstate', 'Only shared/procedure knows XState'],
  ['shared/views', '../analysis/roll.ts', 'shared/views may import only'],
  ['shared/analysis', '../views/views.ts', 'shared/analysis may import only'],
  ['shared/delegates', '../protocol/messages.ts', 'shared/delegates may import only'],
  ['shared/protocol', '../delegates/plan.ts', 'shared/protocol may import only'],
  ['shared/history', '../delegates/plan.ts', 'shared/history may import only'],
  ['shared/analysis', '../history/meeting.ts', 'shared/analysis may import only'],
  ['shared/procedure/ballot', '../../views/views.ts', 'shared/procedure may import'],
  ['shared/scenario', '../procedure/state.ts', 'shared/scenario may import'],
  ['shared/language/en', '../../scenario/scenario.ts', 'shared/language is the lowest floor'],
  ['server/http', '../../client/router.ts', 'server imports nothing of client/'],
  ['server/http', 'better-sqlite3', 'Only server/store knows the database'],
  ['client/panels', '../../server/app.ts', 'client imports nothing of server/'],
  ['client/panels', 'phaser', 'Only client/stage draws with Phaser'],
] as const;

const allowed = [
  ['shared/procedure', 'xstate'],
  ['shared/delegates', '../views/views.ts'],
  ['shared/scenario', '../language/translate.ts'],
  ['shared/history', '../views/content.ts'],
  ['server/store', 'better-sqlite3'],
  ['client/stage', 'phaser'],
  ['client/panels', '../../shared/language/en/client.ts'],
] as const;

let house = '';
let complaints: readonly string[] = [];

/** A house with one file for each import in question, checked once by the project's own rules. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'arrows-'));
  copyFileSync('architecture.biome.json', join(house, 'biome.json'));
  for (const [folder, specifier] of [...forbidden, ...allowed]) {
    const file = join(house, probe(folder, specifier));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `import * as wanted from '${specifier}';\nexport const used = wanted;\n`);
  }
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const options = [
    '--only=style/noRestrictedImports',
    '--reporter=github',
    '--max-diagnostics=none',
  ];
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', ...options, '.'], {
    cwd: house,
    encoding: 'utf8',
  });
  complaints = stdout.split('\n');
});

afterAll(() => rmSync(house, { recursive: true }));

function probe(folder: string, specifier: string): string {
  return `${folder}/${specifier.replaceAll(/[^a-z0-9]+/g, '-')}.ts`;
}

function complaintAbout(folder: string, specifier: string): string | undefined {
  return complaints.find((line) => line.includes(`${probe(folder, specifier)},`));
}

describe('the arrows of the house', () => {
  it.each(forbidden)('keep %s from importing %s', (folder, specifier, reason) => {
    expect(complaintAbout(folder, specifier)).toContain(reason);
  });

  it.each(allowed)('let %s import %s', (folder, specifier) => {
    expect(complaintAbout(folder, specifier)).toBeUndefined();
  });
});
