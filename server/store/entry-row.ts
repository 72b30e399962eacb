import { assert } from "shared/result.ts";
import type { StoredEntry, StoredEvent } from "./store.ts";

/** An entry as a table holds it: `index` counts the entries of its op from 0, `event` is JSON. */
export type EntryRow = { seq: number; at: number; by: string; op: string; index: number; event: string };

/** The rows for entries that follow `seq`; throws when their numbers do not. */
export function rowsAfter(seq: number, entries: readonly StoredEntry[]): EntryRow[] {
  const countOf = new Map<string, number>();
  return entries.map((entry, position) => {
    assert(entry.seq === seq + position + 1, `Entry ${entry.seq} cannot be number ${seq + position + 1}.`);
    const index = countOf.get(entry.op) ?? 0;
    countOf.set(entry.op, index + 1);
    return { ...entry, index, event: JSON.stringify(entry.event) };
  });
}

/** The entry a row holds; throws when its event is not one. */
export function entryOf({ seq, at, by, op, event: json }: EntryRow): StoredEntry {
  const event: unknown = JSON.parse(json);
  assert(isEvent(event), `Entry ${seq} of op ${op} holds no event.`);
  return { seq, at, by, op, event };
}

function isEvent(value: unknown): value is StoredEvent {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
