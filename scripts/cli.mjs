/** `npm run cli -- <command>`: the command line, run from its sources, in this very process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './ensure-installed.mjs';
import { root } from './lib/root.mjs';

if (!ensureInstalled()) process.exit(1);

const entry = join(root, 'server/cli/main.ts');
process.env.PRESENT_AND_VOTING_ROOT ??= root;
process.argv.splice(1, 1, entry);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(entry).href);
