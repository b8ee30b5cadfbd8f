import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { completeBody, ENCODINGS, type Packed } from '../http/compressed-body.ts';
import { changeOf } from './changed-sources.ts';
import {
  type CompiledIndex,
  type CompiledScenario,
  hashOf,
  MEND,
  SCENARIO_FILE,
} from './compiled-index.ts';
import { DOCUMENT_TYPE } from './documents.ts';
import { ScenarioLibrary, type ScenarioSource, ScenarioUnusable } from './library.ts';

/** Where compiled scenarios lie, and what they were compiled from, which need not be there. */
export interface CompiledFolders {
  readonly compiled: string;
  readonly sources: string;
}

/**
 * The library of all scenarios of an index. Each is read when it is first asked for, and given out
 * only where its files have the hashes of the index and its sources have not been edited since.
 */
export function compiledLibrary(index: CompiledIndex, folders: CompiledFolders): ScenarioLibrary {
  return new ScenarioLibrary(index.scenarios.map((entry) => compiledSource(entry, folders)));
}

function compiledSource(
  { id, card, sources, folder, files }: CompiledScenario,
  folders: CompiledFolders,
): ScenarioSource {
  const read = async (name: string): Promise<Buffer> => {
    const file = join(folders.compiled, folder, name);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes !== undefined && hashOf(bytes) === files[name]) return bytes;
    const fault = bytes === undefined ? 'is missing' : 'is not what was compiled';
    throw new ScenarioUnusable(`The scenario ${id} cannot be played: ${file} ${fault}. ${MEND}`);
  };
  const checkUnchanged = () => {
    const change = changeOf({ id, sources }, folders.sources);
    if (change !== undefined) throw new ScenarioUnusable(`${change} ${MEND}`);
  };
  return {
    card,
    read: async () => {
      checkUnchanged();
      return JSON.parse((await read(SCENARIO_FILE)).toString());
    },
    document: async (name) => {
      const file = `${name}.json`;
      if (files[file] === undefined) return undefined;
      checkUnchanged();
      const plain = await read(file);
      let packed: Packed = {};
      for (const encoding of ENCODINGS) {
        const one = `${file}.${encoding}`;
        if (files[one] !== undefined) packed = { ...packed, [encoding]: await read(one) };
      }
      return completeBody(plain, DOCUMENT_TYPE, packed);
    },
  };
}
