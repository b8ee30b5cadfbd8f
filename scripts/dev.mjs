/**
 * `npm run dev`: the server, started anew on every change of the program or a scenario, which it
 * compiles by itself, and beside it Vite's server, which hands on what is the server's. PORT is the server's port (3000 where not given); open Vite's address.
 */
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { buildFlags } from './lib/build.mjs';
import { plainRoot } from './lib/plain-root.mjs';
import { root } from './lib/root.mjs';
import { runTool } from './lib/run.mjs';

if (!ensureInstalled()) process.exit(1);

if (!(await buildFlags())) process.exit(1);

const WATCHED = ['--clear-screen=false', '--include', 'scenarios/**/*.yaml'];

const port = process.env.PORT ?? '3000';
const env = {
  ...process.env,
  NODE_ENV: 'development',
  PORT: port,
  PRESENT_AND_VOTING_ROOT: root,
  PRESENT_AND_VOTING_SERVER: `http://localhost:${port}`,
};
const plain = plainRoot(root);
const pages = [join(plain.path, 'client'), '--config', join(plain.path, 'vite.config.ts')];
const code = await Promise.race([
  runTool('tsx/dist/cli.mjs', ['watch', ...WATCHED, 'server/main.ts'], { env }),
  runTool('vite/bin/vite.js', [...pages, ...process.argv.slice(2)], {
    env: { ...env, ...plain.env },
  }),
]);
plain.remove();
process.exit(code);
