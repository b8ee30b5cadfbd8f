/**
 * `node scripts/golden.mjs [--essence] [--play <name>]`: writes the digests of the golden logs anew,
 * after the state has changed its shape; `--essence` also what they mean, after a rule was mended on
 * purpose; `--play <name>` (or `all`) plays a session anew.
 */
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
process.exitCode = await run(process.execPath, [
  '--import',
  'tsx',
  'test/golden/write.ts',
  ...args,
]);
