import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type Chance, chanceFrom, seed } from "./chance.ts";
import {
  call,
  joinWorkshop,
  type Made,
  makeWorkshop,
  startServer,
  type TestServer,
  until,
} from "./harness.ts";
import { takeLog } from "./phones.ts";
import { asPerson, closeRaws, connectRaw, newId, type Raw, tryToComeIn } from "./raw.ts";

let server: TestServer;
let made: Made;
let bev: Raw;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  made = await makeWorkshop(server.url);
  bev = await connectRaw(server.url, asPerson(made, await joinWorkshop(server.url, made, "Bev")));
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

const move = () => ({
  id: newId(),
  type: "sort.move",
  activity: "sort",
  card: "time-to-learn",
  to: "exists",
});

describe("a command that makes no sense", () => {
  const odd: [string, unknown][] = [
    ["has a field that nobody knows", { ...move(), color: "red" }],
    ["says who it is from", { ...move(), by: "facilitator" }],
    ["says when it was", { ...move(), at: 0 }],
    ["has no id", { ...move(), id: undefined }],
    ["has an id with a space", { ...move(), id: "12 34" }],
    ["has an id that every object has", { ...move(), id: "hasOwnProperty" }],
    ["has a card that every object has", { ...move(), card: "__proto__" }],
    ["has an unknown type", { ...move(), type: "sort.shuffle" }],
    ["has no type", { id: newId() }],
    ["names a pile that is not there", { ...move(), to: "bin" }],
    ["has an empty name", { id: newId(), type: "person.rename", name: " \u200b " }],
    ["has a name of 61 letters", { id: newId(), type: "person.rename", name: "x".repeat(61) }],
    ["is nothing", null],
    ["is a number", 42],
    ["is a list", [move()]],
    ["is bytes", Buffer.from("hello")],
    ["is 4,000 lists in one another", JSON.parse(`${"[".repeat(4_000)}${"]".repeat(4_000)}`)],
  ];

  test.each(odd)("because it %s is refused, and adds nothing to the log (S3, S10)", async (_why, command) => {
    const { seq } = await takeLog(server.url, made);
    expect(await bev.ask(command)).toMatchObject({ ok: false, code: "bad-command" });
    expect((await takeLog(server.url, made)).seq).toBe(seq);
  });

  test("does not keep the next one from being done", async () => {
    bev.socket.emit("command");
    bev.socket.emit("command", "no answer wanted");
    bev.socket.emit("no-such-message", { a: 1 });
    bev.socket.emit("presence", { holding: "everything" });
    expect(await bev.ask(move())).toMatchObject({ ok: true });
  });
});

describe("a message that is too large (S7)", () => {
  test.each([17_000, 1_000_000])("of %i letters ends its own connection and nobody else's", async (size) => {
    const ali = await connectRaw(server.url, asPerson(made, await joinWorkshop(server.url, made, "Ali")));
    bev.socket.emit("command", { ...move(), card: "x".repeat(size) });
    await until("the sender is cut off", () => !bev.socket.connected);
    expect(await ali.ask(move())).toMatchObject({ ok: true });
  });
});

describe("somebody who connects with nonsense", () => {
  test.each([
    ["no code", {}],
    ["a code that is a list", { code: ["1"], token: "x" }],
    ["no secret", { code: "12345678" }],
    ["an endless token", { code: "12345678", token: "x".repeat(5_000) }],
    ["a cursor below nothing", { code: "12345678", token: "x", after: -1 }],
    ["a cursor that is a word", { code: "12345678", token: "x", after: "all" }],
  ])("such as %s is told no", async (_what, auth) => {
    expect(await tryToComeIn(server.url, auth)).toBe("forbidden");
  });

  test("such as a later version of the protocol is told to load the page again", async () => {
    expect(await tryToComeIn(server.url, { code: made.code, key: made.key, protocol: 2 })).toBe(
      "client-too-old",
    );
  });
});

describe(`300 connections that send whatever comes (S10, seed ${seed})`, () => {
  test("leave the server as it was", async () => {
    const chance = chanceFrom(seed);
    for (let batch = 0; batch < 15; batch += 1)
      await Promise.all(Array.from({ length: 20 }, () => babble(chanceFrom(chance.below(2 ** 31)))));
    expect(await bev.ask(move())).toMatchObject({ ok: true });
    expect((await call(server.url, "/health/ready")).status).toBe(200);
  });

  /** Opens a bare WebSocket, says a few odd things and goes. */
  async function babble(chance: Chance): Promise<void> {
    const socket = new WebSocket(`${server.url.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
    await new Promise<void>((over) => {
      socket.on("error", () => over());
      socket.on("close", () => over());
      socket.on("open", () => {
        for (let count = chance.below(6); count >= 0; count -= 1) socket.send(oddFrame(chance));
        socket.close();
      });
    });
  }

  function oddFrame(chance: Chance): string | Buffer {
    if (chance.below(8) === 0) return Buffer.from([chance.below(256), chance.below(256)]);
    const start = chance.of([
      "",
      "0",
      "40",
      "42",
      "43",
      "450-",
      "451-",
      "42/other,",
      "1",
      "2",
      "3",
      "6",
      "9",
    ]);
    const auth = JSON.stringify({ code: made.code, key: chance.of([made.key, "no"]) });
    const rest = [
      "",
      auth,
      '["command"]',
      '["command",{}]',
      "[",
      '["command",{"_placeholder":true,"num":0}]',
    ];
    return start + chance.of([...rest, "[[[[", '{"__proto__":{"code":1}}', '99["command",null]', "\u0000"]);
  }
});
