import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The file in a folder by which it is held. */
export const LOCK_FILE = 'in-use.sqlite';

/** How long to wait for another copy that is just ending or starting, in ms. */
const PATIENCE = 2_000;

const HOLDER_TABLE = `
CREATE TABLE IF NOT EXISTS holder (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  process INTEGER NOT NULL,
  port INTEGER NOT NULL,
  since INTEGER NOT NULL
) STRICT`;

/** Which copy of the program works in a folder. */
export interface Holder {
  readonly process: number;
  /** The port it was told to use; 0 where it was to take any. */
  readonly port: number;
  /** When it began, in ms since 1970. */
  readonly since: number;
}

/** Another copy of the program works in the folder. */
export class FolderInUse extends Error {
  readonly folder: string;
  /** Undefined where that copy has not said yet who it is. */
  readonly holder: Holder | undefined;

  constructor(folder: string, holder: Holder | undefined) {
    super(`${folder} is in use by another copy of this program.`);
    this.folder = folder;
    this.holder = holder;
  }
}

/**
 * Holds a folder for this process alone until the returned function is called, or the process ends in
 * whatever way: the lock is the operating system's, on a small file of its own, so that nothing is
 * left behind by a crash and the sessions can still be read beside. Throws FolderInUse.
 */
export function holdFolder(folder: string, holder: Holder): () => void {
  const file = new Database(join(folder, LOCK_FILE), { timeout: PATIENCE });
  try {
    file.exec('BEGIN IMMEDIATE');
    file.exec(HOLDER_TABLE);
    file
      .prepare<[Holder]>('INSERT OR REPLACE INTO holder VALUES (1, @process, @port, @since)')
      .run(holder);
    file.exec('COMMIT');
    // Held open, this lets others read who holds the folder, and nobody else begin the same.
    file.exec('BEGIN IMMEDIATE');
  } catch (error) {
    const isHeld = error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY';
    const other = isHeld ? holderIn(file) : undefined;
    file.close();
    throw isHeld ? new FolderInUse(folder, other) : error;
  }
  return () => void file.close();
}

function holderIn(file: Database.Database): Holder | undefined {
  try {
    return file.prepare<[], Holder>('SELECT process, port, since FROM holder').get();
  } catch {
    return undefined;
  }
}
