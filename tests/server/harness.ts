import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io, type Socket } from "socket.io-client";
import * as z from "zod/mini";
import { buildApp } from "../../server/app.ts";
import { readSettings } from "../../server/env.ts";
import { openLog } from "../../server/log.ts";
import { openSqlite } from "../../server/store/sqlite.ts";

/** A real server on a free port, with its data in a folder of its own. */
export type TestServer = { url: string; dataDir: string; stop(): Promise<void> };

/** Starts one; `environment` as the process would have it. */
export async function startServer(environment: Record<string, string> = {}): Promise<TestServer> {
  const dataDir = environment.DATA_DIR ?? mkdtempSync(join(tmpdir(), "cardtable-"));
  const read = readSettings({
    PORT: "0",
    HOST: "127.0.0.1",
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
    ...environment,
  });
  if (!read.ok) throw new Error(read.sentences.join(" "));
  const app = buildApp(read.settings, await openSqlite(dataDir), openLog("silent"));
  await new Promise<void>((resolve) => app.http.listen(0, "127.0.0.1", resolve));
  const bound = app.http.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${bound.port}`,
    dataDir,
    async stop() {
      await app.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const madeSchema = z.object({
  code: z.string(),
  key: z.string(),
  screenKey: z.string(),
  joinKey: z.string(),
});
export type Made = z.infer<typeof madeSchema>;
const seatSchema = z.object({ person: z.string(), token: z.string() });

/** Sends JSON; returns status and parsed body. */
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
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: isJson ? JSON.parse(text) : undefined,
  };
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
) {
  const { json } = await call(url, `/api/workshops/${made.code}/people`, {
    method: "POST",
    bearer: made.joinKey,
    json: { name, ...more },
  });
  return seatSchema.parse(json);
}

/** A raw connection, for what our own client would never send. Resolves with the welcome, rejects with the refusal. */
export function connectRaw(
  url: string,
  auth: Record<string, unknown>,
): Promise<{ socket: Socket; welcome: unknown }> {
  return new Promise((resolve, reject) => {
    const socket = io(url, { auth: { protocol: 1, ...auth }, transports: ["websocket"], forceNew: true });
    socket.once("welcome", (welcome: unknown) => resolve({ socket, welcome }));
    socket.once("connect_error", (error) => {
      socket.close();
      reject(error);
    });
  });
}

/** Waits until it is so; fails after a while with what was wanted. */
export async function until(what: string, isSo: () => boolean, within = 10_000): Promise<void> {
  const deadline = Date.now() + within;
  while (!isSo()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
