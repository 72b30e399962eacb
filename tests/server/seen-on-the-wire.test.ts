import type { Viewer } from "shared/activities/activity.ts";
import { deckSchema } from "shared/deck.ts";
import { planSchema } from "shared/plan.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  call,
  joinWorkshop,
  type Made,
  makeWorkshop,
  type Seat,
  startServer,
  type TestServer,
  until,
} from "./harness.ts";
import { closePhones, joinByPhone, openPhone, type Phone } from "./phones.ts";
import { asPerson, closeRaws, connectRaw, type Raw } from "./raw.ts";
import { closeTaps, openTap, type Tap } from "./tap.ts";

const viewers = ["person", "screen", "facilitator"] as const;
const request = "0123456789abcdef0123456789abcdef";
let server: TestServer;
let made: Made;
let bev: Seat;
let ali: Seat;
let ear: Raw;
let taps: Record<Viewer["kind"], Tap>;

/** A whole workshop, with every line between server and room tapped. */
beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url);
  bev = await joinWorkshop(server.url, made, "Bev", { role: "carer", request });
  ali = await joinWorkshop(server.url, made, "Ali", { role: "manager" });
  taps = {
    person: await openTap(server.url),
    screen: await openTap(server.url),
    facilitator: await openTap(server.url),
  };
  const leader = await openPhone(taps.facilitator.url, made, { kind: "facilitator", key: made.key });
  const screen = await openPhone(taps.screen.url, made, { kind: "screen", screenKey: made.screenKey });
  const phone = await openPhone(taps.person.url, made, { kind: "person", ...ali });
  const other = await openPhone(server.url, made, { kind: "person", ...bev });
  ear = await connectRaw(server.url, asPerson(made, ali));
  const all = [leader, screen, phone, other];
  await play(leader, other);
  await until("everybody has seen it", () => all.every((each) => each.shows().spotlight === "time-to-learn"));
  // And once more from the log: everybody's line breaks, and they come back for what they missed.
  for (const viewer of viewers) taps[viewer].cut();
  leader.live.ask({ type: "agenda.go", activity: "thanks" });
  await until("everybody is back", () => all.every((each) => each.shows().current === "thanks"));
  leader.ask({ type: "workshop.close" });
  await until("everybody has seen the end", () => all.every((each) => each.shows().status === "closed"));
});
afterAll(async () => {
  closePhones();
  closeRaws();
  closeTaps();
  await server.stop();
});

/** Everything that people can do, with a person who joins in between and one who is removed. */
async function play(leader: Phone, other: Phone): Promise<void> {
  other.ask({ type: "person.rename", name: "Beverley" });
  const late = await joinWorkshop(server.url, made, "Cyd", { role: "worker" });
  leader.ask({ type: "agenda.go", activity: "five-characteristics" });
  leader.ask({ type: "read.turn", activity: "five-characteristics", page: 2 });
  leader.ask({ type: "agenda.go", activity: "sort" });
  other.live.hold({ board: "room", card: "time-to-learn" });
  await until("the card in her hand is seen", () =>
    ear.presences.some((told) => holds(told, "time-to-learn")),
  );
  const move = other.ask({ type: "sort.move", activity: "sort", card: "time-to-learn", to: "exists" });
  await until("it is saved", other.isSaved);
  other.ask({ type: "sort.undo", activity: "sort", move });
  const dot = await joinByPhone(server.url, made, "Dot");
  dot.ask({ type: "sort.move", activity: "sort", card: "learn-from-mistakes", to: "obstacle" });
  await until("the leader sees the newcomer", () => leader.shows().people[late.person] !== undefined);
  leader.ask({ type: "person.remove", person: late.person });
  leader.ask({ type: "workshop.door", open: false });
  leader.ask({ type: "workshop.door", open: true });
  leader.ask({ type: "agenda.lock", locked: true });
  leader.ask({ type: "agenda.spotlight", card: "time-to-learn" });
}

function holds(presence: unknown, card: string): boolean {
  return JSON.stringify(presence).includes(card);
}

describe.each(viewers)("what goes over the wire to a %s (S12)", (viewer) => {
  test("is what happened in the room", () => {
    for (const seen of [
      "Beverley",
      "sort.undone",
      "learn-from-mistakes",
      "workshop.closed",
      "person.removed",
    ])
      expect(taps[viewer].heard()).toContain(seen);
  });

  test("tells of nobody who did what, when, or in which role", () => {
    for (const field of ["by", "at", "role", "token", "request", "salt"])
      expect(taps[viewer].heard()).not.toContain(`"${field}":`);
  });

  test("holds no key to the console, and nobody's token", () => {
    for (const secret of [made.key, bev.token, ali.token, request])
      expect(taps[viewer].heard()).not.toContain(secret);
  });

  test("holds only the keys that they may hand on", () => {
    const mayHandOn = { person: [], screen: [made.joinKey], facilitator: [made.joinKey, made.screenKey] };
    const keys = [made.joinKey, made.screenKey].filter((key) => taps[viewer].heard().includes(key));
    expect(keys).toEqual(mayHandOn[viewer]);
  });

  test(`holds ${viewer === "facilitator" ? "every cue and" : "no cue and nothing of"} what the leader may say`, async () => {
    const plan = planSchema.parse((await call(server.url, "/api/plans/quick-audit")).json);
    const deck = deckSchema.parse((await call(server.url, `/api/decks/${plan.deck}`)).json);
    const secrets = [...plan.activities.map(({ say }) => say), ...deck.cards.map(({ cue }) => cue)];
    const quoted = secrets.flatMap((text) => (text === undefined ? [] : JSON.stringify(text)));
    expect(quoted.length).toBeGreaterThan(20);
    const heard = taps[viewer].heard();
    expect(quoted.filter((text) => heard.includes(text))).toEqual(viewer === "facilitator" ? quoted : []);
  });
});

describe("who is here and what they hold", () => {
  test("is told in numbers and cards, and names nobody (S12)", () => {
    expect(ear.presences.some((told) => holds(told, "time-to-learn"))).toBe(true);
    for (const told of ear.presences) {
      expect(Object.keys(told as object).sort()).toEqual(["holding", "online", "ready"]);
      for (const held of (told as { holding: object[] }).holding)
        expect(Object.keys(held).sort()).toEqual(["board", "card"]);
    }
    const text = JSON.stringify(ear.presences);
    for (const name of [bev.person, ali.person, "Bev", "Ali"]) expect(text).not.toContain(name);
  });
});
