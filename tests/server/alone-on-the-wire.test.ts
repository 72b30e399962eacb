import { type ColumnId, columnIds } from "shared/board.ts";
import { summarySchema } from "shared/summary/summary.ts";
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
import { closePhones, openPhone, type Phone } from "./phones.ts";
import { readPdf } from "./report-pdf.ts";
import { closeTaps, openTap, type Tap } from "./tap.ts";

/*
 * Eight people of three roles and one without a device sort alone, each on a line of their own that is recorded from
 * the moment they join. Everything that each of them does bears a mark that nobody else may be sent.
 */
const roles = [
  "service-user",
  "service-user",
  "service-user",
  "service-user",
  "service-user",
  "worker",
  "worker",
  "carer",
];
const names = ["Ann", "Bev", "Cyd", "Dot", "Eve", "Fay", "Gil", "Hal"];
const hand = ["time-to-learn", "learn-from-mistakes", "safe-to-speak-up"];
const plan = {
  ...{ id: "alone", language: "en", title: "Alone", about: "Sort alone.", minutes: 30 },
  deck: "informed-service-user-and-carer",
  activities: [
    {
      ...{ id: "sort", kind: "sort", title: "Sort alone", minutes: 10 },
      settings: { mode: "alone", question: "Where does it go?", cards: hand, extent: true },
    },
    { ...{ id: "said", kind: "results", title: "What we said", minutes: 10 }, settings: { of: "sort" } },
  ],
};

type Taking = { name: string; seat: Seat; tap: Tap; phone: Phone; note: string };
let server: TestServer;
let made: Made;
let everyone: Taking[];
let leader: Phone;
let screen: Phone;
let lines: Record<"facilitator" | "screen", Tap>;
let ida: string;
/** What had been heard, and what could be taken home, just before the reveal. */
let before: { heard: Record<string, string>; files: Record<string, string>; ready: number[] };

const columnOf = (at: number, card: number): ColumnId => columnIds[(at + card) % 3] ?? "exists";
const noteOf = (name: string) => `What only ${name} knows.`;

beforeAll(async () => {
  server = await startServer();
  made = await makeWorkshop(server.url, { plan });
  lines = { facilitator: await openTap(server.url), screen: await openTap(server.url) };
  leader = await openPhone(lines.facilitator.url, made, { kind: "facilitator", key: made.key });
  screen = await openPhone(lines.screen.url, made, { kind: "screen", screenKey: made.screenKey });
  everyone = [];
  for (const [at, name] of names.entries()) {
    const seat = await joinWorkshop(server.url, made, name, { role: roles[at] });
    const tap = await openTap(server.url);
    const phone = await openPhone(tap.url, made, { kind: "person", ...seat });
    everyone.push({ name, seat, tap, phone, note: noteOf(name) });
  }
  ida = leader.ask({ type: "person.add", name: "Ida", role: "carer" });
  await until("Ida is there", () => leader.shows().people[ida] !== undefined);
  leader.ask({ type: "sort.move", activity: "sort", card: "time-to-learn", to: "obstacle", as: ida });
  for (const [at, { phone, name }] of everyone.entries()) {
    phone.live.hold({ board: `person:${name}`, card: "time-to-learn" });
    // Hal sorts one card only, and says that he has finished.
    for (const [index, card] of (name === "Hal" ? hand.slice(0, 1) : hand).entries())
      phone.ask({ type: "sort.move", activity: "sort", card, to: columnOf(at, index) });
    phone.ask({ type: "sort.note", activity: "sort", card: "time-to-learn", text: noteOf(name) });
  }
  const hal = everyone.at(-1);
  hal?.phone.ask({ type: "person.ready", activity: "sort", ready: true });
  await until("all is saved", () => everyone.every(({ phone }) => phone.isSaved()));
  const ready = () => [leader, screen, ...everyone.map(({ phone }) => phone)].map(readyOn);
  await until("everybody hears how many have finished", () => ready().every((count) => count === 8));
  before = { heard: heard(), files: await files(), ready: ready() };

  leader.ask({ type: "sort.reveal", activity: "sort", to: "facilitator" });
  await until("the leader looks", () => stageOn(leader) === "looked" && stageOn(screen) === "looked");
});
afterAll(async () => {
  closePhones();
  closeTaps();
  await server.stop();
});

function heard(): Record<string, string> {
  const people = everyone.map(({ name, tap }) => [name, tap.heard()]);
  return {
    ...Object.fromEntries(people),
    leader: lines.facilitator.heard(),
    screen: lines.screen.heard(),
  };
}

async function files(): Promise<Record<string, string>> {
  const take = (file: string) =>
    fetch(`${server.url}/api/workshops/${made.code}/${file}`, {
      headers: { Authorization: `Bearer ${made.key}` },
    });
  const pdf = new Uint8Array(await (await take("summary.pdf")).arrayBuffer());
  const { json } = await call(server.url, `/api/workshops/${made.code}`, { bearer: made.joinKey });
  return {
    "summary.json": await (await take("summary.json")).text(),
    "log.json": await (await take("log.json")).text(),
    "summary.pdf": JSON.stringify(await readPdf(pdf)),
    lookup: JSON.stringify(json),
  };
}

function readyOn({ live }: Phone): number {
  const state = live.state();
  return state.phase === "live" ? state.presence.ready : -1;
}

function sortOn(phone: Phone) {
  const of = phone.shows().activities.sort;
  if (of?.kind !== "sort") throw new Error("There is no sort.");
  return of;
}
const stageOn = (phone: Phone) => sortOn(phone).stage;

/** The boards whose moves, notes or extents somebody heard of. */
function boardsIn(text: string): string[] {
  return [...new Set([...text.matchAll(/"board":"(person:[^"]+)"/g)].flatMap(([, board = ""]) => board))];
}

describe("until the reveal, while everyone sorts alone (S12)", () => {
  test("nobody is sent anything of anybody else's board: no card, column or note", () => {
    for (const { name, seat } of everyone) {
      const line = before.heard[name] ?? "";
      expect({ name, boards: boardsIn(line) }).toEqual({ name, boards: [`person:${seat.person}`] });
      for (const other of names) expect(line.includes(noteOf(other))).toBe(other === name);
    }
  });

  test("the screen is sent nothing of any board, and the leader what she does for whoever has no device", () => {
    expect(boardsIn(before.heard.screen ?? "")).toEqual([]);
    expect(boardsIn(before.heard.leader ?? "")).toEqual([`person:${ida}`]);
    for (const name of names)
      for (const line of [before.heard.screen, before.heard.leader]) expect(line).not.toContain(noteOf(name));
  });

  test("nobody is told who has finished or when, only how many: those who said so or have no card left", () => {
    expect(before.ready).toEqual(before.ready.map(() => 8));
    const others = [...names.filter((name) => name !== "Hal"), "leader", "screen"];
    for (const name of others) expect(before.heard[name]).not.toContain("person.readied");
  });

  test("nobody is told that somebody holds a card of their own", () => {
    for (const line of Object.values(before.heard)) expect(line).not.toMatch(/"holding":\[\{/);
  });

  test("the files that the leader takes home, and the lookup, say how many have finished and nothing else", () => {
    const { results } = summarySchema.parse(JSON.parse(before.files["summary.json"] ?? ""));
    expect(results).toMatchObject([{ finished: 8, people: 9, shown: null, earlier: [] }]);
    expect(boardsIn(before.files["log.json"] ?? "")).toEqual([`person:${ida}`]);
    for (const text of Object.values(before.files))
      for (const name of names) expect(text).not.toContain(noteOf(name));
  });
});

describe("while the leader looks first", () => {
  test("only the leader is sent what it comes to; all others hear that sorting has stopped", () => {
    expect(sortOn(leader).reveals).toMatchObject([{ to: "facilitator", results: { boards: 9 } }]);
    for (const phone of [screen, ...everyone.map((one) => one.phone)])
      expect(sortOn(phone)).toMatchObject({ stage: "looked", reveals: [{ results: null }] });
    for (const line of [lines.screen, ...everyone.map(({ tap }) => tap)])
      expect(line.heard()).not.toContain('"counts":{');
  });

  test("what is taken home still does not tell it", async () => {
    const now = await files();
    expect(summarySchema.parse(JSON.parse(now["summary.json"] ?? "")).results).toMatchObject([
      { shown: null },
    ]);
  });

  test("nobody can move a card meanwhile", () => {
    const [first] = everyone;
    const move = { type: "sort.move", activity: "sort", card: "time-to-learn", to: "unsure" } as const;
    expect(first?.phone.live.ask(move)).toEqual({ ok: false, code: "shown" });
  });
});

describe("after the reveal", () => {
  beforeAll(async () => {
    leader.ask({ type: "sort.reveal", activity: "sort", to: "all" });
    await until("everybody sees it", () =>
      [leader, screen, ...everyone.map(({ phone }) => phone)].every((phone) => stageOn(phone) === "shown"),
    );
  });

  test("all see the same counts, and still nobody's board but their own", () => {
    const [first] = everyone;
    const shown = JSON.stringify(first && sortOn(first.phone).reveals.at(-1)?.results);
    for (const [name, phone] of [
      ["screen", screen] as const,
      ...everyone.map((one) => [one.name, one.phone] as const),
    ]) {
      const of = sortOn(phone);
      expect(JSON.stringify(of.reveals.at(-1)?.results)).toBe(shown);
      const own = everyone.find((one) => one.name === name)?.seat.person;
      expect(Object.keys(of.boards)).toEqual(own === undefined ? [] : [`person:${own}`]);
    }
    expect(JSON.parse(shown ?? "").boards).toBe(9);
  });

  test("what people wrote is told without a name, and no role stands beside a person", async () => {
    const now = await files();
    const texts = [...Object.values(heard()), now["summary.json"] ?? "", now["log.json"] ?? ""];
    for (const text of texts) {
      expect(text).not.toMatch(/"role":/);
      expect(text).not.toMatch(/"roles":\{"person:/);
    }
    const { notes } = JSON.parse(now["summary.json"] ?? "").results[0].shown.cards.find(
      ({ id }: { id: string }) => id === "time-to-learn",
    );
    expect(notes).toEqual(names.map(noteOf));
  });

  test("roles are broken down for no card here: five, two and two people are too few", () => {
    const shown = sortOn(leader).reveals.at(-1)?.results?.cards ?? [];
    expect(shown.map(({ groups }) => groups)).toEqual(hand.map(() => null));
  });
});
