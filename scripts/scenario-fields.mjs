/**
 * `node scripts/scenario-fields.mjs`: writes the last part of docs/scenarios.md, every field of every
 * file, from the schemas. Run it after one of them has changed; a test says when.
 */
import { run } from './lib/run.mjs';

process.exitCode = await run(process.execPath, [
  '--import',
  'tsx',
  'scripts/scenario-fields/write.ts',
]);
