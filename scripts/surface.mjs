/**
 * `node scripts/surface.mjs`: writes docs/surface.md, every move, fact, vote, audience and message,
 * from the code that declares them. Run it after one of them has changed; a test says when.
 */
import { run } from './lib/run.mjs';

process.exitCode = await run(process.execPath, ['--import', 'tsx', 'scripts/surface/write.ts']);
