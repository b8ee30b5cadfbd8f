import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileFolder } from '../../../server/scenarios/load-scenario.ts';
import { listScenarioIds, readScenarioFolder } from '../../../server/scenarios/scenario-folders.ts';
import { smallScenario } from '../../shared/scenario/fixture.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scenario-folders-'));
  for (const [path, text] of Object.entries(smallScenario)) put(path, text);
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string | Buffer): void {
  const file = join(root, 'small', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The mistakes in the scenario's folder. */
function problems() {
  const result = compileFolder(root, 'small');
  return result.ok ? [] : result.problems;
}

describe('the folder of a scenario', () => {
  it('may hold the hidden files that systems and editors leave in it', () => {
    const { texts } = readScenarioFolder(join(root, 'small'));
    put('._scenario.yaml', Buffer.from([0, 5, 22, 7]));
    put('drafts/._one.yaml', Buffer.from([0, 5, 22, 7]));
    put('.backup/scenario.yaml', 'id: old');
    put('../.trash/scenario.yaml', 'id: trash');
    expect(readScenarioFolder(join(root, 'small'))).toEqual({ texts, problems: [] });
    expect(listScenarioIds(root)).toEqual(['small']);
    expect(problems()).toEqual([]);
  });

  it('is told of a link that leads nowhere, or round in a circle', () => {
    symlinkSync('nowhere.yaml', join(root, 'small', 'drafts', 'three.yaml'));
    symlinkSync('four.yaml', join(root, 'small', 'drafts', 'four.yaml'));
    expect(problems()).toMatchObject([
      { file: 'drafts/four.yaml', message: 'this is a link that leads nowhere' },
      { file: 'drafts/three.yaml', message: 'this is a link that leads nowhere' },
    ]);
  });

  it('is told of a link to a folder, which is not followed: it may hold the scenario itself', () => {
    symlinkSync('..', join(root, 'small', 'loop'));
    expect(problems()).toMatchObject([
      {
        file: 'loop',
        message: 'this is a link, and links are not followed',
        mend: 'Put the files themselves in its place.',
      },
    ]);
  });

  it('may hold links to what is no part of a scenario', () => {
    put('../notes.txt', 'notes');
    symlinkSync('../notes.txt', join(root, 'small', 'notes.txt'));
    expect(problems()).toEqual([]);
  });

  it('is read with the mark of UTF-8, and told where it is in another encoding', () => {
    put('sources.yaml', `\uFEFF${smallScenario['sources.yaml']}`);
    expect(problems()).toEqual([]);
    const latin1 = smallScenario['sources.yaml']?.replace('A book', 'Ein schönes Buch') ?? '';
    put('sources.yaml', Buffer.from(latin1, 'latin1'));
    expect(problems()).toMatchObject([
      { file: 'sources.yaml', line: 2, mend: expect.stringContaining('UTF-8') },
    ]);
  });
});
