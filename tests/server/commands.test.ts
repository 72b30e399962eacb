import { pileOf } from "shared/board.ts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { joinWorkshop, type Made, makeWorkshop, startServer, type TestServer } from "./harness.ts";
import { boardOf, takeLog } from "./phones.ts";
import { asLeader, asPerson, closeRaws, connectRaw, newId, type Raw } from "./raw.ts";

let server: TestServer;
let made: Made;
let leader: Raw;
let bev: Raw;
let ali: Raw;

beforeAll(async () => {
  server = await startServer();
});
beforeEach(async () => {
  made = await makeWorkshop(server.url);
  leader = await connectRaw(server.url, asLeader(made));
  bev = await connectRaw(server.url, asPerson(made, await joinWorkshop(server.url, made, "Bev")));
  ali = await connectRaw(server.url, asPerson(made, await joinWorkshop(server.url, made, "Ali")));
});
afterAll(async () => {
  closeRaws();
  await server.stop();
});

const card = "time-to-learn";
const move = (to: string, id = newId()) => ({ id, type: "sort.move", activity: "sort", card, to });
const undo = (moved: { id: string }) => ({
  id: newId(),
  type: "sort.undo",
  activity: "sort",
  move: moved.id,
});
const order = (type: string, fields: object = {}) => ({ id: newId(), type, ...fields });
const pile = async () => pileOf(boardOf((await takeLog(server.url, made)).folded), card);
const seq = async () => (await takeLog(server.url, made)).seq;

describe("a move that is sent again", () => {
  test("gets the first answer, and is not made twice (P3)", async () => {
    const again = move("exists");
    const first = await bev.ask(again);
    await ali.ask(move("helpful"));
    const before = await seq();
    expect(first).toEqual({ ok: true, seq: before - 1 });
    expect(await bev.ask(again)).toEqual(first);
    expect(await seq()).toBe(before);
  });

  test("twice in one breath is made once, and both are answered alike (P3)", async () => {
    const twice = move("exists");
    const before = await seq();
    const [one, two] = await Promise.all([bev.ask(twice), bev.ask(twice)]);
    expect(one).toEqual({ ok: true, seq: before + 1 });
    expect(two).toEqual(one);
    expect(await seq()).toBe(before + 1);
  });

  test("is refused when the first was somebody else's", async () => {
    const hers = move("exists");
    await bev.ask(hers);
    expect(await ali.ask(hers)).toMatchObject({ ok: false, code: "not-yours" });
    expect(await leader.ask(hers)).toMatchObject({ ok: false, code: "not-yours" });
  });
});

describe("a move", () => {
  test("to where the card lies already is fine, and adds nothing to the log", async () => {
    await bev.ask(move("exists"));
    const before = await seq();
    expect(await ali.ask(move("exists"))).toEqual({ ok: true, seq: before });
    expect(await seq()).toBe(before);
  });

  test("of a card that is not in the hand is refused", async () => {
    expect(await bev.ask({ ...move("exists"), card: "no-such-card" })).toMatchObject({
      code: "no-such-card",
    });
  });

  test("is numbered after every move that was answered before it was sent (P5)", async () => {
    const seqs: number[] = [];
    for (const [index, asker] of [bev, ali, leader, ali, bev].entries()) {
      const answer = await asker.ask(move(index % 2 === 0 ? "exists" : "obstacle"));
      if (answer.ok) seqs.push(answer.seq);
    }
    expect(seqs).toHaveLength(5);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
  });
});

describe("an undo", () => {
  test("puts the card back where it lay, above the card it lay above", async () => {
    const before = boardOf((await takeLog(server.url, made)).folded).deck;
    const first = move("exists");
    await bev.ask(first);
    expect(await bev.ask(undo(first))).toMatchObject({ ok: true });
    expect(boardOf((await takeLog(server.url, made)).folded).deck).toEqual(before);
  });

  test("is refused when somebody has moved the card since", async () => {
    const first = move("exists");
    await bev.ask(first);
    await ali.ask(move("obstacle"));
    expect(await bev.ask(undo(first))).toMatchObject({ ok: false, code: "moved-since" });
    expect(await pile()).toBe("obstacle");
  });
});

describe("while the leader has locked the cards", () => {
  beforeEach(async () => {
    await leader.ask(order("agenda.lock", { locked: true }));
  });

  test("nobody else can move a card or take a move back", async () => {
    const hers = move("exists");
    expect(await bev.ask(hers)).toMatchObject({ ok: false, code: "locked" });
    expect(await bev.ask(undo(hers))).toMatchObject({ ok: false, code: "locked" });
  });

  test("the leader can", async () => {
    expect(await leader.ask(move("exists"))).toMatchObject({ ok: true });
  });

  test("a move made in the same moment is either before the lock or refused", async () => {
    await leader.ask(order("agenda.lock", { locked: false }));
    const [locked, moved] = await Promise.all([
      leader.ask(order("agenda.lock", { locked: true })),
      bev.ask(move("exists")),
    ]);
    if (moved.ok && locked.ok) expect(moved.seq).toBeLessThan(locked.seq);
    else expect(moved).toMatchObject({ code: "locked" });
  });
});

describe("a closed workshop", () => {
  beforeEach(async () => {
    await leader.ask(order("workshop.close"));
  });

  test.each([order("person.rename", { name: "Beverley" }), move("exists"), undo({ id: "any-move" })])(
    "refuses $type of a person",
    async (command) => {
      expect(await bev.ask(command)).toMatchObject({ ok: false, code: "closed" });
    },
  );

  test.each([
    order("person.remove", { person: "anybody" }),
    order("agenda.go", { activity: "sort" }),
    order("agenda.lock", { locked: true }),
    order("agenda.spotlight", { card }),
    order("workshop.door", { open: true }),
    order("workshop.close"),
    order("read.turn", { activity: "five-characteristics", page: 1 }),
    move("exists"),
    undo({ id: "any-move" }),
  ])("refuses $type of the leader", async (command) => {
    expect(await leader.ask(command)).toMatchObject({ ok: false, code: "closed" });
  });

  test("can be opened again by the leader, and then a card can be moved", async () => {
    expect(await leader.ask(order("workshop.reopen"))).toMatchObject({ ok: true });
    expect(await bev.ask(move("exists"))).toMatchObject({ ok: true });
  });
});
