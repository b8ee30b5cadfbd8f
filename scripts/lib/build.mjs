import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, noteBuilt } from './built.mjs';
import { plainRoot } from './plain-root.mjs';
import { root } from './root.mjs';
import { run, runTool } from './run.mjs';

/** @typedef {import('./built.mjs').Target & { make: () => Promise<number> }} Target */

const QUIET = ['--logLevel', 'warn'];

/** What is built is for use, whatever this very process is for. @type {{ stdout: 'stderr', env: NodeJS.ProcessEnv }} */
const PREPARING = { stdout: 'stderr', env: { ...process.env, NODE_ENV: 'production' } };

/** @type {Target} */
const flags = {
  name: 'flags',
  sources: [
    'scripts/build-flags.mjs',
    'scripts/flags',
    'shared/scenario/reading/states.ts',
    'node_modules/flag-icons/package.json',
  ],
  result: 'client/public/flags',
  make: () =>
    run(process.execPath, ['--import', 'tsx', 'scripts/build-flags.mjs'], { stdout: 'stderr' }),
};

/** @type {Target} */
const client = {
  name: 'client',
  sources: [
    'client',
    'shared',
    'docs/facilitator.md',
    'scripts/lib/markdown.mjs',
    'vite.config.ts',
    'tsconfig.json',
    'package-lock.json',
  ],
  result: 'dist/client',
  make: () => vite('client', 'vite.config.ts'),
};

/** @type {Target} */
const scenarios = {
  name: 'scenarios',
  sources: ['scenarios', 'server/scenarios', 'server/cli', 'shared', 'package-lock.json'],
  result: 'dist/scenarios',
  make: () => run(process.execPath, ['scripts/cli.mjs', 'compile'], { stdout: 'stderr' }),
};

/** @type {Target} */
const server = {
  name: 'server',
  sources: [
    'server',
    'shared',
    'scripts/keep-code.mjs',
    'scripts/code-cache',
    'vite.server.config.ts',
    'vite.launch.config.ts',
    'package-lock.json',
  ],
  result: 'dist/server',
  // V8's code is of use to this very Node alone.
  by: `Node ${process.version} ${process.arch}`,
  make: async () => {
    for (const config of ['vite.server.config.ts', 'vite.launch.config.ts']) {
      const code = await vite('.', config);
      if (code !== 0) return code;
    }
    return run(process.execPath, ['--import', 'tsx', 'scripts/keep-code.mjs'], PREPARING);
  },
};

/**
 * Builds a folder of the project by one of Vite's configurations.
 *
 * @param {string} folder
 * @param {string} config
 */
async function vite(folder, config) {
  const { path, env, remove } = plainRoot(root);
  const args = ['build', join(path, folder), '--config', join(path, config), ...QUIET];
  const options = { ...PREPARING, env: { ...PREPARING.env, ...env } };
  return runTool('vite/bin/vite.js', args, options).finally(remove);
}

/** Makes the sheet of flags where it is missing or its source has changed. Gives whether it is there. */
export function buildFlags() {
  return build([flags]);
}

/**
 * Builds flags, client, scenarios and server where their sources have changed or what was built is
 * no longer whole, one after another, saying so on the error stream. Gives whether all is well.
 */
export async function buildAll() {
  // The client's sources hold the flags, and the server is started with the scenarios.
  return (await buildFlags()) && (await build([client, scenarios, server]));
}

/** @param {readonly Target[]} targets */
async function build(targets) {
  const stale = targets.filter((target) => !isBuilt(root, target));
  // What is not true any more goes first: a build that fails leaves nothing old to be served.
  for (const { result } of stale) rmSync(join(root, result), { recursive: true, force: true });
  for (const target of stale) {
    const start = performance.now();
    process.stderr.write(`Building the ${target.name} ...\n`);
    if ((await target.make()) !== 0) {
      process.stderr.write(`The ${target.name} could not be built; see above.\n`);
      return false;
    }
    noteBuilt(root, target);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stderr.write(`Built the ${target.name} in ${seconds} s\n`);
  }
  return true;
}
