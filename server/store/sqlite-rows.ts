import type { SQLOutputValue } from "node:sqlite";
import { assert } from "shared/result.ts";
import type { EntryRow } from "./entry-row.ts";
import type { WorkshopRecord } from "./store.ts";

type Row = Record<string, SQLOutputValue>;

export function workshopRecord(row: Row): WorkshopRecord {
  return {
    code: textIn(row, "code"),
    title: textIn(row, "title"),
    createdAt: integerIn(row, "created_at"),
    closedAt: row.closed_at === null ? null : integerIn(row, "closed_at"),
    salt: textIn(row, "salt"),
    keyHash: textIn(row, "key_hash"),
    screenKeyHash: textIn(row, "screen_key_hash"),
    joinKeyHash: textIn(row, "join_key_hash"),
  };
}

export function entryRow(row: Row): EntryRow {
  return {
    seq: integerIn(row, "seq"),
    at: integerIn(row, "at"),
    by: textIn(row, "by"),
    op: textIn(row, "op"),
    index: integerIn(row, "idx"),
    event: textIn(row, "event"),
  };
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  assert(typeof value === "string", `Column ${column} holds no text.`);
  return value;
}

function integerIn(row: Row, column: string): number {
  const value = row[column];
  assert(typeof value === "number", `Column ${column} holds no number.`);
  return value;
}
