import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { nameOf, sealed, unsealed } from './code-cache.ts';

export interface RunningProgram {
  readonly exports: unknown;
  /** Whether V8 took its code from the cache: it refuses what another Node has made. */
  readonly cached: boolean;
  /** Writes what V8 has made of the program so far into the cache, for the next start. */
  keepCode(): void;
}

/**
 * Runs a CommonJS program from what V8 has made of it before, where `cache` is that file and fits;
 * otherwise from its source, as Node would. The program is of ASCII characters alone, so that V8 can
 * do with a byte for each. Throws where there is no program, or where it throws itself.
 */
export function runProgram(file: string, cache: string): RunningProgram {
  const bytes = readFileSync(file);
  const name = nameOf(bytes);
  const code = codeIn(cache, name);
  const script = new Script(Module.wrap(bytes.toString('latin1')), {
    filename: file,
    ...(code && { cachedData: code }),
  });
  const require = createRequire(file);
  const module = new Module(file);
  // What the program loads later asks for it by its path, and must not start another one.
  require.cache[file] = module;
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, require, module, file, dirname(file));
  return {
    exports: module.exports,
    cached: script.cachedDataRejected === false,
    keepCode: () => {
      // Whoever starts meanwhile finds the old file or the new one.
      writeFileSync(`${cache}.new`, sealed(name, script.createCachedData()));
      renameSync(`${cache}.new`, cache);
    },
  };
}

function codeIn(cache: string, name: Buffer): Buffer | undefined {
  try {
    return unsealed(name, readFileSync(cache));
  } catch {
    return undefined;
  }
}
