import { dirname } from 'node:path';
import { FolderInUse } from './store/folder-lock.ts';

/** The file in which something is kept cannot be used. */
export class FileUnusable extends Error {
  readonly file: string;
  override readonly cause: Error;

  constructor(file: string, cause: Error) {
    super(`${file} cannot be used.`);
    this.file = file;
    this.cause = cause;
  }
}

/** Does something with a file, and says which where it cannot be used; a folder in use is left as it is told. */
export function withFile<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new FileUnusable(file, error) : error;
  }
}

/** What went wrong when the server started, for a person at a terminal. `host` is what it was to listen at. */
export function inPlainWords(error: unknown, host: string | undefined): string {
  if (error instanceof FolderInUse) return folderInUse(error);
  if (error instanceof FileUnusable) return fileUnusable(error);
  if (!(error instanceof Error)) return String(error);
  return cannotListen(error, host) ?? error.message;
}

/** What is wrong with the address to listen at; undefined where it is something else. */
function cannotListen(error: Error, host: string | undefined): string | undefined {
  if (!('code' in error) || !('syscall' in error)) return undefined;
  const port = 'port' in error ? error.port : undefined;
  switch (error.code) {
    case 'EADDRINUSE':
      return (
        `Port ${port} is taken: another program, or another copy of this one, uses it.\n` +
        'Stop that one, or choose another port: PORT=3001 npm start'
      );
    case 'EACCES':
      return `This account may not use port ${port}. Choose one above 1024: PORT=3000 npm start`;
    case 'EADDRNOTAVAIL':
    case 'EAFNOSUPPORT':
    case 'EAI_AGAIN':
    case 'EINVAL':
    case 'ENOTFOUND':
      return (
        `HOST is ${host}, and that is no address of this machine.\n` +
        'Leave HOST out to listen on all that it has.'
      );
    default:
      return undefined;
  }
}

const ELSEWHERE = 'choose another folder: DATA_DIR=/some/folder npm start';

/** What is wrong with the place in which sessions are kept. */
function fileUnusable({ file, cause }: FileUnusable): string {
  const folder = dirname(file);
  const code = 'code' in cause ? String(cause.code) : '';
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return (
      `Sessions are kept in a folder, and ${folder} is a file, or lies in one.\n` +
      `Move that away, or ${ELSEWHERE}`
    );
  }
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return `Sessions are kept in ${folder}, and its disk is full.\nMake room there, or ${ELSEWHERE}`;
  }
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return (
      `${file} is broken, or another program’s: it cannot be read.\n` +
      `Put a copy from before in its place, or move it away to begin anew, or ${ELSEWHERE}`
    );
  }
  return (
    `Sessions are kept in ${folder}, and it cannot be written there (${cause.message}).\n` +
    `Let this account write there, or ${ELSEWHERE}`
  );
}

/** Two copies on one folder would each tell their own story of the same sessions. */
function folderInUse({ folder, holder }: FolderInUse): string {
  const on = holder === undefined || holder.port === 0 ? '' : ` on port ${holder.port}`;
  const who =
    holder === undefined
      ? ''
      : `: process ${holder.process}${on}, since ${new Date(holder.since).toLocaleString('en-GB')}`;
  return (
    `Another copy of this program works in ${folder}${who}.\n` +
    'Use that one, or stop it (Ctrl+C where it runs), or give this one a folder and a port of its own:\n' +
    'DATA_DIR=data-2 PORT=3001 npm start'
  );
}
