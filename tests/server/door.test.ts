import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  call,
  joinWorkshop,
  type Made,
  makeWorkshop,
  startServer,
  type TestServer,
  until,
} from "./harness.ts";
import { asLeader, asPerson, asScreen, closeRaws, connectRaw, newId, tryToComeIn } from "./raw.ts";

let server: TestServer;
let made: Made;

beforeEach(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
});
afterEach(async () => {
  closeRaws();
  await server.stop();
});

const typed = (code: string) => call(server.url, `/api/workshops/${code}`);
const joinTyped = (code: string, json: object = { name: "Bev" }) =>
  call(server.url, `/api/workshops/${code}/people`, { method: "POST", json });
const joinBadly = (code: string) => joinTyped(code, { name: "x".repeat(61) });
const withKey = (code: string, bearer: string) => call(server.url, `/api/workshops/${code}`, { bearer });
/** A code of a workshop that does not exist. */
const wrongCode = () => (made.code === "10000000" ? "10000001" : "10000000");

async function ask(to: Made, type: string, fields: object = {}): Promise<void> {
  await (await connectRaw(server.url, asLeader(to))).ask({ id: newId(), type, ...fields });
}

describe("somebody who typed a code", () => {
  test("sees what they join, and nothing more", async () => {
    const { status, json } = await typed(made.code);
    expect(status).toBe(200);
    const fields = ["code", "title", "organisation", "language", "roles"];
    expect(Object.keys(json as object).sort()).toEqual(fields.sort());
  });

  test.each(["4-4", "spaces", "dashes"])("may write it in groups, with %s", async (how) => {
    const [first, second] = [made.code.slice(0, 4), made.code.slice(4)];
    const written = { "4-4": `${first} ${second}`, spaces: ` ${made.code} `, dashes: `${first}-${second}` }[
      how
    ];
    expect((await typed(encodeURIComponent(written ?? ""))).status).toBe(200);
  });

  test("cannot tell a shut, a closed and a deleted workshop from one that never was (S1)", async () => {
    const [shut, closed, deleted] = [made, await makeWorkshop(server.url), await makeWorkshop(server.url)];
    await ask(shut, "workshop.door", { open: false });
    await ask(closed, "workshop.close");
    await call(server.url, `/api/workshops/${deleted.code}`, { method: "DELETE", bearer: deleted.key });
    for (const attempt of [typed, joinTyped, joinBadly]) {
      const answers = await Promise.all(
        [wrongCode(), shut.code, closed.code, deleted.code, "no-code"].map((code) => attempt(code)),
      );
      expect(new Set(answers.map(({ status }) => status)).size).toBe(1);
      expect(answers[0]?.status).toBe(attempt === joinBadly ? 400 : 404);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
      expect(new Set(answers.map(({ headers }) => [...headers.keys()].join())).size).toBe(1);
    }
  });

  test("cannot tell them apart by the number of tries either (S1)", async () => {
    await ask(made, "workshop.door", { open: false });
    for (let tries = 0; tries < 20; tries += 1) expect((await typed(made.code)).status).toBe(404);
    expect((await typed(made.code)).status).toBe(429);
  });
});

describe("after 20 wrong codes in a minute from one address (S1)", () => {
  beforeEach(async () => {
    for (let tries = 0; tries < 20; tries += 1) expect((await typed(wrongCode())).status).toBe(404);
  });

  test("no typed code is looked at from there, right or wrong", async () => {
    const right = await typed(made.code);
    const wrong = await typed(wrongCode());
    expect(right.status).toBe(429);
    expect(Number(right.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(right.headers.get("retry-after"))).toBeLessThanOrEqual(60);
    expect(right.json).toMatchObject({ error: { code: "too-many" } });
    expect(wrong.status).toBe(429);
    expect(wrong.json).toMatchObject({ error: { code: "too-many" } });
    expect((await joinTyped(made.code)).status).toBe(429);
  });

  test("people with the QR still come in from there", async () => {
    expect((await withKey(made.code, made.joinKey)).status).toBe(200);
    const bev = await joinWorkshop(server.url, made, "Bev");
    expect(await tryToComeIn(server.url, asPerson(made, bev))).toBe("welcome");
  });

  test("the leader and the screen still come in from there", async () => {
    expect(await tryToComeIn(server.url, asLeader(made))).toBe("welcome");
    expect(await tryToComeIn(server.url, asScreen(made))).toBe("welcome");
  });
});

describe("after 20 made-up keys in a minute from one address (S1)", () => {
  beforeEach(async () => {
    for (let count = 0; count < 20; count += 1) await withKey(wrongCode(), "made-up");
  });

  test("nobody learns from a made-up key or token whether a code is right", async () => {
    expect((await withKey(made.code, "made-up")).status).toBe(429);
    expect((await withKey(wrongCode(), "made-up")).status).toBe(429);
    expect(await tryToComeIn(server.url, { code: made.code, token: "made-up" })).toBe("too-many");
    expect(await tryToComeIn(server.url, { code: wrongCode(), key: "made-up" })).toBe("too-many");
  });

  test("those who type a code are still let in: phones of a deleted workshop do not shut out a hall", async () => {
    expect((await call(server.url, `/api/workshops/${made.code}`)).status).toBe(200);
  });
});

describe("codes that are all sent at once", () => {
  test("are looked at no more than codes that are sent one by one (S1)", async () => {
    const codes = [...Array.from({ length: 60 }, wrongCode), made.code];
    expect(await statusesOf(codes)).toEqual(codes.map((_code, index) => (index < 20 ? 404 : 429)));
  });

  test("are not told apart with a made-up key, however quickly a right one is found (S1)", async () => {
    // A workshop that people are in is found at once, a code of none only when the database has said so.
    await joinWorkshop(server.url, made, "Bev");
    const codes = [...Array.from({ length: 60 }, (_none, index) => String(20_000_000 + index)), made.code];
    expect(await statusesOf(codes, "made-up")).toEqual(codes.map((_code, index) => (index < 20 ? 404 : 429)));
  });

  test("and are right are all looked at: a whole hall may type in the same moment", async () => {
    const codes = Array.from({ length: 60 }, () => made.code);
    expect(await statusesOf(codes)).toEqual(codes.map(() => 200));
  });

  /** Asks for all of them over one connection, without waiting for an answer. */
  async function statusesOf(codes: readonly string[], bearer = ""): Promise<number[]> {
    const head = bearer === "" ? "Host: x" : `Host: x\r\nAuthorization: Bearer ${bearer}`;
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname).setEncoding("utf8");
    let answers = "";
    socket.on("data", (text) => {
      answers += text;
    });
    socket.write(codes.map((code) => `GET /api/workshops/${code} HTTP/1.1\r\n${head}\r\n\r\n`).join(""));
    const statuses = () => [...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status));
    await until("everything is answered", () => statuses().length === codes.length);
    socket.destroy();
    return statuses();
  }
});

describe("codes guessed from many addresses", () => {
  test("are not looked at any more after 120 wrong ones in a minute (S1)", async () => {
    await server.stop();
    server = await startServer({ TRUST_PROXY: "1" });
    made = await makeWorkshop(server.url);
    const from = (address: string, code: string) =>
      call(server.url, `/api/workshops/${code}`, { headers: { "X-Forwarded-For": address } });
    for (let tries = 0; tries < 120; tries += 1)
      expect((await from(`10.0.0.${tries % 12}`, wrongCode())).status).toBe(404);
    expect((await from("10.0.1.1", made.code)).status).toBe(429);
    expect((await withKey(made.code, made.joinKey)).status).toBe(200);
  });
});

describe("a secret that is wrong", () => {
  test("does not open a workshop", async () => {
    const other = await makeWorkshop(server.url);
    expect((await withKey(made.code, other.joinKey)).status).toBe(403);
    for (const auth of [
      { key: other.key },
      { screenKey: other.screenKey },
      { token: "x" },
      { key: made.joinKey },
    ])
      expect(await tryToComeIn(server.url, { code: made.code, ...auth })).toBe("forbidden");
  });
});
