import { describe, expect, it } from 'vitest';
import { needsOf } from '../../scripts/lib/needs.mjs';

const FILES = [
  'test/shared/procedure/division/division.test.ts',
  'test/server/rooms.test.ts',
  'test/sockets/session.test.ts',
  'test/faults/process.test.ts',
  'test/browser/division.test.ts',
];

const NOTHING = { build: false, browser: false };
const EVERYTHING = { build: true, browser: true };
const needs = (...args: string[]) => needsOf(args, FILES);

describe('what a run of tests needs', () => {
  it('is everything where all tests run', () => {
    expect(needs()).toEqual(EVERYTHING);
    expect(needs('-t', 'a tie loses')).toEqual(EVERYTHING);
  });

  it('is nothing for the rules alone', () => {
    expect(needs('test/shared/procedure')).toEqual(NOTHING);
    expect(needs('./test/shared/procedure/')).toEqual(NOTHING);
    expect(needs('test/shared/procedure/division/division.test.ts:12')).toEqual(NOTHING);
    expect(needs('test/shared', 'test/server', '-t', 'a tie loses')).toEqual(NOTHING);
  });

  it('is nothing for servers that a test makes itself', () => {
    expect(needs('test/sockets')).toEqual(NOTHING);
  });

  it('is the build for the program that is killed', () => {
    expect(needs('test/faults', 'test/shared')).toEqual({ build: true, browser: false });
  });

  it('is everything where a part of a path names a test in a browser as well', () => {
    expect(needs('division')).toEqual(EVERYTHING);
    expect(needs('test/shared', 'test/browser')).toEqual(EVERYTHING);
  });

  it('is everything where an option may choose any test', () => {
    expect(needs('test/shared', '--changed', 'HEAD')).toEqual(EVERYTHING);
    expect(needs('--retry=2', 'test/shared')).toEqual(NOTHING);
  });
});
