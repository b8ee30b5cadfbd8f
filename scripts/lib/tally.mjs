/**
 * The part of Vitest's JSON report that is read here.
 *
 * @typedef {{
 *   numTotalTests: number,
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: { status: string, assertionResults: { status: string }[] }[],
 * }} Report
 */

/**
 * Counts a run of the tests for its last line. A file that failed without a failed test in it (it
 * could not be loaded) is one failure; so is a run that reports nothing, has no tests, or ended with
 * an error that no test shows.
 *
 * @param {Report | undefined} report undefined where Vitest left none
 * @param {number} exitCode Vitest's
 * @returns {{ passed: number, failed: number }}
 */
export function tally(report, exitCode) {
  if (report === undefined || report.numTotalTests === 0) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
