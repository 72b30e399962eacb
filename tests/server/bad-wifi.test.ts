import { pileOf } from "shared/board.ts";
import { anyPerson, view } from "shared/workshop/seen.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chanceFrom, seed } from "./chance.ts";
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
import { closeRelays, openRelay, type Relay } from "./relay.ts";
import { stay } from "./storm.ts";
import { closeTaps, openTap, type Tap, withoutWebSockets } from "./tap.ts";

let server: TestServer;
let made: Made;

beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
});
afterAll(async () => {
  closePhones();
  closeTaps();
  closeRelays();
  await server.stop();
});

describe(`five phones whose lines break 20 times while they move cards (seed ${seed})`, () => {
  let phones: Phone[];
  let taps: Tap[];
  let asked: string[][];
  let log: Awaited<ReturnType<typeof takeLog>>;

  beforeAll(async () => {
    taps = await Promise.all(Array.from({ length: 5 }, () => openTap(server.url)));
    phones = await Promise.all(taps.map(({ url }, index) => joinByPhone(url, made, `Phone ${index}`)));
    const hand = phones.flatMap((phone) => boardOf(phone.shows()).deck).slice(0, 15);
    const chance = chanceFrom(seed);
    let isOver = false;
    const moving = phones.map((phone, index) =>
      stay(phone, hand.slice(3 * index, 3 * index + 3), chanceFrom(seed + index), () => isOver),
    );
    for (let cuts = 0; cuts < 20; cuts += 1) {
      await until("somebody is connected", () => phones.some(isOnline));
      const cut = chance.of(phones.filter(isOnline));
      taps[phones.indexOf(cut)]?.cut();
      await until("the phone knows that it is cut off", () => !isOnline(cut));
    }
    await until("everybody is back", () => phones.every(isOnline));
    isOver = true;
    asked = await Promise.all(moving);
    await until("everything is saved", () => phones.every((phone) => phone.isSaved()));
    log = await takeLog(server.url, made);
  });

  test("lose no move and make none twice, in the order in which they made them (P3)", () => {
    for (const own of asked) {
      const ids = new Set(own);
      expect(log.events.map(({ op }) => op).filter((op) => ids.has(op))).toEqual(own);
    }
  });

  test("all show the same board without a reload (P7)", async () => {
    for (const phone of phones) await untilEqual(phone.shows, view(log.folded, anyPerson));
  });
});

describe("a phone on a line that loses messages", () => {
  let quiet: Made;
  let relay: Relay;
  let phone: Phone;
  let other: Phone;

  beforeEach(async () => {
    quiet = await makeWorkshop(server.url);
    relay = await openRelay(server.url);
    const seat = await joinWorkshop(server.url, quiet, "Far away");
    phone = await openPhone(relay.url, quiet, { kind: "person", ...seat });
    other = await joinByPhone(server.url, quiet, "Close by");
    await until("both see each other", () => Object.keys(phone.shows().people).length === 2);
  });
  const move = (to: "exists" | "helpful" | "obstacle") =>
    ({ type: "sort.move", activity: "sort", card: "time-to-learn", to }) as const;
  const pile = () => pileOf(boardOf(phone.shows()), "time-to-learn");
  const moves = async () => (await takeLog(server.url, quiet)).events.filter(({ seq }) => seq > 3);

  test("notices that something is missing, and asks for it (P7)", async () => {
    relay.loseNext("helpful");
    other.ask(move("helpful"));
    await until("it is saved", other.isSaved);
    other.ask({ ...move("exists"), card: "learn-from-mistakes" });
    await until("the phone shows what it had missed", () => pile() === "helpful");
    expect(phone.shows()).toEqual(other.shows());
  });

  test("sends a move again when no answer comes, and it is made once (P3)", async () => {
    relay.deafen();
    const id = phone.ask(move("helpful"));
    await until("the move is saved after all", phone.isSaved);
    expect((await moves()).map(({ op }) => op)).toEqual([id]);
  });

  test("does not have an old move made again when it arrives late (P3)", async () => {
    relay.holdBack();
    const first = phone.ask(move("helpful"));
    relay.hangUp();
    await until("the phone is cut off", () => !isOnline(phone));
    await until("the move was sent again, and is saved", phone.isSaved);
    const second = phone.ask(move("obstacle"));
    await until("the next move is saved", phone.isSaved);
    relay.release();
    const last = other.ask({ ...move("exists"), card: "learn-from-mistakes" });
    await until("all is saved", other.isSaved);
    expect((await moves()).map(({ op }) => op)).toEqual([first, second, last]);
    expect(pile()).toBe("obstacle");
  });
});

describe("a network that forbids WebSockets", () => {
  test("does not keep a phone from taking part", async () => {
    const quiet = await makeWorkshop(server.url);
    const phone = await joinByPhone(await withoutWebSockets(server.url), quiet, "Far away");
    const [card = ""] = boardOf(phone.shows()).deck;
    phone.ask({ type: "sort.move", activity: "sort", card, to: "exists" });
    await until("the move is saved", phone.isSaved);
    expect(phone.shows()).toEqual(view((await takeLog(server.url, quiet)).folded, anyPerson));
  });
});

function isOnline({ live }: Phone): boolean {
  const state = live.state();
  return state.phase === "live" && state.saving !== "offline";
}
