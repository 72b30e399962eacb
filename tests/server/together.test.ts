import type { Viewer } from "shared/activities/activity.ts";
import { pileOf } from "shared/board.ts";
import { anyPerson, facilitatorViewer, screenViewer, view } from "shared/workshop/seen.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { anyMove, type Chance, chanceFrom, seed, turns } from "./chance.ts";
import {
  joinWorkshop,
  type Made,
  makeWorkshop,
  startServer,
  type TestServer,
  until,
  untilEqual,
} from "./harness.ts";
import { boardOf, closePhones, joinByPhone, openPhone, type Phone, takeLog } from "./phones.ts";
import { asLeader, asPerson, asScreen, closeRaws, connectRaw, type Raw } from "./raw.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  closePhones();
  closeRaws();
  await server.stop();
});

describe("two people at one board", () => {
  test("see each other's moves", async () => {
    const made = await makeWorkshop(server.url);
    const bev = await joinByPhone(server.url, made, "Bev");
    const ali = await joinByPhone(server.url, made, "Ali");
    const [first = "", second = ""] = boardOf(bev.shows()).deck;
    bev.ask({ type: "sort.move", activity: "sort", card: first, to: "exists" });
    ali.ask({ type: "sort.move", activity: "sort", card: second, to: "obstacle" });
    await until("Ali sees Bev's card", () => pileOf(boardOf(ali.shows()), first) === "exists");
    await until("Bev sees Ali's card", () => pileOf(boardOf(bev.shows()), second) === "obstacle");
  });

  test("never see their own move jump back while it is being saved (P6)", async () => {
    const made = await makeWorkshop(server.url);
    const bev = await joinByPhone(server.url, made, "Bev");
    const [card = ""] = boardOf(bev.shows()).deck;
    bev.ask({ type: "sort.move", activity: "sort", card, to: "helpful" });
    const lay = [pileOf(boardOf(bev.shows()), card)];
    bev.live.subscribe(() => lay.push(pileOf(boardOf(bev.shows()), card)));
    await until("the move is saved", bev.isSaved);
    expect(new Set(lay)).toEqual(new Set(["helpful"]));
  });
});

describe(`ten people who make 200 moves at once (seed ${seed})`, () => {
  let made: Made;
  let phones: Phone[];
  let leader: Phone;
  let screen: Phone;
  let log: Awaited<ReturnType<typeof takeLog>>;
  let welcomed: number;
  const heard = new Map<Viewer["kind"], Raw["frames"]>();

  beforeAll(async () => {
    made = await makeWorkshop(server.url);
    const names = ["Ada", "Bev", "Cyd", "Dot", "Eve", "Fay", "Gus", "Hal", "Ivy", "Jo"];
    phones = await Promise.all(names.map((name) => joinByPhone(server.url, made, name)));
    leader = await openPhone(server.url, made, { kind: "facilitator", key: made.key });
    screen = await openPhone(server.url, made, { kind: "screen", screenKey: made.screenKey });
    const kit = await joinWorkshop(server.url, made, "Kit");
    const ears = [
      { viewer: "person" as const, ear: await connectRaw(server.url, asPerson(made, kit)) },
      { viewer: "facilitator" as const, ear: await connectRaw(server.url, asLeader(made)) },
      { viewer: "screen" as const, ear: await connectRaw(server.url, asScreen(made)) },
    ];
    const chance = chanceFrom(seed);
    await Promise.all(phones.map((phone) => shuffle(phone, chanceFrom(chance.below(2 ** 31)))));
    await until("everything is saved", () => phones.every((phone) => phone.isSaved()));
    log = await takeLog(server.url, made);
    await until("the listeners heard it", () => ears.every(({ ear }) => ear.frames.at(-1)?.seq === log.seq));
    welcomed = ears[0]?.ear.welcome.seq ?? 0;
    for (const { viewer, ear } of ears) heard.set(viewer, [...ear.frames]);
  });

  test("all see the board that the log tells of (P7)", async () => {
    for (const phone of phones) await untilEqual(phone.shows, view(log.folded, anyPerson));
  });

  test("see what the leader sees and what the screen shows (P7)", async () => {
    await untilEqual(leader.shows, view(log.folded, facilitatorViewer(log.folded)));
    await untilEqual(screen.shows, view(log.folded, screenViewer));
    for (const phone of phones) expect(boardOf(phone.shows())).toEqual(boardOf(screen.shows()));
  });

  test("see what somebody sees who comes in only now (P7)", async () => {
    const lou = await joinWorkshop(server.url, made, "Lou");
    const { welcome } = await connectRaw(server.url, asPerson(made, lou));
    for (const phone of phones) await untilEqual<unknown>(phone.shows, welcome.workshop);
  });

  test("leave a log that is numbered 1, 2, 3 and so on without a gap (P4)", () => {
    expect(log.events.map(({ seq }) => seq)).toEqual(numbers(1, log.seq));
    expect(log.seq).toBeGreaterThan(150);
  });

  test.each(["person", "facilitator", "screen"] as const)(
    "are told of to a %s in messages that each go on where the last one ended (P4)",
    (viewer) => {
      let cursor = welcomed;
      for (const { after, seq, events } of heard.get(viewer) ?? []) {
        expect(after).toBe(cursor);
        expect(events.map((event) => event.seq)).toEqual(numbers(after + 1, seq));
        cursor = seq;
      }
      expect(cursor).toBe(log.seq);
    },
  );
});

/** Twenty moves, some of them taken back, now at once and now when the last one is saved. */
async function shuffle(phone: Phone, chance: Chance): Promise<void> {
  const hand = boardOf(phone.shows()).deck;
  for (let count = 0; count < 20; count += 1) {
    const id = phone.ask(anyMove(chance, hand));
    if (chance.below(5) === 0) phone.live.ask({ type: "sort.undo", activity: "sort", move: id });
    if (chance.below(3) === 0) await until("the last move is saved", phone.isSaved);
    else await turns(chance.below(4));
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_none, index) => from + index);
}
