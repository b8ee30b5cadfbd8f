/**
 * Makes sure that the dependencies are there and fit package-lock.json before anything else runs,
 * so that every command works in a fresh clone. Uses nothing but Node itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled } from './lib/installed.mjs';
import { root } from './lib/root.mjs';
import { npm } from './lib/run.mjs';

/** Compiled packages fit one ABI: a change of Node calls for a new installation. */
const abiNote = join(root, 'node_modules', '.node-abi');

/**
 * Installs what is missing or out of date, with npm's output on the error stream; takes a few
 * milliseconds where all is well. Gives whether all is there; false, with the reason on the error
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
  if (isInstalled(root) && fitsThisNode()) return true;
  process.stderr.write('Installing dependencies (once; a minute or two) ...\n');
  if (!npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])) {
    return refuse('The dependencies could not be installed; npm says above why.');
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

/** @param {string} message */
function refuse(message) {
  process.stderr.write(`${message}\n`);
  return false;
}
