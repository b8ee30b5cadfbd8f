/** `npm run bench`: measures the server over real sockets and prints the figures. */
import { ensureInstalled } from './ensure-installed.mjs';
import { buildAll } from './lib/build.mjs';
import { run } from './lib/run.mjs';

if (!ensureInstalled()) process.exit(1);

const args = process.argv.slice(2);
process.exitCode = (await buildAll())
  ? await run(process.execPath, ['--import', 'tsx', 'test/bench/main.ts', ...args])
  : 1;
