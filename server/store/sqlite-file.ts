import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { assert } from "shared/result.ts";
import { isScrubDue, scrub } from "./sqlite-scrub.ts";
import { createTables, tablesVersion, versionOf } from "./sqlite-tables.ts";

export type SqliteFile = { database: DatabaseSync; close(): void };

/** How long another program may hold the database, in ms, before a call fails. Less than the store's patience. */
const busyTimeout = 5_000;

/**
 * Opens `cardtable.db` in the folder, which is made when missing, and keeps other servers out of it until closed.
 * Throws a sentence for the operator.
 */
export function openFile(dataDir: string): SqliteFile {
  const lock = lockFolder(dataDir);
  try {
    const database = openDatabase(dataDir);
    return {
      database,
      close() {
        database.close();
        lock.close();
      },
    };
  } catch (error) {
    lock.close();
    throw error;
  }
}

/**
 * An open transaction on a second file is the lock: the system lets go of it when the process ends, however it ends,
 * so kill -9 leaves nothing to clean up, and backups can still read the database itself.
 */
function lockFolder(dataDir: string): DatabaseSync {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const lock = new DatabaseSync(join(dataDir, "lock.db"));
    lock.exec("BEGIN EXCLUSIVE");
    // So that the database is this user's own even in a folder that others may enter. It must come before SQLite
    // opens it: to open and close it later would, on POSIX, silently drop SQLite's locks in the whole process.
    closeSync(openSync(join(dataDir, "cardtable.db"), "a", 0o600));
    return lock;
  } catch (error) {
    if (sqliteCode(error) === SQLITE_BUSY) {
      throw new Error(
        `Another Cardtable server is already using ${dataDir}. Stop it, or set DATA_DIR to another folder.`,
      );
    }
    throw new Error(
      `Cardtable cannot write to its data folder ${dataDir} (${reason(error)}). Make it writable, or set DATA_DIR to another folder.`,
    );
  }
}

function openDatabase(dataDir: string): DatabaseSync {
  const path = join(dataDir, "cardtable.db");
  const database = new DatabaseSync(path, { timeout: busyTimeout, enableForeignKeyConstraints: true });
  try {
    assertReadable(database, dataDir);
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
    createTables(database);
    finishScrub(database);
    return database;
  } catch (error) {
    database.close();
    if (sqliteCode(error) === undefined) throw error;
    throw new Error(
      `Cardtable cannot open ${path} (${reason(error)}). Make room if the disk is full, restore a backup if the file is damaged, or set DATA_DIR to another folder.`,
    );
  }
}

/** After a crash between deleting and scrubbing. A full disk must not keep the server from starting: it stays due. */
function finishScrub(database: DatabaseSync) {
  try {
    if (isScrubDue(database)) scrub(database);
  } catch {}
}

function assertReadable(database: DatabaseSync, dataDir: string) {
  const version = versionOf(database);
  assert(
    version <= tablesVersion,
    `The data in ${dataDir} is from a newer Cardtable (format ${version}; this one knows ${tablesVersion}). Start the newer one, or set DATA_DIR to another folder.`,
  );
}

const SQLITE_BUSY = 5;

/** SQLite's primary result code; undefined when the error is not SQLite's. */
function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number")
    return undefined;
  return error.errcode & 0xff;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
