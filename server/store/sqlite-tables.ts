import type { DatabaseSync } from "node:sqlite";

/**
 * Each step takes the tables from one version to the next, and is never changed once released.
 * WITHOUT ROWID keeps a log together on disk and saves an index. What belongs to a workshop goes when it goes.
 */
const steps = [
  `CREATE TABLE workshops (
    code TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    closed_at INTEGER,
    salt TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    screen_key_hash TEXT NOT NULL,
    join_key_hash TEXT NOT NULL,
    last_seq INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE events (
    workshop TEXT NOT NULL REFERENCES workshops (code) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    "by" TEXT NOT NULL,
    op TEXT NOT NULL,
    idx INTEGER NOT NULL,
    event TEXT NOT NULL,
    PRIMARY KEY (workshop, seq),
    UNIQUE (workshop, op, idx)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE tokens (
    workshop TEXT NOT NULL REFERENCES workshops (code) ON DELETE CASCADE,
    hash TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (workshop, hash)
  ) STRICT, WITHOUT ROWID;

  -- One row: how often the store was checked, and whether something deleted has yet to be scrubbed from the disk.
  CREATE TABLE upkeep (
    checks INTEGER NOT NULL,
    scrub_due INTEGER NOT NULL
  ) STRICT;
  INSERT INTO upkeep VALUES (0, 0);`,
];

/** The version of the tables this program reads and writes. */
export const tablesVersion = steps.length;

/** The version of the tables in a database; 0 when it is new. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
}

/** Brings the tables up to `tablesVersion`, or leaves them as they were. */
export function createTables(database: DatabaseSync) {
  const version = versionOf(database);
  if (version === tablesVersion) return;
  const due = steps.slice(version).join("\n");
  database.exec(`BEGIN; ${due} PRAGMA user_version = ${tablesVersion}; COMMIT`);
}
