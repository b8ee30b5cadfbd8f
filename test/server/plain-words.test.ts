import { describe, expect, it } from 'vitest';
import { inPlainWords, withFile } from '../../server/plain-words.ts';

const FILE = '/srv/game/data/sessions.sqlite';

/** An error as the system makes it. */
const systemError = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: something, somewhere`), { code, ...more });

/** What is said where a file cannot be used for a reason. */
function saidOf(code: string): string {
  try {
    withFile(FILE, () => {
      throw systemError(code);
    });
  } catch (error) {
    return inPlainWords(error, undefined);
  }
  return '';
}

describe('what keeps the server from starting is said in plain words:', () => {
  it.each([
    ['EEXIST', '/srv/game/data is a file'],
    ['ENOTDIR', '/srv/game/data is a file, or lies in one'],
    ['EACCES', 'Let this account write there'],
    ['EROFS', 'Let this account write there'],
    ['SQLITE_CANTOPEN', 'Let this account write there'],
    ['SQLITE_READONLY_DIRECTORY', 'Let this account write there'],
    ['ENOSPC', 'its disk is full'],
    ['SQLITE_FULL', 'its disk is full'],
    ['SQLITE_NOTADB', `${FILE} is broken`],
    ['SQLITE_CORRUPT_INDEX', `${FILE} is broken`],
  ])('%s', (code, words) => {
    expect(saidOf(code)).toContain(words);
    expect(saidOf(code)).toContain('DATA_DIR=/some/folder npm start');
  });

  it.each(['EADDRNOTAVAIL', 'ENOTFOUND', 'EINVAL'])('an address that it has not: %s', (code) => {
    const error = systemError(code, { syscall: 'listen' });
    expect(inPlainWords(error, '10.9.9.9')).toContain('HOST is 10.9.9.9');
  });

  it('a port that it may not use', () => {
    const error = systemError('EACCES', { syscall: 'listen', port: 80 });
    expect(inPlainWords(error, undefined)).toContain('may not use port 80');
  });

  it('else what the error says itself', () => {
    expect(inPlainWords(new Error('PORT cannot be used.'), undefined)).toBe('PORT cannot be used.');
  });
});
