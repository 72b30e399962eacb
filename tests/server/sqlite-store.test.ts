import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { Worker } from "node:worker_threads";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqlite } from "../../server/store/sqlite.ts";
import { type Store, StoreFault, StoreTimeout } from "../../server/store/store.ts";
import { callThread } from "../../server/store/thread.ts";
import { entriesAfter, storeContract, workshopRecord } from "./store-contract.ts";

storeContract("a store in a SQLite file", async () => {
  const dataDir = newFolder();
  let store = await openSqlite(dataDir);
  return {
    store,
    async reopen() {
      await store.close();
      store = await openSqlite(dataDir);
      return store;
    },
    async clean() {
      await store.close();
      rmSync(dataDir, { recursive: true });
    },
  };
});

let dataDir: string;
const stores: Store[] = [];
const children: ChildProcess[] = [];

beforeEach(() => {
  dataDir = newFolder();
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  for (const store of stores.splice(0)) await store.close();
  rmSync(dataDir, { recursive: true });
});

describe("a second server on the same folder", () => {
  const sentence =
    /^Another Cardtable server is already using .+\. Stop it, or set DATA_DIR to another folder\.$/;

  test("is refused while the first lives, and the first goes on", async () => {
    const first = await open();
    await first.create(workshopRecord("1000"), entriesAfter(0, "a"));
    await expect(openSqlite(dataDir)).rejects.toThrow(sentence);
    expect(runServer("").stderr).toContain("Another Cardtable server is already using");
    expect(await first.append("1000", 1, entriesAfter(1, "b"))).toBe("appended");
    await first.close();
    expect(await (await open()).since("1000", 0)).toEqual(entriesAfter(0, "a", "b"));
  });

  test("starts after the first was killed, and every move it had acknowledged is there", async () => {
    const first = startServer(`
      await store.create(record, []);
      for (let seq = 0; ; seq++) {
        await store.append("1000", seq, [{ seq: seq + 1, at: 1, by: "ada", op: "op" + seq, event: { type: "x" } }]);
        console.log(seq + 1);
      }`);
    let acknowledged = 0;
    for await (const line of createInterface({ input: first.stdout })) {
      if (acknowledged === 0) await expect(openSqlite(dataDir)).rejects.toThrow(sentence);
      acknowledged = Number(line);
      if (acknowledged >= 100) first.kill("SIGKILL");
    }
    expect(acknowledged).toBeGreaterThanOrEqual(100);
    const log = await (await open()).since("1000", 0);
    expect(log.length).toBeGreaterThanOrEqual(acknowledged);
    expect(log.map((entry) => entry.seq)).toEqual(log.map((_, position) => position + 1));
  });
});

describe("what was deleted", () => {
  test.each([1, 2, 3, 4, 5])("is nowhere in any file, while the server runs on (seed %i)", async (seed) => {
    const store = await open();
    await fillWithNeighbours(store, seed);
    expect(tracesOnDisk()).toBeGreaterThan(0);
    await store.delete("canary");
    expect(tracesOnDisk()).toBe(0);
    expect(await store.since("0", 0)).not.toHaveLength(0);
  });

  test("is nowhere in any file when people are forgotten", async () => {
    const store = await open();
    await store.create(workshopRecord("1000"), []);
    for (let person = 0; person < 200; person++)
      await store.savePerson("1000", `p${person}`, `canary-${person}`);
    expect(tracesOnDisk()).toBeGreaterThan(0);
    await store.forgetPeople("1000");
    expect(tracesOnDisk()).toBe(0);
  });

  test("is nowhere in any file after the next start, when a crash came between", async () => {
    const store = await open();
    await fillWithNeighbours(store, 1);
    await store.close();
    inDatabase("DELETE FROM workshops WHERE code = 'canary'; UPDATE upkeep SET scrub_due = 1");
    expect(tracesOnDisk()).toBeGreaterThan(0);
    await open();
    expect(tracesOnDisk()).toBe(0);
  });

  test("is said to be still on the disk while another program reads the file, and is gone at the next try", {
    timeout: 15_000,
  }, async () => {
    const store = await open();
    await store.create(workshopRecord("canary"), []);
    const reader = new DatabaseSync(join(dataDir, "cardtable.db"));
    reader.exec("BEGIN; SELECT * FROM workshops");
    await expect(store.delete("canary")).rejects.toThrow("traces remain");
    expect(await store.find("canary")).toBeUndefined();
    reader.close();
    expect(await store.delete("canary")).toBe(false);
    expect(tracesOnDisk()).toBe(0);
  });
});

describe("when the disk fails", () => {
  test("a move that does not fit is not acknowledged, and the next that fits is", () => {
    const { stdout } = runServer(
      `await store.create(record, []);
      const entry = (seq, words) => ({ seq, at: 1, by: "ada", op: "op" + seq, event: { type: "x", words } });
      const outcomes = [await store.append("1000", 0, [entry(1, "fits")])];
      for (const round of [1, 2]) {
        await store.append("1000", 1, [entry(2, "x".repeat(3_000_000))]).catch((error) => outcomes.push(error.name));
      }
      outcomes.push(await store.append("1000", 1, [entry(2, "fits too")]));
      outcomes.push(...(await store.since("1000", 0)).map((entry) => entry.event.words));
      await store.check();
      await store.close();
      console.log(JSON.stringify(outcomes));`,
      // Writing past this size fails, as on a full disk: 2,000 blocks of 512 or 1,024 bytes.
      "ulimit -f 2000",
    );
    const outcomes = ["appended", "StoreFault", "StoreFault", "appended", "fits", "fits too"];
    expect(JSON.parse(stdout)).toEqual(outcomes);
  });

  test("a move that takes too long is unknown, not failed, and reading the log tells what came of it", async () => {
    const store = await openSqlite(dataDir, 1_000);
    stores.push(store);
    await store.create(workshopRecord("1000"), []);
    const other = new DatabaseSync(join(dataDir, "cardtable.db"));
    other.exec("BEGIN IMMEDIATE");
    await expect(store.append("1000", 0, entriesAfter(0, "a"))).rejects.toThrow(StoreTimeout);
    other.close();
    await expect.poll(() => store.since("1000", 0), { timeout: 4_000 }).toEqual(entriesAfter(0, "a"));
    expect(await store.append("1000", 0, entriesAfter(0, "a"))).toBe("conflict");
    expect(await store.append("1000", 1, entriesAfter(1, "b"))).toBe("appended");
  });

  test("a store whose thread has died answers everything with a fault, at once", async () => {
    const thread = new Worker("require('node:worker_threads').parentPort.once('message', () => fail)", {
      eval: true,
    });
    const ask = callThread<{ since(): void }>(thread, 60_000);
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    const outstanding = [ask("since"), ask("since")];
    for (const call of outstanding) await expect(call).rejects.toThrow(StoreFault);
    await ended;
    await expect(ask("since")).rejects.toThrow("The store has stopped: fail is not defined");
  });
});

describe("the data folder", () => {
  test("is made for the server's user alone", async () => {
    const nested = join(dataDir, "new", "folder");
    stores.push(await openSqlite(nested));
    expect(statSync(nested).mode & 0o777).toBe(0o700);
    expect(statSync(join(nested, "cardtable.db")).mode & 0o777).toBe(0o600);
  });

  test("that cannot be written to is named in a sentence", async () => {
    const file = join(dataDir, "file");
    writeFileSync(file, "");
    const folder = join(file, "data");
    const sentence = `Cardtable cannot write to its data folder ${folder} (`;
    await expect(openSqlite(folder)).rejects.toThrow(sentence);
    await expect(openSqlite(folder)).rejects.toThrow("set DATA_DIR to another folder");
  });

  test("from a newer Cardtable is refused and left alone", async () => {
    await (await open()).close();
    inDatabase("PRAGMA user_version = 99");
    const before = readFileSync(join(dataDir, "cardtable.db"));
    await expect(openSqlite(dataDir)).rejects.toThrow(
      "is from a newer Cardtable (format 99; this one knows 1)",
    );
    expect(readFileSync(join(dataDir, "cardtable.db"))).toEqual(before);
  });

  test("with a damaged database is refused in a sentence", async () => {
    writeFileSync(join(dataDir, "cardtable.db"), "not a database, but long enough to look at. ".repeat(100));
    await expect(openSqlite(dataDir)).rejects.toThrow("restore a backup if the file is damaged");
  });
});

function newFolder() {
  return mkdtempSync(join(tmpdir(), "cardtable-"));
}

async function open(): Promise<Store> {
  const store = await openSqlite(dataDir);
  stores.push(store);
  return store;
}

/** Uneven logs that grow side by side: only then does SQLite leave copies of rows behind. */
async function fillWithNeighbours(store: Store, seed: number) {
  const random = randomFrom(seed);
  const ends = new Map(["0", "1", "canary", "3", "4"].map((code) => [code, 0]));
  for (const code of ends.keys()) await store.create(workshopRecord(code), []);
  await store.savePerson("canary", "canary", "canary");
  for (let step = 0; step < 200; step++) {
    const [code, end] = [...ends][Math.floor(random() * ends.size)] ?? ["0", 0];
    const ops = [random(), random(), random(), random()].map((fraction) => `${fraction} ${code}`);
    const entries = entriesAfter(end, ...ops).map((entry) => {
      const length = random() * (random() < 0.05 ? 3_000 : 600);
      return { ...entry, event: { type: "reflect.said", words: code.repeat(length / code.length) } };
    });
    await store.append(code, end, entries);
    ends.set(code, end + 4);
  }
}

function randomFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** How many files hold a trace of the workshop "canary". Reading drops SQLite's locks, so no second server here. */
function tracesOnDisk() {
  return readdirSync(dataDir).filter((file) => readFileSync(join(dataDir, file)).includes("canary")).length;
}

/** Without secure deletion: as it is for a crash before the scrub. */
function inDatabase(sql: string) {
  const database = new DatabaseSync(join(dataDir, "cardtable.db"));
  database.exec(sql);
  database.close();
}

function serverScript(body: string) {
  return `
    import { openSqlite } from ${JSON.stringify(new URL("../../server/store/sqlite.ts", import.meta.url))};
    const dataDir = ${JSON.stringify(dataDir)};
    const record = ${JSON.stringify(workshopRecord("1000"))};
    const store = await openSqlite(dataDir);
    ${body}`;
}

function startServer(body: string) {
  const child = spawn(process.execPath, ["--eval", serverScript(body)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

function runServer(body: string, before = "true") {
  const node = [process.execPath, "--eval", serverScript(body)];
  return spawnSync("sh", ["-c", `${before} && exec "$@"`, "sh", ...node], { encoding: "utf8" });
}
