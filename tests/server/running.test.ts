import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type ServerProcess, startServerProcess } from "../fixtures/server-process.ts";
import { call, type Made, makeWorkshop, newFolder, startServer, type TestServer } from "./harness.ts";

/** What a server says that does not start; an empty text when it does. */
async function failureOf(environment: Record<string, string>): Promise<string> {
  try {
    await (await startServerProcess(environment)).stop();
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

describe("a server with wrong settings", () => {
  test("ends with a sentence for each of them", async () => {
    const said = await failureOf({
      PORT: "eighty",
      PUBLIC_URL: "cards.example.org",
      CREATE_KEY: "short",
      RETENTION_DAYS: "0",
      TRUST_PROXY: "yes",
      LOG_LEVEL: "loud",
      DATABASE_URL: "postgres://here",
      REDIS_URL: "redis://here",
    });
    expect(said.trim().split("\n")).toEqual([
      "Cardtable cannot start:",
      "DATABASE_URL is set, but this version keeps its data in one file. Unset it.",
      "REDIS_URL is set, but this version runs on one machine only. Unset it.",
      "PORT must be a whole number from 0 to 65535.",
      "PUBLIC_URL must be a web address that begins with http:// or https://.",
      "CREATE_KEY must have at least 16 characters.",
      "RETENTION_DAYS must be a whole number of days from 1 to 3650.",
      "TRUST_PROXY must be the number of proxies in front of this server, from 0 to 10.",
      "LOG_LEVEL must be silent, error, warn, info or debug.",
    ]);
  });

  test("such as an address that is not this machine's ends with a sentence", async () => {
    const said = await failureOf({ HOST: "203.0.113.1" });
    expect(said).toContain(
      "This machine has no address 203.0.113.1 to listen on. Set HOST to one that it has",
    );
  });

  test("such as a folder that is a file ends with a sentence", async () => {
    const folder = newFolder();
    writeFileSync(join(folder, "file"), "");
    const said = await failureOf({ DATA_DIR: join(folder, "file") });
    expect(said).toMatch(/Cardtable cannot write to its data folder .+ or set DATA_DIR to another folder\./);
    rmSync(folder, { recursive: true });
  });

  test("such as a database that is no database ends with a sentence", async () => {
    const folder = newFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "cardtable.db"), "This is not a database, but a text.".repeat(100));
    expect(await failureOf({ DATA_DIR: folder })).toMatch(/Cardtable cannot open .+ restore a backup/);
    rmSync(folder, { recursive: true });
  });
});

describe("a second server", () => {
  let first: ServerProcess;
  let made: Made;

  beforeAll(async () => {
    first = await startServerProcess();
    made = await makeWorkshop(first.url);
  });
  afterAll(() => first.stop());

  test("on the same data ends with a sentence, and the first goes on", async () => {
    const said = await failureOf({ DATA_DIR: first.dataDir });
    expect(said).toMatch(/Another Cardtable server is already using .+ set DATA_DIR to another folder\./);
    expect((await call(first.url, `/api/workshops/${made.code}`)).status).toBe(200);
    expect((await makeWorkshop(first.url)).code).toMatch(/^\d{8}$/);
  });

  test("on the same port ends with a sentence, and the first goes on", async () => {
    const said = await failureOf({ PORT: String(first.port) });
    expect(said).toContain(
      `Something else is using port ${first.port}. Stop it, or set PORT to another number.`,
    );
    expect((await call(first.url, "/health/ready")).status).toBe(200);
  });
});

describe("a server", () => {
  let server: TestServer;
  afterEach(() => server.stop());

  test("says that it lives and that it is ready", async () => {
    server = await startServer();
    expect(await call(server.url, "/health/live")).toMatchObject({ status: 200, json: { ok: true } });
    expect(await call(server.url, "/health/ready")).toMatchObject({ status: 200, json: { ok: true } });
  });

  test("that has lost its database says that it lives but is not ready", async () => {
    server = await startServer();
    await server.loseStore();
    expect(await call(server.url, "/health/live")).toMatchObject({ status: 200 });
    expect(await call(server.url, "/health/ready")).toMatchObject({ status: 503, json: { ok: false } });
  });

  test("tells of a fault of its own by a number and never in its own words (S16)", async () => {
    server = await startServer();
    await server.loseStore();
    const { status, json, text } = await call(server.url, "/api/workshops/12345678");
    expect(status).toBe(500);
    expect(json).toEqual({ error: { code: "fault", message: expect.stringMatching(/\([0-9a-f-]{36}\)$/) } });
    expect(text).not.toMatch(/store|\.ts|stack/i);
  });

  test("with a key of its own lets nobody make a workshop who does not have it", async () => {
    const key = "a key of the organisation".replaceAll(" ", "-");
    server = await startServer({ CREATE_KEY: key });
    const json = { title: "Eastfield", plan: "quick-audit" };
    const make = (bearer?: string) =>
      call(server.url, "/api/workshops", {
        method: "POST",
        json,
        ...(bearer === undefined ? {} : { bearer }),
      });
    expect((await make()).status).toBe(401);
    expect((await make(`${key}-`)).status).toBe(401);
    expect((await make(key)).status).toBe(201);
  });
});
