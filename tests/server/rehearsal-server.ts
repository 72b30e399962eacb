import { rmSync } from "node:fs";
import { buildApp } from "../../server/app.ts";
import { readSettings } from "../../server/env.ts";
import { openLog } from "../../server/log.ts";
import type { Rehearsing } from "../../server/rehearsal/rehearsals.ts";
import { openSqlite } from "../../server/store/sqlite.ts";
import { chanceFrom, seed } from "./chance.ts";
import { call, type Made, makeWorkshop, newFolder } from "./harness.ts";
import { openPhone, type Phone } from "./phones.ts";

export type RehearsalServer = {
  url: string;
  /** The warnings in its log. */
  warned: string[];
  /** How many connections it has. */
  connections(): Promise<number>;
  /** Stops and returns how long it took, in ms. */
  stop(): Promise<number>;
};

/** People in a great hurry. */
const quick: Rehearsing["pace"] = { arrival: [0, 5], step: [5, 25], hand: [0, 5] };

/** A real server on a free port, whose pretend people are in a hurry. Keeps its data when `dataDir` is given. */
export async function startRehearsalServer(
  chosen: Partial<Rehearsing> = {},
  dataDir?: string,
): Promise<RehearsalServer> {
  const folder = dataDir ?? newFolder();
  const read = readSettings({ PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent", DATA_DIR: folder });
  if (!read.ok) throw new Error(read.sentences.join(" "));
  const warned: string[] = [];
  const log = { ...openLog("silent"), warn: (message: string) => void warned.push(message) };
  const chance = chanceFrom(seed);
  const random = () => chance.below(2 ** 30) / 2 ** 30;
  const app = buildApp(read.settings, await openSqlite(folder), log, {
    random,
    pace: quick,
    look: 20,
    ...chosen,
  });
  await new Promise<void>((resolve) => app.http.listen(0, "127.0.0.1", resolve));
  const bound = app.http.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  const url = `http://127.0.0.1:${bound.port}`;
  return {
    url,
    warned,
    async connections() {
      const { text } = await call(url, "/metrics");
      return Number(/^cardtable_connections (\d+)$/m.exec(text)?.[1]);
    },
    async stop() {
      const start = performance.now();
      await app.close();
      if (dataDir === undefined) rmSync(folder, { recursive: true, force: true });
      return performance.now() - start;
    },
  };
}

/** Makes a workshop for practice. */
export function makeRehearsal(
  url: string,
  { settings = {}, ...order }: Record<string, unknown> & { settings?: object } = {},
): Promise<Made> {
  return makeWorkshop(url, { ...order, settings: { rehearsal: true, ...settings } });
}

/** The console of a workshop. */
export function lead(url: string, made: Made): Promise<Phone> {
  return openPhone(url, made, { kind: "facilitator", key: made.key });
}
