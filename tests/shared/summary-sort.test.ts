import { freshBoard, place } from "shared/board.ts";
import { placements, total } from "shared/results/placements.ts";
import { summary } from "shared/summary/summary.ts";
import type { Workshop } from "shared/workshop/workshop.ts";
import { describe, expect, test } from "vitest";
import { type Asked, when } from "../fixtures/asking.ts";
import { given, givenIn, joined } from "../fixtures/small-workshop.ts";

type To = "exists" | "helpful" | "obstacle" | "unsure";
const move = (card: string, to: To, board?: string): ["leader", Asked] => [
  "leader",
  { type: "sort.move", activity: board === undefined ? "sort" : "tables", card, to, ...(board && { board }) },
];
const together = (state: Workshop) => summary(state).sorts[0];
const atTables = (state: Workshop) => summary(state).sorts[1];

describe("placements", () => {
  test("count boards, pile by pile", () => {
    const hand = ["a", "b"];
    const boards = [
      place(freshBoard(hand), "a", "exists", null),
      place(freshBoard(hand), "a", "obstacle", null),
    ];
    const counts = placements(hand, boards);
    expect(counts.a).toEqual({ exists: 1, helpful: 0, obstacle: 1, unsure: 0, deck: 0 });
    expect(counts.b).toEqual({ exists: 0, helpful: 0, obstacle: 0, unsure: 0, deck: 2 });
    expect(total(Object.values(counts))).toEqual({ exists: 1, helpful: 0, obstacle: 1, unsure: 0, deck: 2 });
  });
});

describe("the summary of a sort on one board", () => {
  const sorted = when(given(), move("a", "exists"), move("f", "obstacle"), move("c", "unsure"));

  test("lists every card under the pile it ended in", () => {
    expect(together(sorted)?.cards.map(({ id, pile }) => `${id} ${pile}`)).toEqual([
      "a exists",
      "b deck",
      "c unsure",
      "d deck",
      "e deck",
      "f obstacle",
    ]);
    expect(together(sorted)).toMatchObject({ hand: 6, sorted: 3, boards: [{ id: "room", table: null }] });
  });

  test("adds up each suit from its cards", () => {
    const state = when(given(), move("a", "exists"), move("b", "exists"), move("f", "obstacle"));
    const suits = together(state)?.suits.map(({ id, placement }) => [
      id,
      placement.exists,
      placement.obstacle,
    ]);
    expect(suits).toEqual([
      ["culture", 2, 0],
      ["people", 0, 1],
    ]);
  });

  test("puts cards that people wrote last, in a suit without a name", () => {
    const state = when(given(joined("ann")), ["ann", { type: "sort.write", activity: "sort", title: "Tea" }]);
    const sort = together(state);
    expect(sort?.cards.at(-1)).toMatchObject({ title: "Tea", text: "", number: 7, pile: "deck" });
    expect(sort?.suits.at(-1)).toMatchObject({ title: "", short: "", look: null, placement: { deck: 1 } });
  });

  test("has the notes of a card without their authors, by the alphabet", () => {
    const note = (who: string, text: string): [string, Asked] => [
      who,
      { type: "sort.note", activity: "sort", card: "a", text },
    ];
    const state = when(given(joined("ann"), joined("bob")), note("ann", "Too slow."), note("bob", "Good."));
    expect(together(state)?.cards[0]?.notes).toEqual([
      { text: "Good.", name: null },
      { text: "Too slow.", name: null },
    ]);
  });

  test("signs the notes of an open workshop, but never the leader's or a removed person's", () => {
    const note = (text: string): Asked => ({ type: "sort.note", activity: "sort", card: "a", text });
    const state = when(
      givenIn({ preset: "open" }, joined("ann", "Ann"), joined("bob", "Bob")),
      ["ann", note("1")],
      ["leader", note("2")],
      ["bob", note("3")],
      ["leader", { type: "person.remove", person: "bob" }],
    );
    expect(together(state)?.cards[0]?.notes).toEqual([
      { text: "1", name: "Ann" },
      { text: "2", name: null },
      { text: "3", name: null },
    ]);
  });
});

describe("the summary of a sort at tables", () => {
  const seated = (person: string, table: string): [string, Asked] => [person, { type: "person.seat", table }];
  const room = when(
    given(joined("ann"), joined("bob"), joined("cal")),
    seated("ann", "1"),
    seated("bob", "1"),
    seated("cal", "3"),
  );

  test("counts the tables where somebody sits or sorted, and says how many people each stands for", () => {
    const state = when(room, move("a", "exists", "table:2"));
    expect(atTables(state)?.boards).toEqual([
      { id: "table:1", table: "1", people: 2, sorted: 0 },
      { id: "table:2", table: "2", people: 0, sorted: 1 },
      { id: "table:3", table: "3", people: 1, sorted: 0 },
    ]);
    expect(atTables(room)?.boards.map(({ table }) => table)).toEqual(["1", "3"]);
  });

  test("has the place of a card on each table, and no one place", () => {
    const state = when(room, move("a", "exists", "table:1"), move("a", "obstacle", "table:3"));
    expect(atTables(state)?.cards[0]).toMatchObject({
      pile: null,
      piles: ["exists", "obstacle"],
      placement: { exists: 1, obstacle: 1, deck: 0 },
    });
  });

  test("counts a card as sorted only when every table has sorted it", () => {
    const state = when(room, move("a", "exists", "table:1"), move("b", "exists", "table:1"));
    expect(atTables(state)?.sorted).toBe(0);
    expect(atTables(when(state, move("a", "unsure", "table:3")))?.sorted).toBe(1);
  });

  test("has sorted nothing while there is no table", () => {
    expect(atTables(given())).toMatchObject({ boards: [], hand: 3, sorted: 0 });
  });

  test("has the extents of all tables in no order that tells who said what", () => {
    const extent = (board: string, card: string, extent: number): ["leader", Asked] => [
      "leader",
      { type: "sort.extent", activity: "tables", board, card, extent },
    ];
    const tables = ["table:1", "table:2", "table:3"];
    const state = when(
      room,
      ...tables.map((board) => move("a", "exists", board)),
      ...tables.map((board, at) => extent(board, "a", [4, 1, 3][at] ?? 1)),
    );
    expect(atTables(state)?.cards[0]?.extents).toEqual([1, 3, 4]);
    expect(atTables(when(state, move("a", "helpful", "table:3")))?.cards[0]?.extents).toEqual([1, 4]);
  });
});
