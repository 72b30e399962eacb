import { Worker } from "node:worker_threads";
import { entryOf, rowsAfter } from "./entry-row.ts";
import type { SqliteCalls } from "./sqlite-worker.ts";
import type { Store } from "./store.ts";
import { callThread } from "./thread.ts";

/** How long a call may take, in ms, before its outcome counts as unknown. */
export const storePatience = 10_000;

/**
 * The embedded store: one SQLite file in `dataDir`, behind a thread, so that a slow disk costs latency and not the
 * event loop. Rejects with a sentence for the operator when the folder is in use, not writable, or from the future.
 */
export async function openSqlite(dataDir: string, patience = storePatience): Promise<Store> {
  const thread = new Worker(new URL("./sqlite-worker.ts", import.meta.url));
  const ask = callThread<SqliteCalls>(thread, patience);
  let closing: Promise<void> | undefined;

  async function close() {
    try {
      await ask("close");
    } finally {
      await thread.terminate();
    }
  }

  try {
    await ask("open", dataDir);
  } catch (error) {
    await thread.terminate();
    throw error;
  }

  return {
    create: async (record, entries) => ask("create", record, rowsAfter(0, entries)),
    find: (code) => ask("find", code),
    list: () => ask("list"),
    countLive: () => ask("countLive"),
    append: async (code, expectedSeq, entries, closedAt) =>
      ask("append", code, expectedSeq, rowsAfter(expectedSeq, entries), closedAt),
    since: async (code, seq) => (await ask("since", code, seq)).map(entryOf),
    savePerson: (code, person, tokenHash) => ask("savePerson", code, person, tokenHash),
    personOf: (code, tokenHash) => ask("personOf", code, tokenHash),
    forgetPeople: (code) => ask("forgetPeople", code),
    delete: (code) => ask("delete", code),
    check: () => ask("check"),
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}
