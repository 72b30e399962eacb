import type { DatabaseSync } from "node:sqlite";
import type { EntryRow } from "./entry-row.ts";
import { entryRow, textIn, workshopRecord } from "./sqlite-rows.ts";
import { isScrubDue, scrub } from "./sqlite-scrub.ts";
import type { Appended, Created, WorkshopRecord } from "./store.ts";

/** The store's calls as SQLite answers them, each in one go. What they promise is told in store.ts. */
export type Queries = {
  create(record: WorkshopRecord, rows: readonly EntryRow[]): Created;
  find(code: string): WorkshopRecord | undefined;
  list(): WorkshopRecord[];
  countLive(): number;
  append(code: string, expectedSeq: number, rows: readonly EntryRow[], closedAt?: number | null): Appended;
  since(code: string, seq: number): EntryRow[];
  savePerson(code: string, person: string, tokenHash: string): void;
  personOf(code: string, tokenHash: string): string | undefined;
  forgetPeople(code: string): void;
  delete(code: string): boolean;
  check(): void;
};

export function queriesOf(database: DatabaseSync): Queries {
  return { ...readingOf(database), ...writingOf(database), ...peopleOf(database), ...upkeepOf(database) };
}

function readingOf(database: DatabaseSync) {
  const one = database.prepare("SELECT * FROM workshops WHERE code = ?");
  const all = database.prepare("SELECT * FROM workshops ORDER BY created_at, code");
  const live = database.prepare("SELECT code FROM workshops WHERE closed_at IS NULL");
  const tail = database.prepare("SELECT * FROM events WHERE workshop = ? AND seq > ? ORDER BY seq");
  return {
    find(code: string) {
      const row = one.get(code);
      return row && workshopRecord(row);
    },
    list: () => all.all().map(workshopRecord),
    countLive: () => live.all().length,
    since: (code: string, seq: number) => tail.all(code, seq).map(entryRow),
  };
}

function writingOf(database: DatabaseSync) {
  const start = database.prepare(
    "INSERT INTO workshops VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const advance = database.prepare("UPDATE workshops SET last_seq = ? WHERE code = ? AND last_seq = ?");
  const setClosed = database.prepare("UPDATE workshops SET closed_at = ? WHERE code = ?");
  const insert = database.prepare("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");

  function startsNew({ code, title, createdAt, closedAt, salt, ...hashes }: WorkshopRecord, lastSeq: number) {
    const { keyHash, screenKeyHash, joinKeyHash } = hashes;
    const row = [code, title, createdAt, closedAt, salt, keyHash, screenKeyHash, joinKeyHash, lastSeq];
    return start.run(...row).changes === 1;
  }

  function insertsNew(code: string, row: EntryRow) {
    return insert.run(code, row.seq, row.at, row.by, row.op, row.index, row.event).changes === 1;
  }

  return {
    create(record: WorkshopRecord, rows: readonly EntryRow[]): Created {
      const done = atomically(
        database,
        () => startsNew(record, rows.length) && rows.every((row) => insertsNew(record.code, row)),
      );
      return done ? "created" : "taken";
    },
    append(code: string, expectedSeq: number, rows: readonly EntryRow[], closedAt?: number | null): Appended {
      const done = atomically(database, () => {
        if (advance.run(expectedSeq + rows.length, code, expectedSeq).changes === 0) return false;
        if (closedAt !== undefined) setClosed.run(closedAt, code);
        return rows.every((row) => insertsNew(code, row));
      });
      return done ? "appended" : "conflict";
    },
  };
}

function peopleOf(database: DatabaseSync) {
  const save = database.prepare("INSERT INTO tokens VALUES (:code, :hash, :person) ON CONFLICT DO NOTHING");
  const owner = database.prepare("SELECT person FROM tokens WHERE workshop = ? AND hash = ?");
  return {
    savePerson(code: string, person: string, hash: string) {
      save.run({ code, hash, person });
    },
    personOf(code: string, hash: string) {
      const row = owner.get(code, hash);
      return row && textIn(row, "person");
    },
  };
}

function upkeepOf(database: DatabaseSync) {
  const removeWorkshop = database.prepare("DELETE FROM workshops WHERE code = ?");
  const removeTokens = database.prepare("DELETE FROM tokens WHERE workshop = ?");
  const noteScrub = database.prepare("UPDATE upkeep SET scrub_due = 1");
  const touch = database.prepare("UPDATE upkeep SET checks = checks + 1");

  function remove(statement: typeof removeTokens, code: string) {
    const removed = atomically(
      database,
      () => statement.run(code).changes !== 0 && noteScrub.run().changes === 1,
    );
    if (isScrubDue(database)) scrub(database);
    return removed;
  }

  return {
    delete: (code: string) => remove(removeWorkshop, code),
    forgetPeople(code: string) {
      remove(removeTokens, code);
    },
    check() {
      touch.run();
    },
  };
}

/** Does all of `work` or, when it returns false or throws, nothing. */
function atomically(database: DatabaseSync, work: () => boolean): boolean {
  database.exec("BEGIN IMMEDIATE");
  try {
    const keep = work();
    database.exec(keep ? "COMMIT" : "ROLLBACK");
    return keep;
  } catch (error) {
    // After some disk errors SQLite has rolled back by itself; a second time would hide the reason.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
