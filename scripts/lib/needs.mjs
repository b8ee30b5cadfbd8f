/** Where the tests lie that drive a browser; they play on what was built. */
const IN_A_BROWSER = 'test/browser/';
/** Where other tests lie that start the program as it was built. */
const ON_THE_BUILD = 'test/faults/';

/** Vitest's options that take the next argument as their value, as far as one writes them by hand. */
const WITH_VALUE = new Set(['-t', '--testNamePattern', '--project', '--retry', '--bail']);
/** Those that take none. */
const ALONE = new Set(['--run', '--update', '-u', '--coverage', '--silent']);

/**
 * What must be there before the tests that Vitest chooses by these arguments can run. It chooses
 * files whose path contains one of the arguments, all where there is none. An option that is not
 * known here may choose anything: then everything must be there.
 *
 * @param {readonly string[]} args
 * @param {readonly string[]} files all test files, as paths in the project's folder
 * @returns {{ build: boolean, browser: boolean }}
 */
export function needsOf(args, files) {
  const filters = filtersIn(args);
  if (filters === undefined) return { build: true, browser: true };
  const chosen = files.filter(
    (file) => filters.length === 0 || filters.some((filter) => file.includes(filter)),
  );
  const browser = chosen.some((file) => file.startsWith(IN_A_BROWSER));
  return { browser, build: browser || chosen.some((file) => file.startsWith(ON_THE_BUILD)) };
}

/**
 * The parts of paths among the arguments; undefined where some option is not known.
 *
 * @param {readonly string[]} args
 */
function filtersIn(args) {
  const filters = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (WITH_VALUE.has(arg)) index += 1;
    else if (!arg.startsWith('-')) filters.push(pathIn(arg));
    else if (!ALONE.has(arg) && !WITH_VALUE.has(arg.split('=')[0] ?? '')) return undefined;
  }
  return filters;
}

/**
 * As Vitest compares it: without "./" before it, or the line after it.
 *
 * @param {string} arg
 */
function pathIn(arg) {
  return arg.replaceAll('\\', '/').replace(/^\.\//, '').replace(/:\d+$/, '');
}
