import { rmSync } from "node:fs";
import { headcount } from "shared/workshop/workshop.ts";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { readContent } from "../../server/content.ts";
import { cast } from "../../server/rehearsal/cast.ts";
import { auditAtTables } from "../fixtures/at-tables.ts";
import { seed } from "./chance.ts";
import { call, type Made, makeWorkshop, newFolder, until } from "./harness.ts";
import { closePhones, type Phone, takeLog } from "./phones.ts";
import { lead, makeRehearsal, type RehearsalServer, startRehearsalServer } from "./rehearsal-server.ts";
import { through } from "./rehearsal-steps.ts";

const everyone = cast.length;
const counted = cast.filter(({ supports }) => supports === undefined).length;

let server: RehearsalServer;
beforeEach(async () => {
  server = await startRehearsalServer();
});
afterEach(async () => {
  closePhones();
  expect(await server.stop()).toBeLessThan(5_000);
});

const allAreHere = (leader: Phone) => Object.keys(leader.shows().people).length === everyone;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const seqOf = async (made: Made) => (await takeLog(server.url, made)).seq;

/** A rehearsal with its leader and everybody in it. */
async function rehearse(order: Parameters<typeof makeRehearsal>[1] = {}, on = server) {
  const made = await makeRehearsal(on.url, order);
  const leader = await lead(on.url, made);
  await until("all are here", () => allAreHere(leader));
  return { made, leader };
}

const offered = [...readContent().plans.keys()];

describe(`a rehearsal (seed ${seed})`, () => {
  test("is tried here with every plan that the server offers", async () => {
    const { json } = await call(server.url, "/api/plans");
    const plans = z.array(z.object({ id: z.string() })).parse(json);
    expect(plans.map(({ id }) => id)).toEqual(offered);
  });

  test.each(offered)(
    "of the plan %s goes from the first step to the last, and ends when it is closed",
    async (plan) => {
      const { made, leader } = await rehearse({ plan });
      for (const step of leader.shows().agenda) await through(leader, step);
      const { events } = await takeLog(server.url, made);
      const helped = events.flatMap(({ event }) => (event.type === "person.helped" ? [event.wanted] : []));
      expect(helped).toEqual([true, false]);
      leader.ask({ type: "workshop.close" });
      await until("only the leader is connected", async () => (await server.connections()) === 1);
    },
  );

  test("has two roles of five people or more, a supporter, and people evenly at tables", async () => {
    const { leader } = await rehearse({ plan: auditAtTables() });
    const seated = () => Object.values(leader.shows().people).filter(({ table }) => table !== undefined);
    await until("all sit at a table", () => seated().length === everyone);
    const tables = Object.values(leader.shows().people).filter(({ helps }) => !helps);
    const sizes = ["1", "2", "3", "4"].map((number) => tables.filter(({ table }) => table === number).length);
    expect(sizes.sort()).toEqual([2, 3, 3, 3]);
    await until("somebody is supported", () =>
      Object.values(leader.shows().people).some((one) => one.supports),
    );
    expect(headcount(leader.shows())).toBe(counted);
  });

  test("rests while everything is hidden, and while it is locked", async () => {
    const { made, leader } = await rehearse();
    leader.ask({ type: "agenda.go", activity: "sort" });
    for (const [stop, go] of [
      [{ type: "agenda.hide", on: true } as const, { type: "agenda.hide", on: false } as const],
      [{ type: "agenda.lock", locked: true } as const, { type: "agenda.lock", locked: false } as const],
    ] as const) {
      leader.ask(stop);
      let seq = 0;
      await until("nobody does anything any more", async () => {
        seq = await seqOf(made);
        await pause(300);
        return (await seqOf(made)) === seq;
      });
      leader.ask(go);
      await until("they go on", async () => (await seqOf(made)) > seq + 5);
    }
  });

  test("has people wait at the door when the leader wants to let them in", async () => {
    const { leader } = await rehearse({ settings: { approve: true } });
    expect(headcount(leader.shows())).toBe(0);
    for (const person of Object.keys(leader.shows().people)) leader.ask({ type: "person.admit", person });
    const { current } = leader.shows();
    await until("all have finished", () => leader.shows().ready[current]?.length === counted);
  });

  test("goes on without somebody whom the leader sends away", async () => {
    const { leader } = await rehearse();
    const [gone = ""] = Object.keys(leader.shows().people);
    leader.ask({ type: "person.remove", person: gone });
    await until("they are gone", async () => (await server.connections()) === everyone);
    await pause(200);
    expect(Object.keys(leader.shows().people)).toHaveLength(everyone - 1);
  });

  test("ends when the workshop is deleted", async () => {
    const { made } = await rehearse();
    await call(server.url, `/api/workshops/${made.code}`, { method: "DELETE", bearer: made.key });
    await until("nobody is connected", async () => (await server.connections()) === 0);
  });

  test("is never a workshop that is real", async () => {
    const leader = await lead(server.url, await makeWorkshop(server.url));
    await pause(300);
    expect(leader.shows().people).toEqual({});
  });

  test("does not begin before its leader is there", async () => {
    const made = await makeRehearsal(server.url);
    await pause(300);
    expect((await takeLog(server.url, made)).seq).toBe(1);
  });
});

describe("the sixth rehearsal at once", () => {
  test("runs without pretend people, and the log says so", async () => {
    await Promise.all([1, 2, 3, 4, 5].map(() => rehearse()));
    const sixth = await lead(server.url, await makeRehearsal(server.url));
    await pause(300);
    expect(sixth.shows().people).toEqual({});
    expect(server.warned).toEqual(["a rehearsal goes on without pretend people: too many are under way"]);
  });
});

describe("a rehearsal that nobody leads", () => {
  test("ends after a while, and the same people come back with their leader, also after a restart", async () => {
    const folder = newFolder();
    let forgetful = await startRehearsalServer({ unled: 200 }, folder);
    const { made, leader } = await rehearse({}, forgetful);
    const before = Object.keys(leader.shows().people).sort();
    leader.live.close();
    await until("nobody is connected", async () => (await forgetful.connections()) === 0);
    await comeBack(forgetful, made, before);
    await forgetful.stop();
    forgetful = await startRehearsalServer({}, folder);
    await comeBack(forgetful, made, before);
    await forgetful.stop();
    rmSync(folder, { recursive: true });
  });
});

async function comeBack(on: RehearsalServer, made: Made, people: string[]): Promise<void> {
  const leader = await lead(on.url, made);
  await until("all are connected", async () => (await on.connections()) === everyone + 1);
  expect(Object.keys(leader.shows().people).sort()).toEqual(people);
  leader.live.close();
}
