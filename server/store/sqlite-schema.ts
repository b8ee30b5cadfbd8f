import type Database from 'better-sqlite3';

/** Raised with every change of the tables; a file of a later version is not opened. */
const SCHEMA_VERSION = 1;

const TABLES = `
CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL,
  hash TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE facts (
  session TEXT NOT NULL REFERENCES sessions (id),
  seq INTEGER NOT NULL,
  fact TEXT NOT NULL,
  PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE credentials (
  token_hash TEXT PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (id),
  role TEXT NOT NULL CHECK (role IN ('facilitator', 'person')),
  person TEXT CHECK ((role = 'person') = (person IS NOT NULL))
) STRICT, WITHOUT ROWID;
`;

/** One row that is written to see whether anything can be; earlier versions do not miss it. */
const PROBE = 'CREATE TABLE IF NOT EXISTS probe (id INTEGER PRIMARY KEY, filler BLOB) STRICT';

/** Rooms beside one another: tables that earlier versions do not miss. */
const GATHERINGS = `
CREATE TABLE IF NOT EXISTS gatherings (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL,
  title TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS gathered (
  place INTEGER PRIMARY KEY,
  gathering TEXT NOT NULL REFERENCES gatherings (id),
  session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  UNIQUE (gathering, session)
) STRICT;
`;

/**
 * Brings a new file to the present tables, in one transaction. Throws where the file was written by
 * a later version of the program.
 */
export function prepareSchema(database: Database.Database): void {
  const version = Number(database.pragma('user_version', { simple: true }));
  if (version === SCHEMA_VERSION) {
    database.exec(PROBE);
    database.exec(GATHERINGS);
    return;
  }
  if (version > SCHEMA_VERSION) {
    throw new Error(
      `${database.name} was written by a later version of this program (tables ${version}, ` +
        `this program knows ${SCHEMA_VERSION}).`,
    );
  }
  database.transaction(() => {
    database.exec(TABLES);
    database.exec(PROBE);
    database.exec(GATHERINGS);
    database.pragma(`user_version = ${SCHEMA_VERSION}`);
  })();
}
