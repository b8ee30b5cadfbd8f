import { describe, expect, it } from 'vitest';
import { tally } from '../../scripts/lib/tally.mjs';

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failing = { status: 'failed', assertionResults: [{ status: 'failed' }] };
const unloaded = { status: 'failed', assertionResults: [] };

function report(passed: number, failed: number, testResults: (typeof passing)[]) {
  const numTotalTests = passed + failed;
  return { numTotalTests, numPassedTests: passed, numFailedTests: failed, testResults };
}

describe('the last line of a test run', () => {
  it('counts the tests that passed and failed', () => {
    expect(tally(report(3, 0, [passing]), 0)).toEqual({ passed: 3, failed: 0 });
    expect(tally(report(3, 2, [passing, failing]), 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a file that cannot be loaded as a failure', () => {
    expect(tally(report(3, 1, [failing, unloaded]), 1)).toEqual({ passed: 3, failed: 2 });
  });

  it('fails when an error ends the run outside any test', () => {
    expect(tally(report(3, 0, [passing]), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('fails when nothing was tested or reported', () => {
    expect(tally(report(0, 0, []), 0)).toEqual({ passed: 0, failed: 1 });
    expect(tally(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });
});
