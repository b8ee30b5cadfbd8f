import { describe, expect, test } from 'vitest';
import { isWholeCode, readCode, showCode } from '../../../client/sight/codes.ts';

describe('a join code', () => {
  test('is read in any case, with or without hyphen and blanks', () => {
    expect(readCode('k7m-4qx')).toBe('K7M4QX');
    expect(readCode(' K7M 4QX ')).toBe('K7M4QX');
  });

  test('drops letters that look like others, for they are in no code', () => {
    expect(readCode('KI7LM0O1')).toBe('K7M');
  });

  test('is shown in two halves while it is typed', () => {
    expect(showCode('k7')).toBe('K7');
    expect(showCode('k7m')).toBe('K7M');
    expect(showCode('k7m4')).toBe('K7M-4');
    expect(showCode('K7M-4QXZZ')).toBe('K7M-4QX');
  });

  test('is whole with six letters, not before and not after', () => {
    expect(isWholeCode('K7M-4Q')).toBe(false);
    expect(isWholeCode('K7M-4QX')).toBe(true);
    expect(isWholeCode('K7M-4QXZ')).toBe(false);
  });
});
