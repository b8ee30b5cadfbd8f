/** How one gets a compiler for the database, by system. @type {Record<string, string>} */
const COMPILERS = {
  win32: 'the "Desktop development with C++" of the Visual Studio Build Tools, and Python',
  darwin: 'the command line tools: xcode-select --install',
  linux: 'g++, make and Python: sudo apt install build-essential python3',
};

/**
 * Why npm could not install what is needed, and what helps, in plain words instead of its own pages.
 *
 * @param {string} said all that npm has said
 * @param {string} file where that is kept
 * @param {NodeJS.Platform} [system]
 */
export function whyNotInstalled(said, file, system = process.platform) {
  return [...sentences(said, system), `All that npm said is in ${file}`].join('\n');
}

/**
 * @param {string} said
 * @param {NodeJS.Platform} system
 */
function sentences(said, system) {
  if (/better-sqlite3/.test(said) && /prebuild-install|node-gyp|gyp ERR/.test(said)) {
    return [
      'The database (better-sqlite3) could not be installed: it comes ready-made from github.com,',
      'which was not reached or has none for this Node and system, and here is nothing to compile it with.',
      'One of these helps; then run the same command again:',
      '  - a network that lets through to github.com (a proxy is named by HTTPS_PROXY);',
      `  - Node 22 or 24 from https://nodejs.org; this is ${process.version};`,
      `  - a compiler: ${COMPILERS[system] ?? COMPILERS.linux};`,
      '  - the folder node_modules of a machine like this one, on which it has been installed.',
    ];
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(said)) {
    return [
      'The dependencies could not be fetched: npm does not reach its registry, registry.npmjs.org.',
      'Look to the network (a proxy is named by HTTPS_PROXY), then run the same command again.',
    ];
  }
  if (/EACCES|EPERM|EROFS/.test(said)) {
    return [
      'The dependencies could not be installed: this account may not write in the folder of the program.',
      'Let it, or put the folder where it may, then run the same command again.',
    ];
  }
  if (/ENOSPC/.test(said)) {
    return ['The dependencies could not be installed: the disk is full. They take some 400 MB.'];
  }
  const own = said.split('\n').filter((line) => /npm (error|ERR!)/.test(line));
  return ['The dependencies could not be installed. npm says:', ...own.slice(0, 8)];
}
