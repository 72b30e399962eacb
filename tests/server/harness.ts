import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import * as z from "zod/mini";
import { buildApp } from "../../server/app.ts";
import { readSettings } from "../../server/env.ts";
import { openLog } from "../../server/log.ts";
import { openSqlite } from "../../server/store/sqlite.ts";

/** A real server on a free port, with its data in a folder of its own. */
export type TestServer = {
  url: string;
  dataDir: string;
  /** Takes the database away while the server runs on, as a dying disk would. */
  loseStore(): Promise<void>;
  /** What the process does every hour: deletes what is old and lets go of rooms that nobody is in. */
  sweep(): Promise<number>;
  stop(): Promise<void>;
};

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "cardtable-"));
}

/** Starts one; `environment` as the process would have it. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = environment.DATA_DIR ?? newFolder();
  const read = readSettings({
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
    ...environment,
  });
  if (!read.ok) throw new Error(read.sentences.join(" "));
  const store = await openSqlite(dataDir);
  const app = buildApp(read.settings, store, openLog("silent"));
  await new Promise<void>((resolve) => app.http.listen(0, "127.0.0.1", resolve));
  const bound = app.http.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${bound.port}`,
    dataDir,
    loseStore: () => store.close(),
    sweep: () => app.sweep(),
    async stop() {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const madeSchema = z.object({
  code: z.string(),
  key: z.string(),
  coKey: z.string(),
  screenKey: z.string(),
  joinKey: z.string(),
});
/** A workshop that was made: its code and its keys. */
export type Made = z.infer<typeof madeSchema>;

const seatSchema = z.object({ person: z.string(), token: z.string() });
export type Seat = z.infer<typeof seatSchema>;

/** Sends JSON; returns status, headers and body, parsed when it is JSON. */
export async function call(
  url: string,
  path: string,
  init: RequestInit & { json?: unknown; bearer?: string } = {},
) {
  const headers = new Headers(init.headers);
  if (init.json !== undefined) headers.set("Content-Type", "application/json");
  if (init.bearer !== undefined) headers.set("Authorization", `Bearer ${init.bearer}`);
  const body = init.json === undefined ? init.body : JSON.stringify(init.json);
  const response = await fetch(url + path, { ...init, headers, ...(body === undefined ? {} : { body }) });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") === true;
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json };
}

/** Makes a workshop from the plan `quick-audit`. */
export async function makeWorkshop(url: string, order: Record<string, unknown> = {}): Promise<Made> {
  const { json } = await call(url, "/api/workshops", {
    method: "POST",
    json: { title: "Eastfield: are we a learning organisation?", plan: "quick-audit", ...order },
  });
  return madeSchema.parse(json);
}

/** Joins as a new person, by the key in the QR. */
export async function joinWorkshop(
  url: string,
  made: Made,
  name: string,
  more: Record<string, unknown> = {},
): Promise<Seat> {
  const { json } = await call(url, `/api/workshops/${made.code}/people`, {
    method: "POST",
    bearer: made.joinKey,
    json: { name, ...more },
  });
  return seatSchema.parse(json);
}

/** Waits until it is so; fails after a while with what was wanted. */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  within = 10_000,
): Promise<void> {
  const deadline = Date.now() + within;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Waits until a value is as expected; fails after a while with the difference. */
export async function untilEqual<Value>(read: () => Value, expected: Value): Promise<void> {
  await until("they are equal", () => isDeepStrictEqual(read(), expected)).catch(() => undefined);
  expect(read()).toEqual(expected);
}
