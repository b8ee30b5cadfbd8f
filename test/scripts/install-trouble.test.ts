import { describe, expect, it } from 'vitest';
import { whyNotInstalled } from '../../scripts/lib/install-trouble.mjs';

const LOG = '/tmp/install.log';
const GYP = `npm error code 1
npm error path /home/x/node_modules/better-sqlite3
npm error prebuild-install warn install No prebuilt binaries found (target=25.0.0 runtime=node arch=x64)
npm error gyp ERR! find Python
${'npm error gyp ERR! stack and so on\n'.repeat(60)}`;

describe('where the dependencies cannot be installed one reads', () => {
  it('what helps where the database cannot be compiled, instead of pages of the compiler', () => {
    const words = whyNotInstalled(GYP, LOG, 'linux');
    expect(words).toContain('The database (better-sqlite3) could not be installed');
    expect(words).toContain('build-essential');
    expect(words).toContain('https://nodejs.org');
    expect(words).toContain(LOG);
    expect(words).not.toContain('gyp ERR');
    expect(words.split('\n').length).toBeLessThan(12);
  });

  it('how a compiler is had on each system', () => {
    expect(whyNotInstalled(GYP, LOG, 'darwin')).toContain('xcode-select --install');
    expect(whyNotInstalled(GYP, LOG, 'win32')).toContain('Visual Studio Build Tools');
  });

  it.each([
    ['npm error code ENOTFOUND\nnpm error network request failed', 'does not reach its registry'],
    ['npm error code EACCES\nnpm error mkdir', 'may not write in the folder'],
    ['npm error code ENOSPC', 'the disk is full'],
    ['npm error code EWHATEVER', 'npm error code EWHATEVER'],
  ])('the cause: %s', (said, words) => {
    expect(whyNotInstalled(said, LOG)).toContain(words);
  });
});
