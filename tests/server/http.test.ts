import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { call, joinWorkshop, type Made, makeWorkshop, startServer, type TestServer } from "./harness.ts";
import { takeLog } from "./phones.ts";

let server: TestServer;
let made: Made;
let plan: Record<string, unknown>;

beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
  plan = z.record(z.string(), z.unknown()).parse((await call(server.url, "/api/plans/quick-audit")).json);
});
afterAll(() => server.stop());

const problemSchema = z.strictObject({
  error: z.strictObject({
    code: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
    message: z.string().check(z.regex(/^[A-Z].*[.)]$/)),
    issues: z.optional(z.array(z.strictObject({ path: z.string(), message: z.string() }))),
  }),
});

/** Asks, and reads the answer as the problem it must be: never a stack, never a place in the code. */
async function problemOf(path: string, init: Parameters<typeof call>[2] = {}) {
  const { status, text, json } = await call(server.url, path, init);
  expect(text).not.toMatch(/\n\s*at |\.ts:\d|node_modules|Error:/);
  return { status, ...problemSchema.parse(json).error };
}
const order = (json: unknown) => problemOf("/api/workshops", { method: "POST", json });
const good = { title: "Eastfield", plan: "quick-audit" };

describe("a workshop that cannot be made (S16)", () => {
  test("because the request is not JSON", async () => {
    const headers = { "Content-Type": "application/json" };
    const init = { method: "POST", headers, body: "title=Eastfield" };
    expect(await problemOf("/api/workshops", init)).toMatchObject({ status: 400, code: "not-json" });
  });

  test("because there is no request at all", async () => {
    expect(await problemOf("/api/workshops", { method: "POST" })).toMatchObject({ status: 400 });
  });

  test("because its title has 10,000 letters is told where", async () => {
    const { status, issues } = await order({ ...good, title: "x".repeat(10_000) });
    expect(status).toBe(400);
    expect(issues).toEqual([{ path: "title", message: "This is too long. Use at most 60 characters." }]);
  });

  test("because nobody knows its plan is told which there are", async () => {
    const { status, issues } = await order({ ...good, plan: "no-such-plan" });
    expect(status).toBe(400);
    expect(issues).toEqual([{ path: "plan", message: expect.stringContaining("quick-audit") }]);
  });

  test("because its plan asks for a card that the deck lacks is told which card", async () => {
    const sort = { id: "s", kind: "sort", title: "Sort", minutes: 5 };
    const settings = { mode: "together", question: "Where?", cards: ["time-to-learn", "time-to-dance"] };
    const { status, issues } = await order({
      ...good,
      plan: { ...plan, activities: [{ ...sort, settings }] },
    });
    expect(status).toBe(400);
    expect(issues).toEqual([
      { path: "plan.activities.s.cards", message: expect.stringContaining('"time-to-dance"') },
    ]);
  });

  test("because of mistakes inside its plan is told where each of them is", async () => {
    const { status, issues } = await order({ ...good, plan: { ...plan, title: "", minutes: 0 } });
    expect(status).toBe(400);
    expect(issues?.map(({ path }) => path).sort()).toEqual(["plan.minutes", "plan.title"]);
  });

  test("because a field is unknown is told so", async () => {
    expect(await order({ ...good, colour: "red" })).toMatchObject({ status: 400 });
  });

  test("because it is larger than 256 kB (S7)", async () => {
    expect(await order({ ...good, title: "x".repeat(260_000) })).toMatchObject({
      status: 413,
      code: "too-large",
    });
  });

  test("because it swells to more than that when it is unpacked (S7)", async () => {
    const body = gzipSync(JSON.stringify({ ...good, title: "x".repeat(5_000_000) }));
    expect(body.length).toBeLessThan(64_000);
    const headers = { "Content-Type": "application/json", "Content-Encoding": "gzip" };
    const init = { method: "POST", headers, body };
    expect(await problemOf("/api/workshops", init)).toMatchObject({ status: 413 });
  });

  test("because it is 60,000 lists in one another (S7)", async () => {
    const deep = `{"title":"x","plan":${"[".repeat(60_000)}${"]".repeat(60_000)}}`;
    const headers = { "Content-Type": "application/json" };
    expect(await problemOf("/api/workshops", { method: "POST", headers, body: deep })).toMatchObject({
      status: 400,
    });
  });
});

describe("somebody who joins", () => {
  const join = (json: unknown, path = made.code, bearer = made.joinKey) =>
    call(server.url, `/api/workshops/${path}/people`, { method: "POST", json, bearer });

  test("twice with the same request is one person with one token", async () => {
    const json = { request: "fedcba9876543210fedcba9876543210", name: "Bev" };
    const [first, second] = [await join(json), await join(json)];
    expect(first.status).toBe(201);
    expect(second.json).toEqual(first.json);
    expect(Object.keys((await takeLog(server.url, made)).folded.people)).toHaveLength(1);
  });

  test("twice in one breath with the same request is one person too", async () => {
    const before = (await takeLog(server.url, made)).seq;
    const json = { request: "aaaabbbbccccddddaaaabbbbccccdddd", name: "Cyd" };
    const [first, second] = await Promise.all([join(json), join(json)]);
    expect(second?.json).toEqual(first?.json);
    expect((await takeLog(server.url, made)).seq).toBe(before + 1);
  });

  test("with the same request in another workshop is somebody else there", async () => {
    const other = await makeWorkshop(server.url);
    const request = "00000000000000001111111111111111";
    const here = await joinWorkshop(server.url, made, "Dot", { request });
    const there = await joinWorkshop(server.url, other, "Dot", { request });
    expect(there.person).not.toBe(here.person);
    expect(there.token).not.toBe(here.token);
  });

  test.each([
    ["a role that is not listed", { role: "queen" }, "no-such-role"],
    ["a name of 61 letters", { name: "x".repeat(61) }, "bad-request"],
    ["a short request", { request: "1234" }, "bad-request"],
    ["a field that nobody knows", { admin: true }, "bad-request"],
  ])("with %s is told no", async (_what, json, code) => {
    const { status, json: answer } = await join(json);
    expect(status).toBe(400);
    expect(problemSchema.parse(answer).error.code).toBe(code);
  });

  test("with a request of 70,000 letters is told that it is too large (S7)", async () => {
    expect((await join({ name: "x".repeat(70_000) })).status).toBe(413);
  });
});

describe("an address that is not there", () => {
  test.each(["/api/nothing", "/api/plans/nothing", "/api/decks/nothing", "/api/plans/__proto__"])(
    "such as %s is told so in JSON",
    async (path) => {
      expect(await problemOf(path)).toMatchObject({ status: 404, code: "not-found" });
    },
  );

  test("because it cannot be read is told so", async () => {
    expect(await problemOf("/api/workshops/%E0%A4%A")).toMatchObject({ status: 400 });
  });
});
