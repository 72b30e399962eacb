import { rmSync } from "node:fs";
import { connect } from "node:net";
import { anyPerson, view } from "shared/workshop/seen.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServerProcess } from "../fixtures/server-process.ts";
import { chanceFrom, seed } from "./chance.ts";
import { call, type Made, makeWorkshop, newFolder, until, untilEqual } from "./harness.ts";
import { boardOf, closePhones, joinByPhone, type Phone, takeLog } from "./phones.ts";
import { closeRaws } from "./raw.ts";
import { type Lazarus, moveAndLeave, sitDown, startLazarus, stay, type Told } from "./storm.ts";

afterAll(() => {
  closePhones();
  closeRaws();
});

describe(`a server that is told to stop while people move cards (P12, seed ${seed})`, () => {
  const dataDir = newFolder();
  const told: Told[] = [];
  let server: Lazarus;
  let made: Made;
  let phones: Phone[];
  let exit: number | null;
  let took: number;

  beforeAll(async () => {
    server = await startLazarus(dataDir);
    made = await makeWorkshop(server.url);
    phones = await Promise.all(["Ada", "Bev", "Cyd"].map((name) => joinByPhone(server.url, made, name)));
    const hand = phones.flatMap((phone) => boardOf(phone.shows()).deck).slice(0, 15);
    let isOver = false;
    const staying = phones.map((phone, index) =>
      stay(phone, hand.slice(index, index + 1), chanceFrom(seed + index), () => isOver),
    );
    const movers = await Promise.all(hand.slice(3).map(() => sitDown(server.url, made)));
    const moving = movers.map((mover, index) =>
      moveAndLeave(mover, hand[index + 3] ?? "", Number.POSITIVE_INFINITY, (move) => told.push(move)),
    );
    await until("many moves are saved", () => told.length > 100);
    const start = performance.now();
    exit = await server.current().stop("SIGTERM");
    took = performance.now() - start;
    await Promise.all(moving);
    await server.restart();
    isOver = true;
    await Promise.all(staying);
    await until("everything is saved", () => phones.every((phone) => phone.isSaved()));
  });
  afterAll(async () => {
    await server.current().stop();
    rmSync(dataDir, { recursive: true });
  });

  test("ends well, within five seconds", () => {
    expect(exit).toBe(0);
    expect(took).toBeLessThan(5_000);
  });

  test("loses no move that anybody was told is saved", async () => {
    const { events } = await takeLog(server.url, made);
    const seqOf = new Map(events.map(({ op, seq }) => [op, seq]));
    expect(told.filter(({ op, seq }) => seqOf.get(op) !== seq)).toEqual([]);
  });

  test("has everybody back, with one board, when the next one runs", async () => {
    const { folded } = await takeLog(server.url, made);
    for (const phone of phones) await untilEqual(phone.shows, view(folded, anyPerson));
  });
});

describe("a server that is told to stop", () => {
  const head = "POST /api/workshops HTTP/1.1\r\nHost: x\r\n";
  const body = "Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{";
  test.each([
    { words: "has said nothing yet", bytes: "" },
    { words: "stopped in the middle of a question", bytes: head },
    { words: "stopped in the middle of a long text", bytes: head + body },
  ])("does not wait for a caller who $words", async ({ bytes }) => {
    const server = await startServerProcess();
    const caller = connect(server.port, "127.0.0.1");
    // The server may hang up on them.
    caller.on("error", () => undefined);
    await new Promise<void>((sent) => caller.write(bytes, () => sent()));
    // An answer to somebody else: by now the server has read what the caller sent.
    expect((await call(server.url, "/health/live")).status).toBe(200);
    const start = performance.now();
    expect(await server.stop("SIGTERM")).toBe(0);
    expect(performance.now() - start).toBeLessThan(5_000);
    caller.destroy();
  });
});
