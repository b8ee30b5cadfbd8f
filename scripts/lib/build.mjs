import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { root } from './root.mjs';
import { run, runTool } from './run.mjs';

/**
 * What can be built. Each is built anew when one of its sources has changed since; `result` is
 * missing before the first build.
 *
 * @typedef {{ name: string, sources: string[], result: string, make: () => Promise<number> }} Target
 */

/** @type {Target} */
const flags = {
  name: 'flags',
  sources: ['scripts/build-flags.mjs', 'scripts/flags', 'node_modules/flag-icons/package.json'],
  result: 'client/public/flags/flags.json',
  make: () => run(process.execPath, ['scripts/build-flags.mjs'], { stdout: 'stderr' }),
};

/** @type {Target} */
const client = {
  name: 'client',
  sources: ['client', 'shared', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'],
  result: 'dist/client/index.html',
  make: () =>
    runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], {
      stdout: 'stderr',
      env: { ...process.env, NODE_ENV: 'production' },
    }),
};

/** @type {Target} */
const server = {
  name: 'server',
  sources: ['server', 'shared', 'tsconfig.json', 'tsconfig.server.json', 'package-lock.json'],
  result: 'dist/server/main.js',
  make: () => {
    rmSync(join(root, 'dist/server'), { recursive: true, force: true });
    rmSync(join(root, 'dist/shared'), { recursive: true, force: true });
    return runTool('typescript/bin/tsc', ['-p', 'tsconfig.server.json'], { stdout: 'stderr' });
  },
};

/** Makes the sheet of flags where it is missing or its source has changed. Gives whether it is there. */
export function buildFlags() {
  return buildIfChanged(flags);
}

/**
 * Builds flags, client and server where their sources have changed, one after another, saying so on
 * the error stream. Gives whether all is well.
 */
export async function buildAll() {
  return (await buildFlags()) && (await buildIfChanged(client)) && (await buildIfChanged(server));
}

/** @param {Target} target */
async function buildIfChanged({ name, sources, result, make }) {
  const note = join(root, 'dist', `.${name}-built-from`);
  const now = fingerprint(root, sources);
  if (existsSync(join(root, result)) && existsSync(note) && readFileSync(note, 'utf8') === now) {
    return true;
  }
  const start = performance.now();
  process.stderr.write(`Building the ${name} ...\n`);
  if ((await make()) !== 0) {
    process.stderr.write(`The ${name} could not be built; see above.\n`);
    return false;
  }
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, now);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stderr.write(`Built the ${name} in ${seconds} s\n`);
  return true;
}
