import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium or Chrome on this machine: that of CHROMIUM_PATH or CHROME_PATH, one on the
 * PATH, one in a usual place, or one that playwright-core has fetched; undefined where there is none.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const { CHROMIUM_PATH, CHROME_PATH, PATH = '' } = process.env;
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const { chromium } = await import('playwright-core');
  const candidates = [
    CHROMIUM_PATH,
    CHROME_PATH,
    ...onPath,
    ...places,
    ...windowsPlaces(),
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
}

/**
 * The path of a browser, after installing one where there is none: the system's own Chromium where
 * apt-get may be used, otherwise the one that playwright-core fetches. Undefined where that fails,
 * with the reason on the error stream.
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;
  process.stderr.write('No Chromium or Chrome found; installing one for the browser tests ...\n');
  if ((await installWithApt()) || (await installWithPlaywright())) {
    const installed = await findBrowser();
    if (installed !== undefined) return installed;
  }
  process.stderr.write(
    'No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.\n',
  );
  return undefined;
}

function windowsPlaces() {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
  return programs
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]);
}

/** Only on Debian and its kin, as root or where sudo asks for no password. */
async function installWithApt() {
  if (!isThere('apt-get', ['--version'])) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !isThere('sudo', ['-n', 'true'])) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...args) =>
    run(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args], {
      env,
      stdout: 'stderr',
    });
  await apt('update', '-qq');
  return (await apt('install', '-qq', '-y', '--no-install-recommends', 'chromium')) === 0;
}

async function installWithPlaywright() {
  return (
    (await runTool('playwright-core/cli.js', ['install', 'chromium'], { stdout: 'stderr' })) === 0
  );
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function isThere(program, args) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
