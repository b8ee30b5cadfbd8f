/**
 * `npm test`: installs what the tests need (a browser, too), builds, runs them all, and ends with
 * the line "N passed, N failed". Arguments go to Vitest: `npm test -- test/shared/procedure`; what
 * the tests chosen by them do not need is left alone.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { ensureBrowser } from './lib/browser.mjs';
import { buildAll } from './lib/build.mjs';
import { needsOf } from './lib/needs.mjs';
import { root } from './lib/root.mjs';
import { runTool } from './lib/run.mjs';
import { tally } from './lib/tally.mjs';

const { passed, failed } = await runTests(process.argv.slice(2));
process.exitCode = failed === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

/** @param {readonly string[]} args */
async function runTests(args) {
  if (!ensureInstalled()) return tally(undefined, 1);
  const needs = needsOf(args, testFiles());
  const browser = needs.browser ? await ensureBrowser() : '';
  if (browser === undefined || (needs.build && !(await buildAll()))) return tally(undefined, 1);

  const folder = mkdtempSync(join(tmpdir(), 'present-and-voting-tests-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runTool('vitest/vitest.mjs', ['run', ...reporters, ...args], {
    env: { ...process.env, ...(browser !== '' && { CHROMIUM_PATH: browser }) },
  });
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  return tally(report, code);
}

function testFiles() {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).map(
    (file) => `test/${file.replaceAll('\\', '/')}`,
  );
}

/**
 * @param {string} file
 * @returns {import('./lib/tally.mjs').Report | undefined}
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
