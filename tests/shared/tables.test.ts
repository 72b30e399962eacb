import { boardIds, boardIn, boardOf } from "shared/activities/boards.ts";
import { sortedCount } from "shared/board.ts";
import { create } from "shared/workshop/create.ts";
import type { Event } from "shared/workshop/events.ts";
import { describe, expect, test } from "vitest";
import { type Asked, boardOn, refusal, stateOf, when } from "../fixtures/asking.ts";
import { deck, given, joined, plan, roles } from "../fixtures/small-workshop.ts";

const at = (person: string, table: string, scribe?: string): Event => ({
  ...{ type: "person.joined", person, name: person, helps: false, table },
  ...(scribe === undefined ? {} : { scribe }),
});
const move = (card: string, named: { board?: string; as?: string } = {}): Asked => ({
  ...{ type: "sort.move", activity: "tables", card, to: "exists", ...named },
});
const start = (...events: Event[]) => given(at("bev", "1"), at("dev", "2"), joined("eve"), ...events);
const exists = (state: ReturnType<typeof start>, board: string) =>
  boardOn(state, "tables", board).columns.exists;

describe("a sort at tables", () => {
  test("has a board for each table: who sits at one moves nothing on another", () => {
    const state = when(start(), ["bev", move("a")], ["dev", move("b")]);
    expect(exists(state, "table:1")).toEqual(["a"]);
    expect(exists(state, "table:2")).toEqual(["b"]);
    expect(refusal(state, "bev", move("c", { board: "table:2" }))).toBe("not-yours");
  });

  test("begins with the whole hand in the deck at every table", () => {
    const state = when(start(), ["bev", move("a")]);
    expect(boardOn(state, "tables", "table:1").deck).toEqual(["b", "c"]);
    expect(boardIn(stateOf(state, "tables", "sort"), "table:3").deck).toEqual(["a", "b", "c"]);
  });

  test("wants somebody who sits at no table to choose one first", () => {
    expect(refusal(start(), "eve", move("a"))).toBe("no-table");
    const seated = when(start(), ["eve", { type: "person.seat", table: "2" }], ["eve", move("a")]);
    expect(exists(seated, "table:2")).toEqual(["a"]);
  });

  test("is moved by the leader on the board that she names", () => {
    expect(refusal(start(), "leader", move("a"))).toBe("no-such-board");
    expect(exists(when(start(), ["leader", move("a", { board: "table:2" })]), "table:2")).toEqual(["a"]);
  });

  test.each(["table:4", "table:0", "room", "person:bev"])("has no board %s", (board) => {
    expect(refusal(start(), "leader", move("a", { board }))).toBe("no-such-board");
  });

  test("somebody without a device sorts at their own table, whoever acts for them", () => {
    const state = start(at("ada", "3", "bev"), at("ida", "2", "facilitator"));
    expect(exists(when(state, ["bev", move("a", { as: "ada" })]), "table:3")).toEqual(["a"]);
    expect(exists(when(state, ["leader", move("a", { as: "ida" })]), "table:2")).toEqual(["a"]);
    expect(refusal(state, "leader", move("a", { as: "ida", board: "table:1" }))).toBe("not-yours");
  });

  test("who changes tables sorts at the new one and undoes nothing at the old", () => {
    const state = when(
      start(),
      ["bev", { ...move("a"), id: "move-1" } as Asked],
      ["bev", { type: "person.seat", table: "2" }],
    );
    expect(exists(when(state, ["bev", move("b")]), "table:2")).toEqual(["b"]);
    expect(refusal(state, "bev", { type: "sort.undo", activity: "tables", move: "move-1" })).toBe(
      "not-yours",
    );
  });

  test("takes no card that is not in its hand", () => {
    expect(refusal(start(), "bev", move("f"))).toBe("no-such-card");
  });

  test("cannot be made without tables", () => {
    const order = { title: "Try", organisation: "", language: "en", preset: "careful" as const, plan, deck };
    const made = create({ ...order, roles, rehearsal: false, tables: 0, approve: false }, 1_000);
    expect(made.ok ? [] : made.problem.map(({ path }) => path)).toEqual(["plan.activities.tables.mode"]);
  });
});

describe("a table", () => {
  const seat = (table: string | null, person?: string): Asked => ({
    ...{ type: "person.seat", table },
    ...(person === undefined ? {} : { person }),
  });

  test("is one of those that there are", () => {
    expect(refusal(start(), "bev", seat("4"))).toBe("no-such-table");
    const more = when(start(), ["leader", { type: "workshop.tables", tables: 4 }], ["bev", seat("4")]);
    expect(more.people.bev?.table).toBe("4");
    expect(refusal(more, "leader", { type: "workshop.tables", tables: 4 })).toEqual([]);
  });

  test("is left by standing up, and the leader seats anybody", () => {
    expect(when(start(), ["bev", seat(null)]).people.bev).not.toHaveProperty("table");
    expect(when(start(), ["leader", seat("3", "eve")]).people.eve?.table).toBe("3");
    expect(refusal(start(), "leader", seat("3", "zoe"))).toBe("no-such-person");
    expect(refusal(start(), "leader", seat("3"))).toBe("no-such-person");
    expect(refusal(start(), "bev", seat("1"))).toEqual([]);
  });
});

describe("boards", () => {
  test("are the room's when people sort together, one for each table, or a person's own", () => {
    expect(boardIds("together", 3)).toEqual(["room"]);
    expect(boardIds("tables", 3)).toEqual(["table:1", "table:2", "table:3"]);
    const eve = { name: "eve", helps: false };
    expect(boardOf("together", { eve }, "eve")).toBe("room");
    expect(boardOf("tables", { eve }, "eve")).toBeUndefined();
    expect(boardOf("tables", { eve: { ...eve, table: "2" } }, "eve")).toBe("table:2");
    expect(boardIds("alone", 3)).toEqual([]);
    expect(boardOf("alone", { eve }, "eve")).toBe("person:eve");
    expect(boardOf("alone", { eve: { ...eve, helps: true } }, "eve")).toBeUndefined();
  });

  test("count as sorted what has left the deck", () => {
    expect(sortedCount(boardOn(when(start(), ["bev", move("a")]), "tables", "table:1"))).toBe(1);
  });
});
