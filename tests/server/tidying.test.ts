import type { Answer } from "shared/protocol.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
import { asPerson, closeRaws, connectRaw, newId } from "./raw.ts";

let server: TestServer;
let made: Made;

beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

const count = async (name: string) =>
  Number(new RegExp(`^${name} (\\d+)$`, "m").exec((await call(server.url, "/metrics")).text)?.[1]);

describe("a server that lets go of rooms that nobody is in", () => {
  test("reads them again when somebody comes, and nothing is missing", async () => {
    const bev = await joinWorkshop(server.url, made, "Bev");
    expect(await count("cardtable_rooms_open")).toBe(1);
    await server.sweep();
    expect(await count("cardtable_rooms_open")).toBe(0);
    const { welcome } = await connectRaw(server.url, asPerson(made, bev));
    expect(welcome.seq).toBe(2);
  });

  test("does not let go of one that somebody is in", async () => {
    await connectRaw(server.url, { code: made.code, key: made.key });
    await server.sweep();
    expect(await count("cardtable_rooms_open")).toBe(1);
  });

  test("never leaves two rooms of one workshop, however people come and go meanwhile (P7)", async () => {
    const seat = await joinWorkshop(server.url, made, "Ali");
    const answers: Answer[] = [];
    await whileSweeping(async () => {
      for (let round = 1; round <= 30; round += 1) {
        closeRaws();
        await until("nobody is connected", async () => (await count("cardtable_connections")) === 0);
        const ali = await connectRaw(server.url, asPerson(made, seat));
        await joinWorkshop(server.url, made, `Newcomer ${round}`);
        const to = round % 2 === 0 ? "exists" : "helpful";
        const move = { id: newId(), type: "sort.move", activity: "sort", card: "time-to-learn", to };
        void ali.ask(move).then((answer) => answers.push(answer));
        await until("the move is answered", () => answers.length === round, 3_000);
      }
    });
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    const { events } = await takeLog(server.url, made);
    expect(events.filter(({ event }) => event.type === "sort.moved")).toHaveLength(30);
  });
});

/** Sweeps once more as soon as the last sweep is over, for as long as something goes on. */
async function whileSweeping(goesOn: () => Promise<void>): Promise<void> {
  let isOver = false;
  const sweeping = (async () => {
    while (!isOver) await server.sweep();
  })();
  try {
    await goesOn();
  } finally {
    isOver = true;
    await sweeping;
  }
}
