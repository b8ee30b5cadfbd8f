/**
 * The built server, which writes into its cache what V8 has made of it when it has come to a good end.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

/** @type {typeof import('../../server/launch/main.ts')} */
const { program } = createRequire(import.meta.url)(join(root, 'dist/server/main.cjs'));
process.once('exit', (code) => {
  if (code === 0) program.keepCode();
});
