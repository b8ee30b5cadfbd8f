/**
 * Makes sure that the dependencies are there and fit package-lock.json before anything else runs,
 * so that every command works in a fresh clone. Uses nothing but Node itself.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyNotInstalled } from './lib/install-trouble.mjs';
import { isInstalled } from './lib/installed.mjs';
import { root } from './lib/root.mjs';
import { npm } from './lib/run.mjs';

/** Compiled packages fit one ABI: a change of Node calls for a new installation. */
const abiNote = join(root, 'node_modules', '.node-abi');

/** The part of the database that is compiled for the machine; missing where npm was told to run no scripts. */
const database = join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node');

/**
 * Installs what is missing or out of date; takes a few milliseconds where all is well. Gives whether all is there; false, with the reason on the error
 * stream, where Node is too old or the installation fails.
 *
 * @returns {boolean}
 */
export function ensureInstalled() {
  if (!isNodeNewEnough()) {
    return refuse(
      `Present and Voting needs Node 20.19, 22.12 or newer; this is ${process.version}.`,
    );
  }
  if (root.includes('?')) {
    return refuse(
      `The tools that build the program cannot read a path with a question mark: ${root}\nRename the folder, then run the same command again.`,
    );
  }
  if (isInstalled(root) && fitsThisNode() && existsSync(database)) return true;
  process.stderr.write('Installing dependencies (once; a minute or two) ...\n');
  const installed = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (!installed.ok || !existsSync(database)) {
    const file = join(tmpdir(), 'present-and-voting-install.log');
    const said = installed.ok ? NO_SCRIPTS : installed.said;
    writeFileSync(file, said);
    return refuse(whyNotInstalled(said, file));
  }
  writeFileSync(abiNote, process.versions.modules);
  return true;
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major === 20) return minor >= 19;
  return major > 22 || (major === 22 && minor >= 12);
}

/** An installation made by npm alone carries no note: it gets one on first sight. */
function fitsThisNode() {
  try {
    return readFileSync(abiNote, 'utf8') === process.versions.modules;
  } catch {
    writeFileSync(abiNote, process.versions.modules);
    return true;
  }
}

/** What is to be told where npm is content, and has not run what fetches or compiles the database. */
const NO_SCRIPTS =
  'better-sqlite3 is there without its prebuild-install: npm has run no install scripts';

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  return false;
}
