/**
 * `npm run check`: everything that can be checked without running the game. All checks run, even
 * after one has failed; the last lines say which did.
 */
import { ensureInstalled } from './ensure-installed.mjs';
import { run, runTool } from './lib/run.mjs';

if (!ensureInstalled()) process.exit(1);

const arrows = ['style/noRestrictedImports', 'suspicious/noImportCycles'];

/** @type {{ name: string, run: () => Promise<number> }[]} */
const checks = [
  { name: 'types', run: () => runTool('typescript/bin/tsc', ['--noEmit', '-p', '.']) },
  {
    name: 'lint and format',
    run: () =>
      biome(
        'check',
        arrows.map((rule) => `--skip=${rule}`),
      ),
  },
  {
    name: 'architecture arrows',
    run: () =>
      biome(
        'lint',
        arrows.map((rule) => `--only=${rule}`),
      ),
  },
  { name: 'dead exports', run: () => runTool('knip/bin/knip.js', []) },
  { name: 'scenarios', run: () => run(process.execPath, ['scripts/cli.mjs', 'check']) },
];

const failed = [];
for (const check of checks) {
  process.stdout.write(`\n== ${check.name}\n`);
  if ((await check.run()) !== 0) failed.push(check.name);
}

process.stdout.write(
  failed.length === 0
    ? '\nAll checks passed.\n'
    : `\nFailed: ${failed.join(', ')} (${failed.length} of ${checks.length} checks).\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/**
 * @param {'check' | 'lint'} command
 * @param {readonly string[]} rules
 */
function biome(command, rules) {
  return runTool('@biomejs/biome/bin/biome', [command, '--error-on-warnings', ...rules, '.']);
}
