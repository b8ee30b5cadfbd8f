/** `npm run build`: flags, client, scenarios and server, as far as their sources have changed. */
import { ensureInstalled } from './ensure-installed.mjs';
import { buildAll } from './lib/build.mjs';

if (!ensureInstalled()) process.exit(1);

process.exitCode = (await buildAll()) ? 0 : 1;
