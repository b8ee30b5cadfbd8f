import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs a program in the project's folder with the terminal's streams and waits for it. Interrupt and
 * terminate signals are passed on. Gives the exit code; a program that cannot start, or that a
 * signal ended, counts as 1.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, stdout?: 'inherit' | 'stderr' }} [options] `stderr` sends what
 *   the program prints to our error stream, for programs that prepare something
 * @returns {Promise<number>}
 */
export function run(program, args, { env = process.env, stdout = 'inherit' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['inherit', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
    });
    const passOn = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on('SIGINT', passOn).on('SIGTERM', passOn);
    const finish = (/** @type {number} */ code) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`${program} cannot be started: ${error.message}\n`);
      finish(1);
    });
    child.on('exit', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a tool of the project's own node_modules with Node itself, so that it works alike on every
 * system. Same promise as `run`.
 *
 * @param {string} entry path of the tool's script under node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(entry, args, options) {
  return run(process.execPath, [join(root, 'node_modules', entry), ...args], options);
}

/**
 * Runs npm in the project's folder, and waits. Gives whether it went well, and all that it said. Uses
 * the npm that started us where there is one.
 *
 * @param {readonly string[]} args
 */
export function npm(args) {
  const own = process.env.npm_execpath;
  const viaNode = own?.endsWith('.js') === true && /npm-cli\.js$/.test(own);
  const { status, stdout, stderr, error } = spawnSync(
    viaNode ? process.execPath : 'npm',
    viaNode ? [own, ...args] : [...args],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      shell: !viaNode && process.platform === 'win32',
    },
  );
  return { ok: status === 0, said: [error?.message, stdout, stderr].filter(Boolean).join('\n') };
}
