import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesSince } from '../../../server/scenarios/changed-sources.ts';
import { compileScenarios } from '../../../server/scenarios/compile-scenarios.ts';
import { type CompiledIndex, readIndex } from '../../../server/scenarios/compiled-index.ts';
import { compiledLibrary } from '../../../server/scenarios/compiled-library.ts';
import { loadScenario } from '../../../server/scenarios/load-scenario.ts';
import { temporaryFolder } from '../../fixtures/live-server.ts';
import { ACTION, announce, vote, withHistory } from '../../shared/history/fixture.ts';
import { smallScenario, withChange } from '../../shared/scenario/fixture.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let sources = '';
let compiled = '';
let index: CompiledIndex;

beforeEach(async () => {
  folder = await temporaryFolder();
  sources = join(folder.path, 'scenarios');
  compiled = join(folder.path, 'compiled');
  await write('small', smallScenario);
  await write('told', withHistory(ACTION, announce('committee-one'), vote('committee-one')));
  await write('broken', withChange('record.yaml', 'yes: 5, no: 2', 'yes: 6, no: 2'));
  index = await compileScenarios(sources, compiled);
});

afterEach(() => folder.remove());

async function write(id: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(sources, id, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path === 'scenario.yaml' ? text.replace('id: small', `id: ${id}`) : text);
  }
}

const library = () => compiledLibrary(index, { compiled, sources });

/** The file that a compiled scenario is read from, or one of its documents. */
function fileOf(id: string, name = 'scenario.json'): string {
  const found = index.scenarios.find((scenario) => scenario.id === id);
  return join(compiled, found?.folder ?? '', name);
}

describe('a compiled scenario', () => {
  it('is the scenario that its folder compiles to', async () => {
    const found = await library().find('told');
    expect(found?.scenario).toEqual(loadScenario(sources, 'told'));
    expect(found?.open).not.toHaveProperty('record');
  });

  it('is found by its hash, and not by another', async () => {
    const { hash } = loadScenario(sources, 'small');
    expect((await library().findExactly('small', hash))?.scenario.id).toBe('small');
    expect(await library().findExactly('small', 'other')).toBeUndefined();
    expect(await library().find('nowhere')).toBeUndefined();
  });

  it('is read when it is first asked for, and once', async () => {
    const shelf = library();
    const first = await shelf.find('small');
    await rm(fileOf('small'));
    expect(await shelf.find('small')).toBe(first);
  });

  it('has its documents ready in every encoding', async () => {
    const body = await library().document('told', 'history');
    const plain = body?.plain.toString() ?? '';
    expect(JSON.parse(plain).scenes).toHaveLength(3);
    expect(brotliDecompressSync(body?.compressed.br ?? '').toString()).toBe(plain);
    expect(gunzipSync(body?.compressed.gzip ?? '').toString()).toBe(plain);
    expect(await library().document('small', 'history')).toBeUndefined();
  });

  it('that is not what was compiled is refused with its file and how to mend it', async () => {
    await appendFile(fileOf('small'), ' ');
    await expect(library().find('small')).rejects.toThrow(
      /scenario small cannot be played: .*scenario\.json is not what was compiled.*npm run build/,
    );
    await writeFile(fileOf('told', 'open.json.br'), 'something else');
    await expect(library().document('told', 'open')).rejects.toThrow(/open\.json\.br is not what/);
  });

  it('of which a file is missing is refused, and played again once it is back', async () => {
    const shelf = library();
    const bytes = await readFile(fileOf('small'));
    await rm(fileOf('small'));
    await expect(shelf.find('small')).rejects.toThrow(/scenario\.json is missing/);
    await writeFile(fileOf('small'), bytes);
    expect((await shelf.find('small'))?.scenario.id).toBe('small');
  });

  it('is refused once its sources have been edited, its documents with it', async () => {
    await appendFile(join(sources, 'small', 'record.yaml'), '# edited\n');
    await expect(library().find('small')).rejects.toThrow(
      /scenario small has been edited since it was compiled.*npm run build/,
    );
    await expect(library().document('small', 'open')).rejects.toThrow(/has been edited/);
    expect((await library().find('told'))?.scenario.id).toBe('told');
  });

  it('is played where its sources are not here at all', async () => {
    await rm(sources, { recursive: true });
    expect((await library().find('small'))?.scenario.id).toBe('small');
    expect(await changesSince(index, sources)).toEqual([]);
  });
});

describe('the index of compiled scenarios', () => {
  it('holds the cards of those that can be played, in order', async () => {
    expect(library().cards()).toMatchObject([
      { id: 'small', seats: 8, hasHistory: false },
      { id: 'told', seats: 8, hasHistory: true },
    ]);
    expect(await readIndex(compiled)).toEqual(index);
  });

  it('names what was left out, with file, line and field of every mistake', () => {
    expect(index.leftOut).toMatchObject([{ id: 'broken' }]);
    expect(index.leftOut[0]?.why).toMatch(/broken\/record\.yaml:25:19 {2}ballots\.2\.tally\.yes/);
  });

  it('tells what has come, gone or been edited since', async () => {
    expect(await changesSince(index, sources)).toEqual([]);
    await write('new', smallScenario);
    await rm(join(sources, 'small'), { recursive: true });
    await appendFile(join(sources, 'broken', 'record.yaml'), '# mended\n');
    expect(await changesSince(index, sources)).toEqual([
      'The scenario small has been removed since it was compiled.',
      'The scenario broken has been edited since it was compiled.',
      'The scenario new has not been compiled.',
    ]);
  });

  it('that is missing, or not of this program, is refused with how to mend it', async () => {
    const file = join(compiled, 'index.json');
    await writeFile(file, JSON.stringify({ ...index, format: 0 }));
    await expect(readIndex(compiled)).rejects.toThrow(/not of this program.*npm run build/s);
    await writeFile(file, '{');
    await expect(readIndex(compiled)).rejects.toThrow(/not of this program.*npm run build/s);
    await rm(file);
    await expect(readIndex(compiled)).rejects.toThrow(/have not been compiled.*npm run build/s);
  });
});

describe('compiling anew', () => {
  it('takes away what is no more, and keeps what has not changed', async () => {
    await appendFile(
      join(sources, 'told', 'scenario.yaml'),
      '# only a comment: the content is the same\n',
    );
    await rm(join(sources, 'small'), { recursive: true });
    const again = await compileScenarios(sources, compiled);
    expect(again.scenarios.map(({ folder: name }) => name)).toEqual([index.scenarios[1]?.folder]);
    expect((await readdir(compiled)).sort()).toEqual(
      ['index.json', ...again.scenarios.map(({ folder: name }) => name)].sort(),
    );
  });
});
