import { parentPort } from "node:worker_threads";
import { assert } from "shared/result.ts";
import { openFile, type SqliteFile } from "./sqlite-file.ts";
import { type Queries, queriesOf } from "./sqlite-queries.ts";
import type { Answer, Request } from "./thread.ts";

/** What sqlite.ts asks of this thread. */
export type SqliteCalls = Queries & { open(dataDir: string): void; close(): void };

// Held here for as long as the store is open: a lock that nobody holds on to is garbage-collected, and so let go.
let file: SqliteFile | undefined;
let queries: Queries | undefined;

parentPort?.on("message", (request: Request<SqliteCalls>) => parentPort?.postMessage(answer(request)));

function answer(request: Request<SqliteCalls>): Answer {
  try {
    return { id: request.id, value: run(request) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      id: request.id,
      fault: request.call === "open" ? reason : `The store failed at "${request.call}": ${reason}`,
    };
  }
}

function run(request: Request<SqliteCalls>): unknown {
  if (request.call === "open") return open(...request.args);
  if (request.call === "close") return close();
  assert(queries, "The store is closed.");
  return runQuery(queries, request);
}

function open(dataDir: string) {
  file = openFile(dataDir);
  queries = queriesOf(file.database);
}

function close() {
  queries = undefined;
  file?.close();
  file = undefined;
}

// The compiler matches a call with its arguments only when both are looked up by the same name.
type Args = { [Name in keyof Queries]: Parameters<Queries[Name]> };

function runQuery<Name extends keyof Queries>(
  answering: { [Each in Name]: (...args: Args[Each]) => unknown },
  { call, args }: { call: Name; args: Args[Name] },
): unknown {
  return answering[call](...args);
}
