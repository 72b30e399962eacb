import { pileOf } from "shared/board.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { joinWorkshop, type Made, makeWorkshop, startServer, type TestServer, until } from "./harness.ts";
import { boardOf, closePhones, joinByPhone, openPhone, takeLog } from "./phones.ts";
import { asPerson, closeRaws, connectRaw, newId } from "./raw.ts";

let server: TestServer;
let made: Made;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  made = await makeWorkshop(server.url);
});
afterAll(async () => {
  closePhones();
  closeRaws();
  await server.stop();
});

const card = "time-to-learn";
const asked = { type: "sort.move", activity: "sort", card } as const;
const pile = async () => pileOf(boardOf((await takeLog(server.url, made)).folded), card);
const seq = async () => (await takeLog(server.url, made)).seq;
const sit = async (name: string) =>
  connectRaw(server.url, asPerson(made, await joinWorkshop(server.url, made, name)));

describe("somebody who moves cards faster than anybody can", () => {
  test("is told so at the 61st move in a second, and the others are not", async () => {
    const [bev, ali] = [await sit("Bev"), await sit("Ali")];
    const answers = await Promise.all(
      Array.from({ length: 61 }, (_none, index) =>
        bev.ask({ ...asked, id: newId(), to: index % 2 === 0 ? "exists" : "deck" }),
      ),
    );
    expect(answers.map((answer) => (answer.ok ? "ok" : answer.code))).toEqual([
      ...Array.from({ length: 60 }, () => "ok"),
      "too-fast",
    ]);
    expect(await ali.ask({ ...asked, id: newId(), to: "obstacle" })).toMatchObject({ ok: true });
  });

  test("loses none of their moves, and the last one counts", async () => {
    const cyd = await joinByPhone(server.url, made, "Cyd");
    const before = await seq();
    for (let count = 0; count < 40; count += 1)
      for (const to of ["exists", "helpful", "obstacle"] as const) cyd.ask({ ...asked, to });
    await until("everything is saved", cyd.isSaved);
    expect(await seq()).toBe(before + 120);
    expect(await pile()).toBe("obstacle");
  });

  test("is not overtaken by their own later moves", async () => {
    const seat = await joinWorkshop(server.url, made, "Cyd");
    const cyd = await openPhone(server.url, made, { kind: "person", ...seat });
    const second = await connectRaw(server.url, asPerson(made, seat));
    for (let count = 0; count < 30; count += 1)
      for (const to of ["exists", "helpful"] as const) cyd.ask({ ...asked, to });
    await until("as many as go are saved", cyd.isSaved);
    for (const to of ["deck", "unsure"] as const) cyd.ask({ ...asked, to });
    // Her second phone tells when the second is over: too-fast counts people, not phones.
    await until("the server listens again", async () => {
      const answer = await second.ask({ id: newId(), type: "person.rename", name: "Cyd" });
      return answer.ok;
    });
    cyd.ask({ ...asked, to: "obstacle" });
    await until("everything is saved", cyd.isSaved);
    expect(await pile()).toBe("obstacle");
  });
});
