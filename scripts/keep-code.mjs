/**
 * Lets V8 keep what it has made of the built server, so that it need not read all of it anew at every
 * start: the server is started, visited by a small class, and started again for the class to return.
 * Run with `--import tsx`, after the build of server and scenarios.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comeBack, openClass } from './code-cache/class.ts';
import { root } from './lib/root.mjs';

const folder = mkdtempSync(join(tmpdir(), 'present-and-voting-'));
try {
  const members = await whileServing('dist/server/main.cjs', openClass);
  await whileServing('scripts/code-cache/server.mjs', (server) => comeBack(server, members));
} catch (error) {
  process.stderr.write(`The server will start, but not as soon as it could: ${error}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Runs the server for as long as something is done with it.
 *
 * @template Result
 * @param {string} script
 * @param {(server: string) => Promise<Result>} act told the server's address
 * @returns {Promise<Result>}
 */
async function whileServing(script, act) {
  const child = spawn(process.execPath, [script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PRESENT_AND_VOTING_ROOT: root,
      DATA_DIR: folder,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'silent',
    },
  });
  const ended = once(child, 'exit');
  try {
    const result = await act(await addressOf(child, ended));
    child.kill('SIGTERM');
    const [code] = await ended;
    if (code !== 0) throw new Error(`it has ended with ${code}`);
    return result;
  } finally {
    child.kill('SIGKILL');
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, null>} child
 * @param {Promise<unknown>} ended
 */
async function addressOf(child, ended) {
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  for (;;) {
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (address !== undefined) return address;
    await Promise.race([
      once(child.stdout, 'data'),
      ended.then(() => Promise.reject(new Error('it has ended'))),
    ]);
  }
}
