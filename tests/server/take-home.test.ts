import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  call,
  joinWorkshop,
  type Made,
  makeWorkshop,
  type Seat,
  startServer,
  type TestServer,
} from "./harness.ts";
import { asLeader, asPerson, closeRaws, connectRaw, newId } from "./raw.ts";

const request = "0123456789abcdef0123456789abcdef";
let server: TestServer;
let made: Made;
let bev: Seat;

beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
  bev = await joinWorkshop(server.url, made, "Bev", { request, role: "carer" });
  for (const role of ["worker", "worker", "carer", "manager"])
    await joinWorkshop(server.url, made, "Somebody", { role });
  const leader = await connectRaw(server.url, asLeader(made));
  const phone = await connectRaw(server.url, asPerson(made, bev));
  const move = { type: "sort.move", activity: "sort", card: "time-to-learn" };
  await phone.ask({ ...move, id: newId(), to: "exists" });
  await leader.ask({ ...move, id: newId(), to: "obstacle" });
  await leader.ask({ id: newId(), type: "workshop.close" });
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

const take = (file: string, bearer?: string) =>
  call(server.url, `/api/workshops/${made.code}/${file}`, bearer === undefined ? {} : { bearer });

describe.each(["log.json", "summary.json"])("what the leader takes home as %s (S12)", (file) => {
  test("names no field that tells who did what, when, in which role, or any secret", async () => {
    const fields = new Set(fieldsOf((await take(file, made.key)).json));
    for (const secret of ["by", "at", "role", "token", "key", "screenKey", "joinKey", "request", "salt"])
      expect(fields).not.toContain(secret);
  });

  test("holds nobody's token or request, and no key", async () => {
    const { text } = await take(file, made.key);
    for (const secret of [bev.token, request, made.key, made.screenKey, made.joinKey])
      expect(text).not.toContain(secret);
  });
});

describe.each(["log.json", "summary.json", "summary.pdf"])("the file %s", (file) => {
  test("is for the leader's key alone (S3)", async () => {
    expect((await take(file)).status).toBe(401);
    for (const bearer of [made.screenKey, made.joinKey, bev.token, "no-such-key"])
      expect((await take(file, bearer)).status).toBe(403);
    expect((await take(file, made.key)).status).toBe(200);
  });
});

describe("the summary", () => {
  test("counts no role that fewer than five people have", async () => {
    const { json } = await take("summary.json", made.key);
    expect(json).toMatchObject({ people: { total: 5, roles: null } });
  });

  test("shows where the cards lie now (P16)", async () => {
    const { text } = await take("summary.json", made.key);
    const { sorts } = JSON.parse(text) as { sorts: { cards: { id: string; pile: string }[] }[] };
    expect(sorts[0]?.cards.find(({ id }) => id === "time-to-learn")?.pile).toBe("obstacle");
  });
});

function fieldsOf(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(fieldsOf)];
}
