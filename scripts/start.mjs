/**
 * `npm start`: builds what has changed and becomes the server. PORT and DATA_DIR are read by the
 * server itself; it finds the scenarios and the built client from PRESENT_AND_VOTING_ROOT.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { buildAll } from './lib/build.mjs';
import { root } from './lib/root.mjs';

if (!ensureInstalled()) process.exit(1);

if (!(await buildAll())) process.exit(1);

const entry = join(root, 'dist/server/main.cjs');
process.env.NODE_ENV ??= 'production';
process.env.PRESENT_AND_VOTING_ROOT ??= root;
process.argv.splice(1, 1, entry);
await import(pathToFileURL(entry).href);
