/**
 * `node scripts/fuzz.mjs [--walks 2000] [--seed 1] [--workers 2]`: walks through sessions by moves that
 * the rules allow, and prints each kind of fault with its smallest seed and the shortest way to it.
 */
import { run } from './lib/run.mjs';

const args = process.argv.slice(2);
process.exitCode = await run(process.execPath, ['--import', 'tsx', 'test/fuzz/main.ts', ...args]);
